import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  execute,
  GraphQLError,
  isInterfaceType,
  Kind,
  OperationTypeNode,
  parse,
  validate,
  visit,
  type DocumentNode,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { listFields } from './list-fields.ts';
import { isFields, type Fields } from '../../../gateway/executor/fields.ts';
import type { Stage, ToyAnswer } from './fault.ts';

/** What a subgraph answers to one fetch, as it would come over the wire. */
export type ToySubgraph = (
  query: DocumentNode,
  variables: Fields,
  stage: Stage,
) => Promise<ToyAnswer>;

interface Entity {
  readonly keys: SelectionSetNode[];
  readonly externals: Set<string>;
}

/** A subgraph of the world: it shows the part of it that its SDL names, and calculates on what it is told. */
export function createToySubgraph(
  name: string,
  sdl: string,
  listKinds: (type: string) => readonly string[],
): ToySubgraph {
  const typeDefs = parse(sdl);
  const entities = readEntities(typeDefs);
  const resolvers = Object.fromEntries(
    [...entities].map(([type, entity]) => [
      type,
      {
        __resolveReference: (told: Fields, stage: Stage, { schema }: { schema: GraphQLSchema }) =>
          find(told, type, entity, stage, schema),
      },
    ]),
  );
  const find = (
    told: Fields,
    type: string,
    entity: Entity,
    stage: Stage,
    schema: GraphQLSchema,
  ) => {
    const kinds = listKinds(type);
    const found = stage.world.entities.find(
      (each) =>
        isFields(each) &&
        kinds.includes(String(each['__typename'])) &&
        entity.keys.some((key) => isSame(each, told, key)),
    );
    if (!isFields(found)) return null;
    if (Object.values(told).some((key) => stage.world.strangers?.[name]?.includes(String(key))))
      return null;
    return view(found, told, entity, isInterfaceType(schema.getType(type)) ? undefined : type);
  };
  // What it provides it knows, and where: that much it is trusted with.
  const isProviding = sdl.includes('@provides(');
  const hide = (value: unknown): unknown => {
    if (isProviding) return value;
    if (Array.isArray(value)) return value.map(hide);
    const entity = isFields(value) ? entities.get(String(value['__typename'])) : undefined;
    if (!isFields(value) || !entity || views.has(value)) return value;
    return view(value, pickKeys(value, entity), entity, undefined);
  };
  const keyed = Object.keys(resolvers).length > 0;
  const schema = buildSubgraphSchema([{ typeDefs, ...(keyed ? { resolvers } : {}) }]);
  const fieldResolver: GraphQLFieldResolver<Fields, Stage> = (source, given, stage, info) => {
    if (stage.failsAt(name, info.fieldName, source)) throw new GraphQLError('It broke.', broken);
    const value = source[info.fieldName];
    return hide(typeof value === 'function' ? Reflect.apply(value, source, [given]) : value);
  };
  const valid = new WeakSet<DocumentNode>();
  return async (document, variableValues, stage) => {
    const wrong = valid.has(document) ? [] : validate(schema, document);
    if (wrong.length > 0) throw new Error(`${name} was asked what is not valid: ${String(wrong)}`);
    valid.add(document);
    const fields = listFields(schema, document, variableValues);
    if (fields.length > 0)
      stage.fields.set(name, new Set([...(stage.fields.get(name) ?? []), ...fields]));
    const isMutation = document.definitions.some(
      (node) =>
        node.kind === Kind.OPERATION_DEFINITION && node.operation === OperationTypeNode.MUTATION,
    );
    const answer = await execute({
      schema,
      document,
      variableValues,
      rootValue: isMutation ? stage.world.Mutation : stage.world.Query,
      contextValue: stage,
      fieldResolver,
    });
    const told: ToyAnswer = JSON.parse(JSON.stringify(answer));
    return told;
  };
}

const broken = { extensions: { code: 'BROKEN' } };

const views = new WeakSet<object>();

/** The keys that a subgraph knows of an entity, though it says that they are another's. */
function pickKeys(entity: Fields, { keys }: Entity): Fields {
  const names = keys.flatMap(({ selections }) =>
    selections.flatMap((node) => (node.kind === Kind.FIELD ? [node.name.value] : [])),
  );
  return Object.fromEntries(names.map((name) => [name, entity[name]]));
}

/** An entity as the subgraph sees it: what it does not own is what it was told. */
function view(
  entity: Fields,
  told: Fields,
  { externals }: Entity,
  type: string | undefined,
): Fields {
  const seen: Fields = Object.create(entity);
  const show = (name: string, value: unknown) =>
    Object.defineProperty(seen, name, { value, configurable: true, enumerable: true });
  for (const name of externals) show(name, told[name]);
  if (type !== undefined) show('__typename', type);
  views.add(seen);
  return seen;
}

function isSame(entity: unknown, told: unknown, key: SelectionSetNode): boolean {
  if (Array.isArray(entity) && Array.isArray(told))
    return (
      entity.length === told.length && entity.every((each, index) => isSame(each, told[index], key))
    );
  if (!isFields(entity) || !isFields(told)) return false;
  return key.selections.every((node) => {
    if (node.kind !== Kind.FIELD) return true;
    const { name, selectionSet } = node;
    const value = entity[name.value];
    return selectionSet
      ? isSame(value, told[name.value], selectionSet)
      : value !== null && value !== undefined && value === told[name.value];
  });
}

function readEntities(typeDefs: DocumentNode): ReadonlyMap<string, Entity> {
  const entities = new Map<string, Entity>();
  for (const type of typeDefs.definitions) {
    if (!('fields' in type) || !('name' in type)) continue;
    const keys = (type.directives ?? []).flatMap(({ name, arguments: given }) => {
      const read = (key: string) => given?.find((each) => each.name.value === key)?.value;
      const [fields, resolvable] = [read('fields'), read('resolvable')];
      const isShown = resolvable?.kind === Kind.BOOLEAN && !resolvable.value;
      return name.value === 'key' && fields?.kind === Kind.STRING && !isShown
        ? [toSet(fields.value)]
        : [];
    });
    if (keys.length === 0) continue;
    const externals = new Set<string>();
    visit(type, {
      FieldDefinition: ({ name, directives }) => {
        if (directives?.some((each) => each.name.value === 'external')) externals.add(name.value);
      },
    });
    entities.set(type.name.value, { keys, externals });
  }
  return entities;
}

function toSet(fields: string): SelectionSetNode {
  const [definition] = parse(`{ ${fields} }`).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`${fields} is no selection.`);
  return definition.selectionSet;
}
