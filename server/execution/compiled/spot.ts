import type { FieldNode, GraphQLField, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import type { Place } from './place.ts';
import type { Run } from './run.ts';

/** A field asked of an object, by the name that the answer gives it, and where it is asked. */
export interface Spot {
  readonly name: string;
  readonly parent: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
}

/** As an error names it. */
export function toWhat({ parent, field }: Spot): string {
  return `${parent.name}.${field.name}`;
}

/** What a resolver is told of where it stands. */
export function toInfo(spot: Spot, place: Place | undefined, run: Run): GraphQLResolveInfo {
  const { parent, field, nodes } = spot;
  return {
    fieldName: field.name,
    fieldNodes: nodes,
    returnType: field.type,
    parentType: parent,
    path: place ?? toPlace(spot, undefined),
    schema: run.scope.schema,
    fragments: {},
    rootValue: undefined,
    operation: run.scope.operation,
    variableValues: run.variables,
  };
}

export function toPlace({ name, parent }: Spot, above: Place | undefined): Place {
  return { prev: above, key: name, typename: parent.name };
}

export function toNullError(spot: Spot): Error {
  return new Error(`Cannot return null for non-nullable field ${toWhat(spot)}.`);
}
