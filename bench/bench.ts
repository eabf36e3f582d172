import { countStatements } from './counts/statements.ts';
import { measurements } from './measurements.ts';
import { readOptions } from './options.ts';
import { run } from './measure/run.ts';
import { keepFigures, readFigures, type MeasurementFigures } from './results/figures.ts';
import { readOccasion } from './results/occasion.ts';
import { toReport, writeResults } from './results/report.ts';
import { rivals } from './rivals/rivals.ts';
import { limits, today } from './setting.ts';
import { startStage } from './stages.ts';
import { startTown } from './town.ts';
import { closeAfter } from './closers.ts';

/** `npm run bench`: every gateway in front of the same rooms, asked the same, in turn. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  await closeAfter(async (closers) => {
    say(`A municipality of ${options.citizens} citizens`);
    const town = await startTown({ citizens: options.citizens, today, env: limits });
    closers.push(() => town.stop());
    const { citizens, writes } = options;
    const occasion = await readOccasion();
    const measured = new Map<string, MeasurementFigures>();
    const chosen = measurements.filter(({ name }) => options.measurements.includes(name));
    const contenders = rivals.filter(({ name }) => options.only.includes(name));
    for (const stageName of new Set(chosen.map(({ stage }) => stage))) {
      const stage = await startStage(stageName, contenders, town);
      closers.push(() => stage.stop());
      for (const measurement of chosen.filter(({ stage: name }) => name === stageName)) {
        const { name, connections } = measurement;
        const turns = { ...measurement.turns, ...options.turns };
        say(`${name}, ${connections} at a time`);
        const outcomes = await run(measurement, stage, town, turns, say);
        measured.set(name, { ...occasion, ...turns, citizens, outcomes });
        if (writes) await keepFigures(name, { ...turns, citizens, outcomes });
      }
      await stage.stop();
      closers.pop();
    }
    const counts = options.counts ? await countStatements(town) : undefined;
    if (writes && counts) await keepFigures('statements', { counts });
    if (writes) await writeResults();
    const found = {
      measured,
      statements: counts && { ...occasion, counts },
      growth: undefined,
      memory: undefined,
    };
    process.stdout.write(`\n${toReport(writes ? await readFigures() : found)}`);
  });
}

/** How far it is goes where it does not mix with the table. */
function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

await main();
