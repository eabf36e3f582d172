import { parse } from 'graphql';
import { orAborted } from '../server/deadline.ts';
import { logErrors } from '../server/error-log.ts';
import { createExecute } from '../server/execution/execute.ts';
import type { Log } from '../server/log.ts';
import type { Subgraph } from '../server/subgraph.ts';
import type { GatewayContext } from './context.ts';
import { toAnswer, toNothing, withErrors } from './room-answer.ts';
import { toSentVariables } from './room-fetch.ts';
import type { Room } from './room.ts';

/** A room in the gateway's own process: a fetch is a function call. */
export function createHostedRoom(subgraph: Subgraph, log: Log): Room {
  const execute = createExecute(subgraph.schema);
  /** The fetches of one request share a context: what one wave read, the next has. */
  const contextOf = (context: GatewayContext) => {
    const known = context.hosted.get(subgraph) ?? subgraph.createContext(context);
    context.hosted.set(subgraph, known);
    return known;
  };
  return {
    needsToken: false,
    async ask(fetch, context, { signal }) {
      const executed = execute({
        document: fetch.document ?? parse(fetch.query),
        variables: toSentVariables(fetch),
        context: contextOf(context),
      });
      const { data, errors: found } = await orAborted(executed, signal);
      if (found) logErrors(log, found);
      const errors = found?.map((error) => error.toJSON());
      return data
        ? toAnswer(fetch, withErrors(data, errors))
        : withErrors(toNothing(fetch).data, errors);
    },
    ping: (signal) => orAborted(subgraph.ping(), signal),
    close: () => subgraph.close(),
  };
}
