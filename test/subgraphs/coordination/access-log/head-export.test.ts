import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHeadExport } from '../../../../subgraphs/coordination/access-log/head-export.ts';
import { openHeadsFile } from '../../../../subgraphs/coordination/access-log/heads-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'helhed-heads-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** An export to a file of its own, with a clock that stands until it is set. */
async function startExport(name: string) {
  const path = join(folder, name);
  const failures: unknown[] = [];
  let now = 0;
  const heads = createHeadExport(
    await openHeadsFile(path),
    (error) => failures.push(error),
    () => now,
  );
  return {
    ...heads,
    setClock: (ms: number) => {
      now = ms;
    },
    exported: async () => (await readFile(path, 'utf8')).split('\n').slice(0, -1),
  };
}

describe('exported heads', () => {
  it('are one a second, the first at once and the last one at the end', async () => {
    const heads = await startExport('one-a-second');
    await heads.take('a');
    expect(await heads.exported()).toEqual(['a']);
    await heads.take('b');
    await heads.take('c');
    expect(await heads.exported()).toEqual(['a']);
    heads.setClock(1_000);
    await heads.take('d');
    expect(await heads.exported()).toEqual(['a', 'd']);
    await heads.take('e');
    await heads.close();
    expect(await heads.exported()).toEqual(['a', 'd', 'e']);
  });

  it('come by themselves when nothing more is written', async () => {
    const heads = await startExport('by-itself');
    await heads.take('a');
    heads.setClock(990);
    await heads.take('b');
    await expect.poll(heads.exported).toEqual(['a', 'b']);
    await heads.close();
    expect(await heads.exported()).toEqual(['a', 'b']);
  });

  it('never stand on a line with half of another', async () => {
    await writeFile(join(folder, 'torn'), 'whole\nhal');
    const heads = await startExport('torn');
    await heads.take('a');
    await heads.close();
    expect(await heads.exported()).toEqual(['whole', 'hal', 'a']);
  });

  it('need a file that can be written', async () => {
    await expect(openHeadsFile(join(folder, 'none', 'heads'))).rejects.toThrow(
      'The file for signed heads (AUDIT_HEADS_FILE) cannot be written.',
    );
  });
});
