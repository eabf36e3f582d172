import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, type DocumentNode } from 'graphql';

const { resolve } = createRequire(import.meta.url);

/** A file of the suite, as npm put it here. */
export function findSuiteFile(path: string): string {
  const main = resolve('@apollo/federation-subgraph-compatibility-tests');
  return join(dirname(main), '..', path);
}

/** A schema that the suite brings. */
export function readSuiteSchema(path: string): DocumentNode {
  return parse(readFileSync(findSuiteFile(path), 'utf8'));
}

/** One test of the suite; `topic` is what its own table calls a row. */
export interface SuiteTest {
  readonly topic: string;
  readonly title: string;
  readonly isPassed: boolean;
  readonly failure: string;
}

/** What jest tells of a run. */
interface JestReport {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** Runs the suite's own tests as its runner does, against a subgraph and the gateway before it. */
export async function runSuite(productsUrl: string, routerUrl: string): Promise<SuiteTest[]> {
  const jest = [
    resolve('jest/bin/jest'),
    findSuiteFile('dist/tests'),
    '--ci',
    '--json',
    '--config',
    findSuiteFile('federation-jest.config.js'),
    '--setupFiles',
    fileURLToPath(new URL('router-url.cjs', import.meta.url)),
  ];
  const env = {
    ...process.env,
    PRODUCTS_URL: productsUrl,
    ROUTER_URL: routerUrl,
    SUITE_CLIENT: findSuiteFile('dist/utils/client.js'),
  };
  const text = await new Promise<string>((settle, fail) => {
    execFile(process.execPath, jest, { env, timeout: 120_000 }, (error, stdout, stderr) => {
      // A test that fails ends jest with 1: that is an answer too.
      if (error && error.code !== 1) fail(new Error(`jest did not run:\n${stderr}`));
      else settle(stdout);
    });
  });
  const { testResults }: JestReport = JSON.parse(text);
  const broken = testResults.find(({ assertionResults }) => assertionResults.length === 0);
  if (broken) throw new Error(`A test file did not run:\n${broken.message}`);
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ ancestorTitles: [topic], title, status, failureMessages }) => ({
      topic: topic ?? title,
      title,
      isPassed: status === 'passed',
      failure: failureMessages.join('\n'),
    })),
  );
}
