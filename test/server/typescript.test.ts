import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeFlags } from '../../demo/node-flags.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'helhed æøå '));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs a program as every process of ours is run, and gives what it says. */
async function run(name: string, text: string): Promise<{ code: number | null; said: string }> {
  const file = join(folder, name);
  await writeFile(file, text);
  const child = spawn(process.execPath, [...nodeFlags, file]);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (said += part));
  return new Promise((resolve) => {
    child.once('close', (code) => {
      resolve({ code, said });
    });
  });
}

const toUrl = (name: string) => pathToFileURL(join(folder, name)).href;

describe('a file of TypeScript runs as it is written', () => {
  it('with its lines and columns where they were', async () => {
    const { code, said } = await run(
      'fails.ts',
      `interface Gone {\n  a: string;\n}\nconst told: Gone['a'] = 'here';\nthrow new Error(told satisfies string);\n`,
    );
    expect(said).toMatch(/Error: here\n {4}at .*fails\.ts:5:7/);
    expect(code).toBe(1);
  });

  it('in a worker thread, and by a URL with a query', async () => {
    const { code, said } = await run(
      'works.ts',
      `import { isMainThread, Worker } from 'node:worker_threads';
const name: string = isMainThread ? 'main' : 'worker';
console.log(name);
if (isMainThread) new Worker(new URL(import.meta.url + '?again'));\n`,
    );
    expect(said).toBe('main\nworker\n');
    expect(code).toBe(0);
  });

  it.each([
    ['const x: number = ;', '1:19', 'Expression expected'],
    ['\nenum Colour { Red }', '2:1', 'enum is not supported'],
  ])('unless it cannot: %j is told with file, line and column', async (text, place, why) => {
    const { code, said } = await run('wrong.ts', text);
    expect(said).toContain(`${toUrl('wrong.ts')}:${place}: `);
    expect(said).toContain(why);
    expect(code).toBe(1);
  });
});
