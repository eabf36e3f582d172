import { randomUUID } from 'node:crypto';
import {
  buildASTSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../../../../demo/stories/stories.ts';
import { readSdl } from '../../../../server/sdl.ts';
import { mostEntries } from '../../../../subgraphs/coordination/change/input-bounds.ts';
import { ask } from '../../../setup/ask.ts';
import { today } from '../../../setup/today.ts';
import { openHouse, type House } from '../../house.ts';

interface Field {
  readonly mutation: string;
  readonly input: GraphQLInputObjectType;
  /** The way to it: `referral`, `tried`. */
  readonly steps: readonly string[];
  readonly type: GraphQLInputType;
  readonly description: string;
}

const schema = buildASTSchema(readSdl('coordination'), { assumeValidSDL: true });
const fields = Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(
  ({ name: mutation, args }) =>
    args.flatMap(({ type }): Field[] => {
      const input = getNullableType(type);
      return isInputObjectType(input) ? fieldsOf(mutation, input, input, []) : [];
    }),
);
const lists = fields.filter(({ type }) => isListType(type));
const texts = fields.filter(({ type }) => String(type) === 'String');
const toName = ({ mutation, steps }: Field) => [mutation, ...steps].join('.');

/** Every field of an input, those within it and within its lists included. */
function fieldsOf(
  mutation: string,
  input: GraphQLInputObjectType,
  within: GraphQLInputObjectType,
  above: readonly string[],
): Field[] {
  return Object.values(within.getFields()).flatMap(({ name, type, description }) => {
    const steps = [...above, name];
    const bare = getNullableType(type);
    const inner = getNullableType(isListType(bare) ? bare.ofType : bare);
    const field = { mutation, input, steps, type: bare, description: description ?? '' };
    return [field, ...(isInputObjectType(inner) ? fieldsOf(mutation, input, inner, steps) : [])];
  });
}

let house: House;
let citizenId: string;
beforeAll(async () => {
  house = await openHouse('coordination');
  const { rows } = await house.databases.run<{ id: string }>(
    'coordination',
    `select citizen_id as id from coordination.identifiers where cpr = '${stories.amalie.cpr}'`,
  );
  citizenId = rows[0]?.id ?? '';
});
afterAll(() => house.close());

/** An input of no more than it must hold, but for the field at the end of the way. */
function write(
  type: GraphQLInputType,
  name: string,
  steps: readonly string[],
  value: unknown,
): unknown {
  const bare = getNullableType(type);
  const [step, ...rest] = steps;
  if (name !== '' && step === undefined && value !== undefined) return value;
  if (isListType(bare)) return steps.length > 0 ? [write(bare.ofType, name, steps, value)] : [];
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  if (isInputObjectType(bare)) {
    return Object.fromEntries(
      Object.values(bare.getFields())
        .filter((field) => field.name === step || isRequiredInputField(field))
        .map((field): [string, unknown] => [
          field.name,
          field.name === step
            ? write(field.type, field.name, rest, value)
            : write(field.type, field.name, [], undefined),
        ]),
    );
  }
  if (name === 'citizenId') return citizenId;
  const plain = { Int: 1, Float: 1, Boolean: false, Date: today, CPR: stories.amalie.cpr };
  return Object.entries(plain).find(([scalar]) => scalar === String(bare))?.[1] ?? randomUUID();
}

const send = async ({ mutation, input, steps }: Field, value: unknown) => {
  const person = mutation === 'reviewEmergencyAccess' ? 'privacy-officer' : 'coordinator';
  const variables = { input: write(input, '', steps, value) };
  const query = `mutation ($input: ${input.name}!) { ${mutation}(input: $input) { __typename } }`;
  const { errors } = await ask(house.url, await house.tokenOf(person), query, variables);
  return errors.map(({ extensions: { code }, message }) => ({ code, message }));
};

describe('a list that a mutation takes', () => {
  it('has a bound, each of them', () => {
    expect(lists.map(toName).toSorted()).toEqual(Object.keys(mostEntries).toSorted());
  });

  it.each(lists.map((field) => [toName(field), field] as const))(
    'says its bound in its description: %s',
    (name, { description }) => {
      expect(description).toMatch(
        new RegExp(
          `\\b(${String(mostEntries[name])} at most|1 to ${String(mostEntries[name])})\\b`,
        ),
      );
    },
  );

  it.each(lists.map((field) => [toName(field), field] as const))(
    'is refused with more, whatever is in it: %s',
    async (name, field) => {
      const most = mostEntries[name] ?? 0;
      const type = isListType(field.type) ? field.type.ofType : field.type;
      const entries = Array.from({ length: most + 1 }, () => write(type, '', [], undefined));
      expect(await send(field, entries)).toEqual([
        {
          code: 'BAD_USER_INPUT',
          message: `This input is none that can be taken: ${field.steps.join('.')} has ${most + 1} entries; expected ${most} at most.`,
        },
      ]);
    },
  );
});

describe('a text that a mutation takes', () => {
  it.each(texts.map((field) => [toName(field), field] as const))(
    'holds no character that no row keeps: %s',
    async (_, field) => {
      for (const text of ['Et halvt tegn \ud800 er intet tegn', 'Heller ikke \0 er et tegn']) {
        const [error, ...others] = await send(field, text);
        expect(others).toEqual([]);
        expect(error?.code).toBe('BAD_USER_INPUT');
        expect(error?.message).toMatch(
          /holds a character that is no text \(U\+0000, or half of a pair\)|no key/,
        );
      }
    },
  );
});
