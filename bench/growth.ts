import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startIssuer } from '../demo/issuer.ts';
import { startPostgres } from '../demo/postgres.ts';
import { toQuestions, type Question } from './growth/questions.ts';
import { runGrowthRound, type GrowthRound } from './growth/round.ts';
import { loadSized, type SizedDatabases } from './growth/sized-databases.ts';
import { startSized, type SizedStack } from './growth/sized-stack.ts';
import {
  toCaseloadLine,
  toQuestionTable,
  toSizesTable,
  type Asked,
} from './growth/growth-table.ts';
import { keepFigures } from './results/figures.ts';
import { writeResults } from './results/report.ts';
import { limits, today } from './setting.ts';
import { closeAfter } from './closers.ts';

const usage = `npm run growth -- [--citizens 1000,100000,1000000] [--only view,anybody] [--rounds 15] [--seconds 1] [--data-dir FOLDER] [--write]

  --data-dir  keeps the municipalities: a million take some 15 GB and half an hour to load
  --write     keeps what is found, as the whole does; a part is only shown`;

const audience = 'helhed';
const wholeSizes = '1000,100000,1000000';

/** `npm run growth`: the same citizens asked about in municipalities of different sizes, in turn, on one PostgreSQL. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      citizens: { type: 'string', default: wholeSizes },
      only: { type: 'string' },
      rounds: { type: 'string', default: '15' },
      seconds: { type: 'string', default: '1' },
      'data-dir': { type: 'string' },
      write: { type: 'boolean' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)];
  const only = values.only?.split(',');
  await closeAfter(async (closers) => {
    const folder = await mkdtemp(join(tmpdir(), 'helhed-growth-'));
    closers.push(() => rm(folder, { recursive: true, force: true }));
    // PostgreSQL does not run as root; the account it runs as instead must get in.
    await chmod(folder, 0o755);
    const dataDir = resolve(values['data-dir'] ?? join(folder, 'postgres'));
    const postgres = await startPostgres({ dataDir, port: 0 });
    closers.push(() => postgres.stop());
    const postgresPid = Number(
      (await readFile(join(dataDir, 'postmaster.pid'), 'utf8')).split('\n')[0],
    );
    const keyFile = join(folder, 'issuer-key.pem');
    const issuer = await startIssuer({ port: 0, keyFile, audience });
    closers.push(() => issuer.close());

    const sizes: SizedDatabases[] = [];
    const asked: { stack: SizedStack; questions: readonly Question[] }[] = [];
    for (const citizens of values.citizens.split(',').map(Number)) {
      say(`A municipality of ${citizens} citizens`);
      sizes.push(await loadSized(postgres, citizens, today));
      const settings = {
        OIDC_ISSUER: issuer.url,
        OIDC_AUDIENCE: audience,
        ALLOW_FICTIVE_CPR: 'true',
        HELHED_TODAY: today,
        ...limits,
      };
      const stack = await startSized({ postgres, citizens, folder, settings });
      closers.push(() => stack.stop());
      const questions = await toQuestions(stack, postgres, issuer.url);
      asked.push({
        stack,
        questions: questions.filter(({ name }) => only === undefined || only.includes(name)),
      });
    }
    const measured = await measure(asked, { rounds, seconds, postgresPid });
    process.stdout.write(
      `${[toSizesTable(sizes), ...measured.map(toQuestionTable), ...toCaseloadLine(measured)].join(
        '\n\n',
      )}\n`,
    );
    const isWhole = values.citizens === wholeSizes && only === undefined;
    if (values.write ?? isWhole) {
      await keepFigures('growth', { sizes, questions: measured });
      await writeResults();
    }
  });
}

/** Each question at every size in turn; the first round warms, and is not counted. */
async function measure(
  asked: readonly { stack: SizedStack; questions: readonly Question[] }[],
  { rounds, seconds, postgresPid }: { rounds: number; seconds: number; postgresPid: number },
): Promise<readonly Asked[]> {
  const measured: Asked[] = [];
  for (const [place, { name, label }] of (asked[0]?.questions ?? []).entries()) {
    const bySize = new Map<number, GrowthRound[]>(asked.map(({ stack }) => [stack.citizens, []]));
    let objection: string | undefined;
    for (let round = -1; round < rounds; round += 1) {
      // Nobody always comes after the same one.
      for (const { stack, questions } of round % 2 === 0 ? asked : asked.toReversed()) {
        const question = questions[place];
        const own = bySize.get(stack.citizens);
        if (!question || !own) continue;
        try {
          const one = await runGrowthRound(stack, question, postgresPid, seconds);
          if (round >= 0) own.push(one);
          say(`  ${round + 1}  ${name} at ${stack.citizens}: p50 ${one.p50.toFixed(1)} ms`);
        } catch (error) {
          bySize.delete(stack.citizens);
          objection = String(error);
          say(`  ${objection}`);
        }
      }
    }
    const sizes = [...bySize].map(([citizens, own]) => ({ citizens, rounds: own }));
    measured.push({ name, label, bySize: sizes, objection });
  }
  return measured;
}

/** How far it is goes where it does not mix with the table. */
function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

await main();
