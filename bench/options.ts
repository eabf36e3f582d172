import { parseArgs } from 'node:util';
import { rivals } from './rivals/rivals.ts';
import { measurements, type Turns } from './measurements.ts';

export interface Options {
  readonly only: readonly string[];
  readonly measurements: readonly string[];
  /** In the place of a measurement's own. */
  readonly turns: Partial<Turns>;
  readonly citizens: number;
  /** Whether SQL statements are counted too. */
  readonly counts: boolean;
  /** Whether what is found stands in `RESULTS.md` from now on; workloads that were left out stay there as they were. */
  readonly writes: boolean;
}

/** Reads what was asked for; without anything, the whole. Throws in one sentence. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      workload: { type: 'string' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      citizens: { type: 'string', default: '1000' },
      counts: { type: 'boolean' },
      write: { type: 'boolean' },
    },
  });
  if (values.write && values.only !== undefined)
    throw new Error('--write keeps ratios of gateways that were asked in turn: leave --only out.');
  const isWhole = values.only === undefined && values.workload === undefined;
  return {
    only: choose(
      '--only',
      values.only,
      rivals.map(({ name }) => name),
      (known, asked) => known === asked,
    ),
    measurements: choose(
      '--workload',
      values.workload,
      measurements.map(({ name }) => name),
      (known, asked) => known === asked || known.startsWith(`${asked}/`),
    ),
    turns: {
      ...(values.rounds === undefined ? {} : { rounds: toWhole('--rounds', values.rounds) }),
      ...(values.seconds === undefined ? {} : { seconds: toSeconds(values.seconds) }),
    },
    citizens: toWhole('--citizens', values.citizens),
    counts: values.counts ?? isWhole,
    writes: values.write ?? isWhole,
  };
}

function choose(
  option: string,
  given: string | undefined,
  known: readonly string[],
  isMeant: (known: string, asked: string) => boolean,
): readonly string[] {
  if (given === undefined) return known;
  const asked = given.split(',');
  const stranger = asked.find((name) => !known.some((one) => isMeant(one, name)));
  if (stranger !== undefined)
    throw new Error(`${option} names ${stranger}; expected some of ${known.join(', ')}.`);
  return known.filter((one) => asked.some((name) => isMeant(one, name)));
}

function toWhole(option: string, given: string): number {
  const number = Number(given);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`${option} is ${given}; expected a whole number.`);
}

function toSeconds(given: string): number {
  const seconds = Number(given);
  if (seconds >= 0.1) return seconds;
  throw new Error(`--seconds is ${given}; expected a number from 0.1 on.`);
}
