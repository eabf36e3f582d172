import { setImmediate } from 'node:timers/promises';
import {
  execute,
  GraphQLError,
  Kind,
  parse,
  visit,
  type DocumentNode,
  type ExecutionResult,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { compileOperation } from '../../../server/execution/compiled/compile-operation.ts';
import { createRandomOperation } from '../../gateway/executor/random-operation.ts';
import { createToySchema, type Heard, type Weather } from './toy-schema.ts';

const isSoak = process.env['HELHED_SOAK'] === '1';
const seeds = Array.from({ length: isSoak ? 4_000 : 100 }, (_, index) => index + 1);

/** What is asked by a seed, without conditions and with its fragments in their places: graphql-js runs the others. */
function createQuestion(seed: number, weather: Weather) {
  const schema = createToySchema(seed, weather);
  const { query, variables } = createRandomOperation(
    { schema, supergraphSdl: 'type Query { a: Int }' },
    seed,
  );
  return { schema, document: toPlain(parse(query)), variables };
}

function toPlain(document: DocumentNode): DocumentNode {
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const plain: DocumentNode = visit(document, {
    Directive: () => null,
    FragmentSpread: ({ name }) => {
      const fragment = fragments.find((each) => each.name.value === name.value);
      return fragment && { ...fragment, kind: Kind.INLINE_FRAGMENT };
    },
  });
  const definitions = plain.definitions.filter((each) => each.kind !== Kind.FRAGMENT_DEFINITION);
  return { ...plain, definitions };
}

async function runBoth(seed: number, weather: Weather) {
  const { schema, document, variables = {} } = createQuestion(seed, weather);
  const compiled = compileOperation(schema, document, undefined);
  const ours: Heard = { calls: [] };
  const theirs: Heard = { calls: [] };
  const { result: found, unheard } = await listen(() => compiled?.(variables, ours));
  const { result: wanted } = await listen(() =>
    execute({ schema, document, variableValues: variables, contextValue: theirs }),
  );
  return { found: { ...found }, wanted, unheard, ours: ours.calls, theirs: theirs.calls };
}

/** Runs it, and hears what is rejected for nobody: that would end a process. */
async function listen<Result>(run: () => Result) {
  const others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  const unheard: unknown[] = [];
  const hear = (reason: unknown) => void unheard.push(reason);
  process.on('unhandledRejection', hear);
  try {
    const result = await run();
    await setImmediate();
    return { result, unheard };
  } finally {
    process.off('unhandledRejection', hear);
    for (const other of others) process.on('unhandledRejection', other);
  }
}

const noSuchType = /^(Abstract type|Runtime Object type) .*/;

/** Errors as clients have them, in one order; of a value that is of no type graphql-js says five things, and we one. */
function toTold({ errors = [] }: ExecutionResult): unknown[] {
  return errors
    .map((error) => ({
      ...error.toJSON(),
      message: error.message.replace(noSuchType, 'No such type.'),
    }))
    .map((error) => JSON.stringify(error))
    .toSorted();
}

/** Where a null stands for each error: which of two that meet in one null is told depends on which came first. */
function toNullPlaces({ errors = [], data }: ExecutionResult): unknown[] {
  const places = errors.map(({ path = [] }) => {
    const steps: (string | number)[] = [];
    let value: unknown = data;
    for (const step of path) {
      if (typeof value !== 'object' || value === null) break;
      steps.push(step);
      value = Reflect.get(value, step);
    }
    return JSON.stringify(steps);
  });
  return [...new Set(places)].toSorted();
}

describe('a compiled query', { timeout: isSoak ? 120_000 : 30_000 }, () => {
  it('has the data, the errors, the nulls and the calls of graphql-js, whatever goes wrong', async () => {
    let wrongs = 0;
    for (const seed of seeds) {
      const { found, wanted, ours, theirs } = await runBoth(seed, { late: 0, wrong: 0.06 });
      expect(JSON.stringify(found.data), `seed ${seed}`).toBe(JSON.stringify(wanted.data));
      expect(toTold(found), `seed ${seed}`).toEqual(toTold(wanted));
      expect(ours, `seed ${seed}`).toEqual(theirs);
      wrongs += wanted.errors?.length ?? 0;
    }
    expect(wrongs).toBeGreaterThan(seeds.length / 4);
  });

  it('has them where values come late', async () => {
    for (const seed of seeds) {
      const { found, wanted, ours, theirs } = await runBoth(seed, { late: 0.4, wrong: 0 });
      expect(JSON.stringify(found), `seed ${seed}`).toBe(JSON.stringify(wanted));
      expect(ours.toSorted(), `seed ${seed}`).toEqual(theirs.toSorted());
    }
  });

  it('has a null for each that graphql-js has where values come late and wrong, and leaves nothing unheard', async () => {
    let wrongs = 0;
    for (const seed of seeds) {
      const { found, wanted, unheard } = await runBoth(seed, { late: 0.3, wrong: 0.06 });
      expect(unheard, `seed ${seed}`).toEqual([]);
      expect(JSON.stringify(found.data), `seed ${seed}`).toBe(JSON.stringify(wanted.data));
      expect(toNullPlaces(found), `seed ${seed}`).toEqual(toNullPlaces(wanted));
      wrongs += wanted.errors?.length ?? 0;
    }
    expect(wrongs).toBeGreaterThan(seeds.length / 4);
  });

  it('says of variables that do not fit what graphql-js says', async () => {
    const schema = createToySchema(1, { late: 0, wrong: 0 });
    const document = parse(
      'query ($id: ID!, $first: Int) { node(id: $id) { id } search(first: $first) { id } }',
    );
    const variables = { first: 'many' };
    const found = await compileOperation(schema, document, undefined)?.(variables, { calls: [] });
    const wanted = await execute({ schema, document, variableValues: variables });
    expect(wanted.errors).toHaveLength(2);
    expect(found?.errors?.map((error) => error.toJSON())).toEqual(
      wanted.errors?.map((error) => error.toJSON()),
    );
    expect(found).not.toHaveProperty('data');
  });

  it.each([
    ['left out, with a default', 'query ($first: Int = 2) { search(first: $first) { id } }', {}],
    ['left out, without one', 'query ($first: Int) { search(first: $first) { id } }', {}],
    ['null', 'query ($first: Int = 2) { search(first: $first) { id } }', { first: null }],
    ['there', 'query ($first: Int = 2) { search(first: $first) { id } }', { first: 1 }],
    ['nobody’s', 'query ($first: Int) { search(first: $first) { id } }', { second: 1 }],
    [
      'of an object whose field has a default',
      'query ($where: Where!) { search(where: $where) { id } }',
      { where: { kinds: ['OLD', null] } },
    ],
    [
      'required and null',
      'query ($where: Where!) { search(where: $where) { id } }',
      { where: null },
    ],
    [
      'called as what every object has',
      'query ($__proto__: Where!) { search(where: $__proto__) { id } }',
      { ['__proto__']: { text: 'mine' } },
    ],
    ['required and left out', 'query ($where: Where!) { search(where: $where) { id } }', {}],
  ])('reads a variable as graphql-js does where it is %s', async (_, query, variables) => {
    const schema = createToySchema(7, { late: 0, wrong: 0 });
    const document = parse(query);
    const ours: Heard = { calls: [] };
    const theirs: Heard = { calls: [] };
    const found = await compileOperation(schema, document, undefined)?.(variables, ours);
    const wanted = await execute({
      schema,
      document,
      variableValues: variables,
      contextValue: theirs,
    });
    expect(JSON.stringify(found)).toBe(JSON.stringify(wanted));
    expect(ours).toEqual(theirs);
  });

  it.each([
    ['a mutation', 'mutation { change }'],
    ['a condition', 'query ($is: Boolean!) { count @skip(if: $is) }'],
    ['a named fragment', '{ ...F } fragment F on Query { count }'],
    ['a name like it further down', '{ node(id: "1") { ... on Person { __proto__: id } } }'],
    ['a question about the schema', '{ __schema { types { name } } }'],
    ['a name that every object inherits a setter for', '{ __proto__: count }'],
    ['an operation that the document does not have', 'query One { count } query Two { count }'],
  ])('is none of %s: graphql-js runs it', (_, text) => {
    const schema = createToySchema(1, { late: 0, wrong: 0 });
    expect(compileOperation(schema, parse(text), undefined)).toBeUndefined();
  });

  it('keeps an error of ours as it was thrown', async () => {
    const schema = createToySchema(1, { late: 0, wrong: 0 });
    const thrown = new GraphQLError('No.', { extensions: { code: 'FORBIDDEN' } });
    const field = schema.getQueryType()?.getFields()['node'];
    if (field) field.resolve = () => Promise.reject(thrown);
    const document = parse('{ node(id: "1") { id } }');
    const found = await compileOperation(schema, document, undefined)?.({}, { calls: [] });
    expect(found).toMatchObject({
      data: { node: null },
      errors: [{ message: 'No.', path: ['node'], extensions: { code: 'FORBIDDEN' } }],
    });
  });
});
