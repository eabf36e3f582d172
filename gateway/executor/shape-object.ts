import {
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  TypeNameMetaFieldDef,
  type GraphQLAbstractType,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { collectAsked, type AskedField } from './asked.ts';
import { addFault, type Complete } from './completion.ts';
import { isFields, readField, setField, type Fields } from './fields.ts';
import type { Operation } from './operation.ts';
import { compileValue } from './shape-value.ts';

/** What shapes are compiled with. */
export interface ShapeScope {
  readonly schema: GraphQLSchema;
  readonly operation: Operation;
  /** What a client calls a field, where the data has it by another name. */
  readonly names: ReadonlyMap<string, string>;
}

/** An object, or one of an abstract type: then what it is decides which fragments hold for it. */
function compileComposite(
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  depth: number,
  scope: ShapeScope,
): Complete {
  return isAbstractType(type)
    ? compileAbstract(type, sets, depth, scope)
    : compileObject(type, sets, depth, scope);
}

/** An object's fields in the order that they were asked; the object is null where one must not be null and is. */
export function compileObject(
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  depth: number,
  scope: ShapeScope,
): Complete {
  const asked = collectAsked(sets, scope.operation, (name) => isOf(type, name, scope.schema));
  const fields = asked.map((field) => ({
    name: field.name,
    called: scope.names.get(field.name) ?? field.name,
    complete: compileField(type, field, depth, scope),
  }));
  const isKind = createKindCheck(type, scope.schema);
  return (value, at) => {
    if (!isFields(value)) return addFault(at, depth, `Expected an object of type ${type.name}`);
    const { __typename: kind } = value;
    if (kind !== undefined && kind !== type.name && !isKind(kind))
      return addFault(at, depth, `Invalid __typename found for object of type ${type.name}`);
    const shaped: Fields = {};
    for (const { name, called, complete } of fields) {
      at.trail[depth] = name;
      const completed = complete(readField(value, name), at);
      if (completed === undefined) return null;
      setField(shaped, called, completed);
    }
    return shaped;
  };
}

function compileField(
  parent: GraphQLCompositeType,
  { name, nodes }: AskedField,
  depth: number,
  scope: ShapeScope,
): Complete {
  const [{ name: field }] = nodes;
  if (field.value === TypeNameMetaFieldDef.name)
    return isObjectType(parent) ? () => parent.name : () => undefined;
  // What the schema says of itself was answered before.
  if (field.value.startsWith('__')) return (value) => value;
  const definition = 'getFields' in parent ? parent.getFields()[field.value] : undefined;
  if (!definition) throw new Error(`There is no ${parent.name}.${field.value} in the schema.`);
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  return compileValue(definition.type, {
    what: `field ${parent.name}.${scope.names.get(name) ?? name}`,
    depth: depth + 1,
    compile: (type, below) => compileComposite(type, sets, below, scope),
  });
}

function compileAbstract(
  type: GraphQLAbstractType,
  sets: readonly SelectionSetNode[],
  depth: number,
  scope: ShapeScope,
): Complete {
  const byName = new Map<unknown, Complete>();
  const compile = (name: unknown): Complete | undefined => {
    const known = typeof name === 'string' ? scope.schema.getType(name) : type;
    if (!isCompositeType(known)) return undefined;
    const complete = compileObject(known, sets, depth, scope);
    byName.set(name, complete);
    return complete;
  };
  return (value, at) => {
    const name = isFields(value) ? value['__typename'] : undefined;
    const complete = byName.get(name) ?? compile(name);
    return complete
      ? complete(value, at)
      : addFault(at, depth, `Invalid __typename found for object of type ${type.name}`);
  };
}

/** Other names that subgraphs have for an object: that of its interface, and of the root any that they like. */
function createKindCheck(type: GraphQLCompositeType, schema: GraphQLSchema) {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const isRoot = roots.some((root) => root === type);
  return (name: unknown) => isRoot || (typeof name === 'string' && isOf(type, name, schema));
}

/** True where a fragment of that type holds for an object of this one. */
function isOf(type: GraphQLCompositeType, condition: string, schema: GraphQLSchema): boolean {
  if (type.name === condition) return true;
  const wider = schema.getType(condition);
  return (
    isAbstractType(wider) &&
    (isObjectType(type) || isInterfaceType(type)) &&
    schema.isSubType(wider, type)
  );
}
