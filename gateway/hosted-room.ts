import { parse } from 'graphql';
import { logErrors } from '../server/error-log.ts';
import { createExecute } from '../server/execution/execute.ts';
import type { Log } from '../server/log.ts';
import type { Subgraph } from '../server/subgraph.ts';
import type { GatewayContext } from './context.ts';
import { orGivenUp, toPingPatience } from './patience.ts';
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
    async ask(fetch, context, { patience }) {
      const executed = execute({
        document: fetch.document ?? parse(fetch.query),
        variables: toSentVariables(fetch),
        context: contextOf(context),
      });
      const { data, errors: found } = await orGivenUp(executed, patience);
      if (found) logErrors(log, found);
      const errors = found?.map((error) => error.toJSON());
      return data
        ? toAnswer(fetch, withErrors(data, errors))
        : withErrors(toNothing(fetch).data, errors);
    },
    ping: (withinMs) => orGivenUp(subgraph.ping(), toPingPatience(withinMs)),
    close: () => subgraph.close(),
  };
}
