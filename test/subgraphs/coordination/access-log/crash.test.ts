import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeFlags } from '../../../../demo/node-flags.ts';
import { createDice } from '../../../../demo/dice.ts';
import { createLogDatabase, type LogDatabase } from './log-database.ts';

let log: LogDatabase;
beforeAll(async () => {
  log = await createLogDatabase();
});
afterAll(() => log.drop());

/** Runs a process that writes until it has acknowledged so many, and kills it then; what it acknowledged. */
async function writeAndDie(enough: number): Promise<string[]> {
  const script = fileURLToPath(new URL('./log-process.ts', import.meta.url));
  const writer = spawn(
    process.execPath,
    [...nodeFlags, script, 'write', log.url('app'), log.headsFile],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(writer, 'exit');
  const acknowledged: string[] = [];
  for await (const line of createInterface(writer.stdout)) {
    acknowledged.push(line);
    if (acknowledged.length === enough) writer.kill('SIGKILL');
  }
  expect(await ended).toEqual([null, 'SIGKILL']);
  return acknowledged;
}

const kills = process.env['HELHED_SOAK'] === '1' ? 12 : 3;

describe('a process that is killed while it writes', () => {
  it('leaves a chain that is whole, with every entry that it acknowledged', async () => {
    const dice = createDice(22);
    const acknowledged: string[] = [];
    for (let n = 0; n < kills; n += 1)
      acknowledged.push(...(await writeAndDie(dice.whole(5, 200))));
    expect(await log.verify()).toEqual([]);
    const rows = await log.run<{ id: string }>(
      'owner',
      `select entry ->> 'requestId' as id from coordination.access_log`,
    );
    const written = new Set(rows.map(({ id }) => id));
    expect(acknowledged.filter((id) => !written.has(id))).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(100);
  }, 60_000);
});
