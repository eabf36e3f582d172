import type { FieldNode, GraphQLObjectType, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Faults } from './faults.ts';
import type { Place } from './place.ts';

export type Fields = Record<string, unknown>;

/** What an operation is compiled with. */
export interface Scope {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  /** What these fields ask of an object that they lead to. */
  readonly compileObject: (type: GraphQLObjectType, nodes: readonly FieldNode[]) => Complete;
}

/** What a value becomes in the answer, or a promise of it; throws where it is none of its type. */
export type Complete = (value: unknown, place: Place | undefined, run: Run) => unknown;

/** One operation on its way through the resolvers. */
export interface Run {
  readonly scope: Scope;
  readonly context: object;
  readonly variables: Fields;
  readonly faults: Faults;
}

export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'then' in value &&
    typeof value.then === 'function'
  );
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
