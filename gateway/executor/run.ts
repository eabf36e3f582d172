import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import type { Fields } from './fields.ts';

export type Gateway = ApolloServerOptionsWithGateway<Record<string, unknown>>['gateway'];
export type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;
export type RequestContext = Parameters<Executor>[0];
export type ExecutionResult = Awaited<ReturnType<Executor>>;

/** One request on its way through a plan. */
export interface Run {
  readonly request: RequestContext;
  /** What the subgraphs answered so far, merged; keys and `@requires` inputs stand in it beside what was asked. */
  readonly data: Fields;
  readonly errors: GraphQLError[];
}

/** A part of a plan, ready to run; it never throws: what goes wrong is an error of the run. */
export type Step = (run: Run) => Promise<void>;
