import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from './answer.ts';
import { listAskedFields, listFields } from './asked-fields.ts';
import { readClientSchema, readLenientSchema } from './client-schema.ts';
import { findDifference, hasRisen } from './difference.ts';
import type { Operation } from './operation.ts';
import { createRandomOperation } from './random-operation.ts';
import { neverTheSame } from './random-query.ts';
import { createStock } from './stock.ts';
import { openTwinTown, type TwinTown } from './twin-town.ts';

const isSoak = process.env['HELHED_SOAK'] === '1';
const count = isSoak ? 1_000 : 320;
/** Each query has a seed of its own: `HELHED_SEED=<seed of a failure>` asks that one first. */
const firstSeed = Number(process.env['HELHED_SEED'] ?? 20_261_121);
const timeLimit = { timeout: isSoak ? 900_000 : 300_000 };
const atOnce = 4;

const schema = readClientSchema();
const lenient = readLenientSchema();

let town: TwinTown;
let operations: readonly Operation[];
beforeAll(async () => {
  town = await openTwinTown(schema);
  const create = createRandomOperation(schema, await createStock(town));
  operations = Array.from({ length: count }, (_, index) => create(firstSeed + index));
}, 120_000);
afterAll(() => town.close());

interface Compared {
  readonly federated: Answer;
  /** True where somebody could not be asked, in either way. */
  readonly isAway: boolean;
  /** How to ask again, and what is otherwise; undefined where nothing is. */
  readonly difference: string | undefined;
}

async function compare(operation: Operation): Promise<Compared> {
  const federated = await town.askFederated(operation);
  const one = await town.askInOneProcess(operation);
  const isRisen = hasRisen(federated) || hasRisen(one);
  const { errors: all } = isRisen ? await town.askInOneProcess(operation, lenient) : one;
  const { seed, person = 'nobody', purpose = 'no purpose', query, variables } = operation;
  // Two fragments may be one to the gateway, and change places then.
  const isOrdered = query.split('...').length <= 2;
  const found = findDifference(federated, one, { isOrdered, all });
  const question = `HELHED_SEED=${seed}: ${person}, ${purpose}\n${query}\n${JSON.stringify(variables)}`;
  return {
    federated,
    isAway: isAway(federated) || isAway(one),
    difference: found === undefined ? undefined : `${question}\n${found}`,
  };
}

describe('through the gateway', () => {
  const answers: Answer[] = [];

  it(`${count} random queries are answered as in one process`, timeLimit, async () => {
    const waiting = [...operations];
    const again: Operation[] = [];
    const differences: string[] = [];
    const keep = ({ federated, difference }: Compared) => {
      answers.push(federated);
      if (difference !== undefined) differences.push(difference);
    };
    const askOn = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const compared = await compare(next);
        if (compared.isAway) again.push(next);
        else keep(compared);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, askOn));
    // On a busy machine a database may be waited for too long; everybody is there, so alone they all answer.
    for (const operation of again) keep(await compare(operation));
    expect(differences.join('\n\n')).toBe('');
    expect(answers.filter(isAway)).toEqual([]);
  });

  it('they come to the fields of the graph, most are answered, and some are refused', () => {
    const asked = new Set(operations.flatMap(({ query }) => listAskedFields(schema, query)));
    const fields = listFields(schema, neverTheSame);
    expect(fields.length).toBeGreaterThan(200);
    const missed = fields.filter((field) => !asked.has(field));
    expect(missed.length).toBeLessThanOrEqual(isSoak ? 0 : fields.length / 20);
    expect(answers.filter(({ data }) => isAnswered(data)).length).toBeGreaterThan(count / 2);
    expect(answers.filter(({ errors }) => errors.length > 0).length).toBeGreaterThan(count / 10);
  });
});

/** True where there is anything but null at the root. */
function isAnswered(data: unknown): boolean {
  return (
    typeof data === 'object' && data !== null && Object.values(data).some((value) => value !== null)
  );
}

/** True where a room or its database could not be asked. */
function isAway({ errors }: Answer): boolean {
  return errors.some(({ extensions }) => /_UNAVAILABLE$/.test(String(extensions.code)));
}
