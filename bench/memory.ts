import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { findFreePort } from '../demo/port.ts';
import { createAsker } from './measure/asker.ts';
import { load } from './measure/load.ts';
import { readMemoryMb } from './measure/process-figures.ts';
import { toMemoryTable, toMinutes, type Endured, type Held } from './memory/endured.ts';
import { readHeapMb } from './memory/heap.ts';
import { keepFigures, readFigures } from './results/figures.ts';
import { writeResults } from './results/report.ts';
import { ours } from './rivals/ours.ts';
import { stock } from './rivals/stock.ts';
import type { Rival } from './rivals/rival.ts';
import { limits, today } from './setting.ts';
import { startTown, type Town } from './town.ts';
import { findWorkload } from './workloads/workloads.ts';
import { closeAfter, type Closers } from './closers.ts';

const usage = `npm run memory -- [--minutes 60]

  Load on our gateway and the stock one for so long; writes what they held. Three minutes are the least.`;

/** Connections that ask each gateway. */
const connections = 4;

/** At most eight requests a second and gateway: how much is held is asked, not how much can be done. */
const restMs = 500;

/** What is known is planned once; what was never asked before fills what is kept of plans, up to its bound. */
const soaks: readonly Soak[] = [
  { name: 'ours', label: 'Helhed', rival: ours, workloads: ['view', 'one-centre'] },
  {
    name: 'ours-cold',
    label: 'Helhed, a new operation each time',
    rival: ours,
    workloads: ['cold'],
  },
  {
    name: 'stock',
    label: 'stock @apollo/gateway',
    rival: stock,
    workloads: ['view', 'one-centre'],
  },
];

interface Soak {
  readonly name: string;
  readonly label: string;
  readonly rival: Rival;
  readonly workloads: readonly string[];
}

/** How long one token is used: those of the demo last for minutes. */
const burstMs = 20_000;

const readEveryMs = 2_000;

/** `npm run memory`: what the gateways hold after a minute of load, and at its end. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '60' },
      help: { type: 'boolean', default: false },
    },
  });
  const minutes = Number(values.minutes);
  if (values.help || !Number.isInteger(minutes) || minutes < 3) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  await closeAfter(async (closers) => {
    const town = await startTown({ citizens: 1_000, today, env: limits });
    closers.push(() => town.stop());
    const gateways: Endured[] = await Promise.all(
      soaks.map((soak) => endure(soak, town, minutes, closers)),
    );
    await keepFigures('memory', { minutes, gateways });
    await writeResults();
    const { memory } = await readFigures();
    if (memory) process.stdout.write(`${toMemoryTable(memory)}\n`);
  });
}

/** One gateway under load; looked at every few seconds. */
async function endure(
  { name, label, rival, workloads }: Soak,
  town: Town,
  minutes: number,
  closers: Closers,
): Promise<Endured> {
  const metricsPort = await findFreePort(0, `the metrics of ${name}`);
  const settings = { ...town.settings, METRICS_PORT: String(metricsPort) };
  const program = await rival.start({ town: { ...town, settings }, roomUrls: town.roomUrls });
  closers.push(() => program.stop());
  const startedAt = Date.now();
  const endsAt = startedAt + minutes * 60_000;
  const seen: Held[] = [];
  const look = async () => {
    while (Date.now() < endsAt) {
      const minute = Math.floor((Date.now() - startedAt) / 60_000);
      const heapMb = await readHeapMb(metricsPort);
      seen.push({ minute, residentMb: readMemoryMb(program.pid), heapMb });
      if (seen.length % 30 === 0) say(name, seen.at(-1));
      await setTimeout(readEveryMs);
    }
  };
  let requests = 0;
  const ask = async (workload: string) => {
    while (Date.now() < endsAt) {
      const asker = await createAsker(findWorkload(workload), town);
      const served = await load({
        url: `${program.url}/graphql`,
        token: asker.token,
        nextRequestId: () => asker.nextRequestId(),
        nextBody: () => asker.nextBody(),
        connections: connections / workloads.length,
        restMs,
        forMs: Math.min(burstMs, Math.max(0, endsAt - Date.now())),
      });
      if (served.failures > 0)
        throw new Error(`${name}: ${served.failures} failed: ${served.firstFailure ?? ''}`);
      requests += served.requests;
    }
  };
  await Promise.all([look(), ...workloads.map(ask)]);
  return { name, label, requests, minutes: toMinutes(seen, minutes) };
}

/** How far it is goes where it does not mix with the table. */
function say(name: string, held: Held | undefined): void {
  process.stderr.write(
    `  ${(held?.minute ?? 0) + 1}  ${name.padEnd(10)} ${held?.residentMb.toFixed(0) ?? ''} MB resident, ${held?.heapMb?.toFixed(0) ?? '?'} MB heap\n`,
  );
}

await main();
