import {
  defaultFieldResolver,
  execute,
  isAbstractType,
  isObjectType,
  Kind,
  parse,
  type ExecutionResult,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { RoomName } from '../../server/sdl.ts';
import type { RequestFacts, Subgraph } from '../../server/subgraph.ts';
import { Held, toHeld } from './held.ts';
import type { Owner, Ownership } from './ownership.ts';

export type Rooms = Readonly<Record<RoomName, Subgraph>>;

/** All that a query needs where there is no gateway. */
interface OneProcess {
  readonly schema: GraphQLSchema;
  readonly rooms: Rooms;
  readonly ownership: Ownership;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * Runs a query over the whole graph by graphql alone: each field is asked of the room that its SDL names, by that
 * room's own resolver. An object that another room must answer for is handed over by its key, with exactly what the
 * field `@requires`. No plan, no gateway, no wire.
 */
export async function runInOneProcess(
  one: OneProcess,
  facts: RequestFacts,
  query: string,
  variables: Values,
): Promise<ExecutionResult> {
  const request = new Request(one, facts);
  return execute({
    schema: one.schema,
    document: parse(query),
    variableValues: variables,
    rootValue: new Held('coordination', 'Query', undefined),
    fieldResolver: (held: Held, args: Values, _, info) =>
      request.resolve(held, info.parentType.name, info.fieldName, args, info),
    typeResolver: (held: Held, _, info, { name }) => request.findType(held, name, info),
  });
}

/** One request through all rooms, each with a context of its own. */
class Request {
  readonly #one: OneProcess;
  readonly #contexts: Readonly<Record<RoomName, object>>;

  constructor(one: OneProcess, facts: RequestFacts) {
    this.#one = one;
    this.#contexts = {
      coordination: one.rooms.coordination.createContext(facts),
      jobcenter: one.rooms.jobcenter.createContext(facts),
      social: one.rooms.social.createContext(facts),
      children: one.rooms.children.createContext(facts),
    };
  }

  async resolve(
    held: Held,
    type: string,
    name: string,
    args: Values,
    info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const owner = this.#one.ownership.getOwner(type, name, held.room);
    const isHere = owner.room === held.room && !owner.requires;
    const there = isHere ? held : await this.#handOver(held, type, owner, info);
    return there && this.#ask(there, type, name, args, info);
  }

  findType({ room, value }: Held, name: string, info: GraphQLResolveInfo) {
    const type = this.#one.rooms[room].schema.getType(name);
    if (!isAbstractType(type) || !type.resolveType)
      throw new Error(`${room} cannot tell what a ${name} is.`);
    return type.resolveType(value, this.#contexts[room], info, type);
  }

  /** By the room's own resolver. */
  async #ask(
    { room, value }: Held,
    type: string,
    name: string,
    args: Values,
    info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { schema } = this.#one.rooms[room];
    const parent = schema.getType(type);
    const field = isObjectType(parent) ? parent.getFields()[name] : undefined;
    if (!field) throw new Error(`${room} has no ${type}.${name}.`);
    const { resolve = defaultFieldResolver } = field;
    const answered: unknown = await resolve(value, args, this.#contexts[room], {
      ...info,
      fieldName: name,
      schema,
    });
    return toHeld(await settle(answered), field.type, room);
  }

  /** The object as another room holds it; null where its key is empty, or nobody is known by it there. */
  async #handOver(
    held: Held,
    type: string,
    { room, requires }: Owner,
    info: GraphQLResolveInfo,
  ): Promise<Held | null> {
    const key = await this.#pick(held, type, this.#one.ownership.getKey(type, room), info);
    if (Object.values(key).every((value) => value === null)) return null;
    const required = requires && (await this.#pick(held, type, requires, info));
    const door = new Held(room, 'Query', undefined);
    const representations = [{ __typename: type, ...merge(key, required ?? {}) }];
    const found = await this.#ask(door, 'Query', '_entities', { representations }, info);
    const [entity]: unknown[] = Array.isArray(found) ? found : [];
    return entity instanceof Held ? entity : null;
  }

  /** The values of a selection: of a key, or of what a field requires. */
  async #pick(
    held: Held,
    type: string,
    { selections }: SelectionSetNode,
    info: GraphQLResolveInfo,
  ): Promise<Values> {
    const pickAll = async (found: unknown, set: SelectionSetNode): Promise<unknown> => {
      if (Array.isArray(found)) return Promise.all(found.map((each) => pickAll(each, set)));
      return found instanceof Held ? this.#pick(found, found.type, set, info) : found;
    };
    const picked = selections.map(async (node): Promise<[string, unknown]> => {
      if (node.kind !== Kind.FIELD) throw new Error('Keys and inputs are plain fields.');
      const name = node.name.value;
      const found = await this.resolve(held, type, name, {}, info);
      return [name, node.selectionSet ? await pickAll(found, node.selectionSet) : found];
    });
    return Object.fromEntries(await Promise.all(picked));
  }
}

/** A list of promises is answered when each of them is. */
function settle(answered: unknown): unknown {
  return Array.isArray(answered) ? Promise.all<unknown>(answered) : answered;
}

/** A key and what is required beside it, in one: both may go into the same object, or the same list of them. */
function merge(key: Values, required: Values): Values {
  const both = (a: unknown, b: unknown): unknown => {
    if (Array.isArray(a) && Array.isArray(b)) {
      const [ones, others]: (readonly unknown[])[] = [a, b];
      return ones?.map((each, index) => both(each, others?.[index]));
    }
    return isValues(a) && isValues(b) ? merge(a, b) : (b ?? a);
  };
  const shared = Object.keys(key).map((name): [string, unknown] => [
    name,
    both(key[name], required[name]),
  ]);
  return { ...required, ...Object.fromEntries(shared) };
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
