import { isFields, readField, type Fields } from '../../../gateway/executor/fields.ts';
import type { Dice } from '../../../demo/dice.ts';
import type { ToyWorld } from './toy-supergraph.ts';

export type ToyAnswer = Readonly<Record<'data' | 'errors', unknown>>;

export const faultKinds = [
  'throws',
  'answers null data',
  'fails at a field',
  'knows one entity less',
  'leaves out a field',
  'answers null',
  'answers another type',
  'answers a kind that is none',
  'answers for one entity less',
] as const;

/** One thing that is wrong with one subgraph, the same whoever asks and in whatever order. */
export interface Fault {
  readonly kind: (typeof faultKinds)[number];
  readonly subgraph: string;
  readonly field: string;
  /** Whether some subgraph requires it of another. */
  readonly isRequired?: boolean;
  /** Which entities: each has a number, and those are hit that leave no rest. */
  readonly every: number;
}

/** A fault in something that was asked where nothing was wrong; of a field by its name in the answer, or by its own. */
export function createFault(dice: Dice, asked: AskedFields, required: ReadonlySet<string>): Fault {
  const subgraph = dice.pick(Object.keys(asked));
  const [alias = '', name = ''] = dice.pick(asked[subgraph] ?? []).split(/: \w+\./);
  const kind = dice.pick(faultKinds);
  const field = kind === 'fails at a field' ? name : alias;
  return {
    kind,
    subgraph,
    field,
    isRequired: required.has(field),
    every: dice.whole(1, 3),
  };
}

/** The fields that each subgraph was asked for, as `list-fields.ts` tells them. */
export type AskedFields = Readonly<Record<string, readonly string[]>>;

/** A request's world, and what is wrong in it. */
export interface Stage {
  readonly world: ToyWorld;
  readonly asked: string[];
  /** The fields that each subgraph was asked for. */
  readonly fields: Map<string, Set<string>>;
  failsAt(subgraph: string, field: string, source: Fields): boolean;
  /** What becomes of an answer on its way; throws where none comes. */
  spoil(subgraph: string, answer: ToyAnswer, variables: Fields): ToyAnswer;
}

export function createStage(world: ToyWorld, fault?: Fault): Stage {
  return {
    world,
    asked: [],
    fields: new Map(),
    failsAt: (subgraph, field, source) =>
      fault?.kind === 'fails at a field' &&
      fault.subgraph === subgraph &&
      fault.field === field &&
      isHit(source['id'], fault),
    spoil: (subgraph, answer, { representations }) =>
      fault?.subgraph === subgraph ? spoil(answer, representations, fault) : answer,
  };
}

function spoil(answer: ToyAnswer, representations: unknown, fault: Fault): ToyAnswer {
  const { data, errors } = answer;
  const entities = isFields(data) ? data['_entities'] : undefined;
  const told = Array.isArray(representations) ? representations : [];
  switch (fault.kind) {
    case 'throws':
      throw new Error('It is away.');
    case 'answers null data':
      return { data: null, errors: [{ message: 'No.', extensions: { code: 'REFUSED' } }] };
    case 'fails at a field':
      return answer;
    case 'knows one entity less': {
      if (!Array.isArray(entities)) return answer;
      const isLess = (index: number) => isHit(JSON.stringify(told[index]), fault);
      const lost = entities.flatMap((_, index) =>
        isLess(index)
          ? [{ message: 'Gone.', path: ['_entities', index], extensions: { code: 'GONE' } }]
          : [],
      );
      const known: readonly unknown[] = Array.isArray(errors) ? errors : [];
      return {
        data: { _entities: entities.map((each: unknown, at) => (isLess(at) ? null : each)) },
        errors: lost.length + known.length > 0 ? [...known, ...lost] : undefined,
      };
    }
    case 'answers for one entity less':
      return Array.isArray(entities)
        ? { data: { _entities: entities.slice(1) }, errors: undefined }
        : answer;
    case 'leaves out a field':
      return { data: change(data, fault.field, () => undefined), errors };
    case 'answers null':
      return { data: change(data, fault.field, () => null), errors };
    case 'answers another type':
      return { data: change(data, fault.field, toAnother), errors };
    case 'answers a kind that is none':
      return { data: change(data, '__typename', () => 'Nobody'), errors };
  }
}

/** What no field of the value's type can be. */
function toAnother(value: unknown): unknown {
  return typeof value === 'object' ? 17 : { wrong: true };
}

/** Changes a field wherever it stands. */
function change(value: unknown, field: string, to: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => change(each, field, to));
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.keys(value).map((name) => [
      name,
      name === field ? to(readField(value, name)) : change(value[name], field, to),
    ]),
  );
}

function isHit(value: unknown, { every }: Fault): boolean {
  const number = Buffer.from(String(value)).reduce((sum, letter) => sum + letter, 0);
  return number % every === 0;
}
