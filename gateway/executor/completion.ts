import { GraphQLError } from 'graphql';

/** An answer on its way to the client. */
export interface Completion {
  /** Where we are: each depth of the query writes its own step. */
  readonly trail: (string | number)[];
  /** What the subgraphs answered otherwise than the schema promises. */
  readonly faults: GraphQLError[];
}

/** Makes of a value what the client gets; `undefined` where there is nothing and must be something. */
export type Complete = (value: unknown, at: Completion) => unknown;

/** Tells of what is otherwise than promised, at the depth where it is; null stands in its place. */
export function addFault({ trail, faults }: Completion, depth: number, message: string): null {
  if (faults.length >= mostFaults) return null;
  const extensions = { code: 'INVALID_GRAPHQL' };
  faults.push(new GraphQLError(`${message}.`, { path: trail.slice(0, depth), extensions }));
  return null;
}

/** More are not told: one list of a subgraph that promises too much would fill the answer with them. */
const mostFaults = 1_000;
