import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ask, getToken } from '../test/setup/ask.ts';
import { findCitizenId } from './find-citizens.ts';
import { countValues, findDifference, toErrorCodes } from './difference.ts';
import { readExamples, type Example } from './examples.ts';
import type { Program } from './program.ts';
import { hive, readHiveVersion } from './rivals/hive.ts';
import { startTown, type Town } from './town.ts';
import { closeAfter } from './closers.ts';

const citizens = 400;
const today = '2026-11-21';
const killed = 'social';

/**
 * `npm run portability`: every example query, asked of our gateway and of Hive Gateway over the same rooms and
 * the same supergraph file. Fails when an answer differs; how they differ with a centre down is only told.
 */
async function main(): Promise<void> {
  const [given] = process.argv.slice(2);
  const all = await readExamples(
    given === undefined
      ? fileURLToPath(new URL('../examples', import.meta.url))
      : resolve(process.env['INIT_CWD'] ?? '.', given),
  );
  // Who has looked differs from one look to the next, whoever is asked.
  const examples = all.filter(({ query }) => !/accessLog|accessAlarms/.test(query));
  await closeAfter(async (closers) => {
    const town = await startTown({ citizens, today });
    closers.push(() => town.stop());
    const theirs = await hive.start({ town, roomUrls: town.roomUrls });
    closers.push(() => theirs.stop());

    say(
      `Helhed's gateway (here), Hive Gateway ${await readHiveVersion()} (there), Node ${process.versions.node}`,
    );
    const results: boolean[] = [];
    for (const example of examples) results.push(await compare(town, theirs, example));
    const same = results.filter((isSame) => isSame).length;
    say(`${same} of ${results.length} the same`);
    if (same < results.length) process.exitCode = 1;

    await town.kill(killed);
    say(`\nWith the process of ${killed} killed (told, not judged)`);
    for (const example of examples) await compare(town, theirs, example);
  });
}

/** Asks both one query and says in a line whether they agree. */
async function compare(town: Town, hive: Program, example: Example): Promise<boolean> {
  const token = await getToken(town.issuerUrl, example.person);
  const variables =
    example.idOfCpr === undefined
      ? example.variables
      : { ...example.variables, id: await findCitizenId(town.url, token, example.idOfCpr) };
  const ours = await ask(town.url, token, example.query, variables);
  const theirs = await ask(`${hive.url}/graphql`, token, example.query, variables);
  const { data, errors } = findDifference(ours, theirs);
  const verdict = data !== undefined ? 'different' : errors === undefined ? 'same' : 'same data';
  const what = [
    `${example.name}: ${example.person}, ${countValues(ours.data)} values`,
    ...(errors === undefined && ours.errors.length > 0 ? [`errors ${toErrorCodes(ours)}`] : []),
    ...[data, errors].filter((text) => text !== undefined),
  ];
  say(`${verdict.padEnd(9)}  ${what.join('; ')}`);
  return verdict === 'same';
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();
