import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeFlags } from '../../demo/node-flags.ts';
import { readTrustedDocuments } from '../../server/trusted-documents.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'helhed-documents-'));
  await cp('examples', folder, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command as a person would. */
const run = (...arguments_: readonly string[]) =>
  new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
    execFile(
      process.execPath,
      [...nodeFlags, 'scripts/documents.ts', ...arguments_],
      (error, stdout, stderr) => {
        resolve({ code: error?.code ?? 0, stdout, stderr });
      },
    );
  });

describe('npm run documents', () => {
  it('writes the list that the gateway reads, and says each hash with its name', async () => {
    const { code, stdout } = await run(folder);
    expect(code).toBe(0);
    const listed = readTrustedDocuments(join(folder, 'documents.json'));
    const files = readTrustedDocuments('examples');
    expect([...listed.keys()].toSorted()).toEqual([...files.keys()].toSorted());
    for (const hash of files.keys()) expect(stdout).toContain(`sha256:${hash}  `);
    expect(stdout).toContain('  OneCitizen\n');
  });

  it.each([
    [[], 'Say where the .graphql files are: npm run documents -- <folder>'],
    [['docs'], 'docs has no .graphql file'],
  ])('with %j says what is wrong', async (arguments_, fault) => {
    const { code, stderr } = await run(...arguments_);
    expect(code).toBe(1);
    expect(stderr).toContain(fault);
    expect(stderr).not.toContain('    at ');
  });

  it.each([
    ['query {', 'wrong.graphql has no operation that can be read.'],
    [`{ ${'me '.repeat(21)} }`, 'wrong.graphql: The query has 21 fields of the root; at most 20'],
  ])('with the file %j says which it is', async (text, fault) => {
    const wrong = await mkdtemp(join(tmpdir(), 'helhed-wrong-'));
    await writeFile(join(wrong, 'wrong.graphql'), text);
    const { code, stderr } = await run(wrong);
    expect(code).toBe(1);
    expect(stderr).toContain(fault);
    await rm(wrong, { recursive: true });
  });
});
