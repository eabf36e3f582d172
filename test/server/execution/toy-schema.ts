import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { createDice, type Dice } from '../../../demo/dice.ts';

const sdl = `
  type Query { node(id: ID!): Node  thing: Thing!  things: [Thing!]!  nested: [[Float]]  any: [Any]  count: Int!
    search(where: Where = {text: "a"}, kinds: [Kind!], first: Int = 3): [Node]! }
  interface Node { id: ID!  name: String }
  type Person implements Node { id: ID!  name: String  friends: [Person!]  best: Node  kind: Kind!  age(in: Kind = OLD): Int  thing: Thing }
  type Place implements Node { id: ID!  name: String  inside: [Node!]!  kinds: [Kind!]  open: Boolean! }
  union Any = Person | Place | Thing
  type Thing { ok: Boolean!  parts: [[Thing!]!]  text(of: Where): String!  any: Any  whole: Node!  kind: Kind  score: Float }
  enum Kind { OLD NEW }
  input Where { text: String = "b"  kinds: [Kind] }
`;

/** How often what is asked comes late, and how often it goes wrong. */
export interface Weather {
  readonly late: number;
  readonly wrong: number;
}

const isDeep = (key: string) => key.split('/').length > 8;

/** What is called, as often as it is. */
export interface Heard {
  readonly calls: string[];
}

/**
 * A schema whose answers are of every kind that a resolver can give, and the same for the same seed wherever they are
 * asked: values, promises, nulls, errors thrown, rejected and returned, values of a wrong kind.
 */
export function createToySchema(seed: number, { late, wrong }: Weather): GraphQLSchema {
  const schema = buildSchema(sdl);
  const give = (type: GraphQLOutputType, key: string): unknown => {
    const dice = createDice(hash(`${seed} ${key}`));
    if (dice.chance(wrong)) return giveWrong(dice, key);
    const value = giveRight(type, key, dice);
    return dice.chance(late) ? Promise.resolve().then(() => value) : value;
  };
  const giveRight = (type: GraphQLOutputType, key: string, dice: Dice): unknown => {
    if (isNonNullType(type)) return giveRight(type.ofType, key, dice);
    if (isListType(type)) {
      const list = Array.from({ length: dice.whole(0, 3) }, (_, index) =>
        giveOr(() => give(type.ofType, `${key}/${index}`)),
      );
      return dice.onceIn(6) ? new Set(list) : list;
    }
    if (isAbstractType(type)) return giveObject(dice.pick(schema.getPossibleTypes(type)), key);
    if (isObjectType(type)) return giveObject(type, key);
    return giveLeaf(getNamedType(type).name, dice);
  };
  const giveObject = (type: GraphQLObjectType, key: string) => {
    const plain = Object.values(type.getFields()).flatMap((field): [string, unknown][] => {
      if (field.resolve) return [];
      const value = (_: object, { calls }: Heard, info: GraphQLResolveInfo) => {
        calls.push(tell(info, _));
        return give(field.type, `${key}/${info.fieldName}`);
      };
      // Deep down only what is asked is made: of what is there by itself there might be no end.
      const isFunction = isDeep(key) || hash(`${seed} ${key} ${field.name}`) % 2 === 0;
      return [
        [field.name, isFunction ? value : giveOr(() => give(field.type, `${key}/${field.name}`))],
      ];
    });
    return { __typename: type.name, key, ...Object.fromEntries(plain) };
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type) && seed % 2 === 0)
      type.resolveType = (value: { __typename: string; key: string }) => {
        const dice = createDice(hash(`${seed} ${value.key} type`));
        const name = dice.chance(wrong) ? dice.pick(['Query', 'Nobody', '']) : value.__typename;
        return dice.chance(late) ? Promise.resolve(name) : name;
      };
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()))
      if (type.name === 'Query' || hash(`${type.name}.${field.name}`) % 2 === 0)
        field.resolve = (
          source: { key: string } | undefined,
          args: object,
          { calls }: Heard,
          info: GraphQLResolveInfo,
        ) => {
          calls.push(tell(info, args));
          return give(field.type, `${source?.key ?? ''}/${info.fieldName}${JSON.stringify(args)}`);
        };
  }
  return schema;
}

/** An element or a property cannot throw by itself. */
function giveOr(value: () => unknown): unknown {
  try {
    return value();
  } catch (error) {
    return error;
  }
}

function giveWrong(dice: Dice, key: string): unknown {
  switch (dice.whole(1, 6)) {
    case 1:
      throw new Error(`thrown at ${key}`);
    case 2: {
      const rejected = Promise.reject(new Error(`rejected at ${key}`));
      // A property that is never asked for rejects for nobody.
      rejected.catch(() => undefined);
      return rejected;
    }
    case 3:
      return new Error(`returned at ${key}`);
    case 4:
      return { of: 'no kind' };
    case 5:
      return undefined;
    default:
      return null;
  }
}

function giveLeaf(name: string, dice: Dice): unknown {
  switch (name) {
    case 'Boolean':
      return dice.onceIn(2);
    case 'Int':
    case 'Float':
      return dice.whole(0, 9);
    case 'Kind':
      return dice.pick(['OLD', 'NEW']);
    default:
      return dice.pick(['a', 'b', 'æ']);
  }
}

function tell(info: GraphQLResolveInfo, args: object): string {
  const { fieldName, parentType, returnType, path, fieldNodes, operation, variableValues } = info;
  const keys: (string | number)[] = [];
  for (let at: typeof path | undefined = path; at; at = at.prev) keys.unshift(at.key);
  return JSON.stringify([
    keys,
    path.typename,
    fieldName,
    parentType.name,
    String(returnType),
    fieldNodes.length,
    operation.operation,
    variableValues,
    args,
  ]);
}

function hash(text: string): number {
  let sum = 2_166_136_261;
  for (const letter of text) sum = Math.imul(sum ^ letter.charCodeAt(0), 16_777_619) >>> 0;
  return sum;
}
