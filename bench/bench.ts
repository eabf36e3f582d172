import { writeFile } from 'node:fs/promises';
import { countStatements } from './counts/statements.ts';
import { measurements, type Measurement } from './measurements.ts';
import { readOptions } from './options.ts';
import { run, type Outcome } from './measure/run.ts';
import { toReport } from './results/report.ts';
import { rivals } from './rivals/rivals.ts';
import { startStage } from './stages.ts';
import { startTown } from './town.ts';

const results = new URL('./RESULTS.md', import.meta.url);

/** The day the demo municipality stands still at. */
const today = '2026-11-21';

/** Limits against too much at a time stand where nobody meets them: they are not what is measured. */
const env = {
  RATE_LIMIT_PER_MINUTE: '1000000',
  RATE_LIMIT_BY_CPR_PER_MINUTE: '1000000',
  MAX_RUNNING_REQUESTS: '1000',
  REQUEST_TIMEOUT_MS: '60000',
  ROOM_TIMEOUT_MS: '30000',
};

/** `npm run bench`: every gateway in front of the same rooms, asked the same, in turn. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const closers: (() => Promise<void>)[] = [];
  const closeAll = async () => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void closeAll().then(() => process.exit(130)));
  try {
    say(`A municipality of ${options.citizens} citizens`);
    const town = await startTown({ citizens: options.citizens, today, env });
    closers.push(() => town.stop());
    const measured = new Map<Measurement, readonly Outcome[]>();
    const chosen = measurements.filter(({ name }) => options.measurements.includes(name));
    const contenders = rivals.filter(({ name }) => options.only.includes(name));
    for (const stageName of new Set(chosen.map(({ stage }) => stage))) {
      const stage = await startStage(stageName, contenders, town);
      closers.push(() => stage.stop());
      for (const measurement of chosen.filter(({ stage: name }) => name === stageName)) {
        say(`${measurement.name}, ${measurement.connections} at a time`);
        measured.set(measurement, await run(measurement, stage, town, options, say));
      }
      await stage.stop();
      closers.pop();
    }
    const counts = options.counts ? await countStatements(town) : undefined;
    const report = await toReport(measured, counts, options);
    process.stdout.write(`\n${report}`);
    if (options.writes) await writeFile(results, report);
  } finally {
    await closeAll();
  }
}

/** How far it is goes where it does not mix with the table. */
function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

await main();
