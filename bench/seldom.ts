import { setTimeout } from 'node:timers/promises';
import { nodeFlags } from '../demo/node-flags.ts';
import { rooms } from '../server/sdl.ts';
import { closeAfter } from './closers.ts';
import { createAsker } from './measure/asker.ts';
import { load } from './measure/load.ts';
import { readMemoryMb } from './measure/process-figures.ts';
import { percentile } from './measure/statistics.ts';
import { nodeRun, startProgram, type Program } from './program.ts';
import { startRecorder, type Recorder } from './rooms/recorder.ts';
import { limits, today } from './setting.ts';
import { startTown, type Town } from './town.ts';
import { findWorkload } from './workloads/workloads.ts';

/** Told in the place of each other, side by side. */
const starts = [
  { name: 'as it is started', flags: nodeFlags },
  { name: 'no memory reducer', flags: [...nodeFlags, '--no-memory-reducer'] },
];

const parts = 6;
const partMs = 30_000;
const pauseMs = 1_000;

/**
 * `npm run seldom`: a gateway that was busy and is asked once a second from then on, with rooms that answer from memory.
 * When little is asked V8 tidies up, and throws code away that it had compiled.
 */
async function main(): Promise<void> {
  await closeAfter(async (closers) => {
    const town = await startTown({ citizens: 200, today, env: limits });
    closers.push(() => town.stop());
    const recorder = await startRecorder('seldom', town);
    closers.push(() => recorder.stop());
    const asker = await createAsker(findWorkload('view'), town);
    const gateways: { name: string; program: Program; ms: number[] }[] = [];
    for (const { name, flags } of starts) {
      const program = await startGateway(name, flags, town, recorder);
      closers.push(() => program.stop());
      gateways.push({ name, program, ms: [] });
    }
    const ask = async ({ url }: Program) => {
      const askedAt = performance.now();
      const { text } = await asker.ask(`${url}/graphql`);
      if (text.includes('"errors"')) throw new Error(`It failed: ${text.slice(0, 600)}`);
      return performance.now() - askedAt;
    };
    await recorder.record();
    for (const { program } of gateways) await ask(program);
    await recorder.replay();
    for (const { program } of gateways)
      await load({
        url: `${program.url}/graphql`,
        token: asker.token,
        nextRequestId: () => asker.nextRequestId(),
        nextBody: () => asker.nextBody(),
        connections: 16,
        forMs: 12_000,
        mostRequests: 8_000,
      });
    for (let part = 1; part <= parts; part += 1) {
      const endsAt = performance.now() + partMs;
      while (performance.now() < endsAt)
        for (const { program, ms } of gateways) {
          ms.push(await ask(program));
          await setTimeout(pauseMs / gateways.length);
        }
      for (const { name, program, ms } of gateways) {
        const sorted = ms.splice(0).sort((a, b) => a - b);
        say(
          `${(part * partMs) / 1_000} s  ${name.padEnd(18)}  p50 ${percentile(sorted, 50).toFixed(1)} ms, p90 ${percentile(sorted, 90).toFixed(1)} ms, ${readMemoryMb(program.pid).toFixed(0)} MB`,
        );
      }
    }
    await asker.stop();
  });
}

function startGateway(
  name: string,
  flags: readonly string[],
  { settings, folder }: Town,
  { roomUrls }: Recorder,
): Promise<Program> {
  return startProgram({
    name,
    run: nodeRun(new URL('../gateway/main.ts', import.meta.url), [], flags),
    env: {
      ...settings,
      ...Object.fromEntries(rooms.map((room) => [`${room.toUpperCase()}_URL`, roomUrls[room]])),
    },
    readyPath: '/health/ready',
    folder,
  });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();
