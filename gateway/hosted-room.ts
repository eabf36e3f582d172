import { execute, parse, type GraphQLError } from 'graphql';
import { logError } from '../server/error-log.ts';
import type { Log } from '../server/log.ts';
import type { Subgraph } from '../server/subgraph.ts';
import type { GatewayContext } from './context.ts';
import type { Door } from './door.ts';
import { toAnswer, toNothing, withErrors } from './room-answer.ts';
import { isWithheld, readRoomFetch, toSentVariables } from './room-fetch.ts';

/** A room in the gateway's own process: a fetch is a function call. */
export function createHostedRoom(room: Subgraph, log: Log): Door {
  /** The fetches of one request share a context: what one wave read, the next has. */
  const contextOf = (context: GatewayContext) => {
    const known = context.hosted.get(room) ?? room.createContext(context);
    context.hosted.set(room, known);
    return known;
  };
  const report = (error: GraphQLError) => {
    logError(log, error);
    return error.toJSON();
  };
  return {
    async process(options) {
      if (!('incomingRequestContext' in options)) {
        throw new Error('A hosted room answers operations only.');
      }
      const { request, context, document } = options;
      const fetch = readRoomFetch(request, document);
      if (isWithheld(fetch)) return toNothing(fetch);
      const { data, errors: found } = await execute({
        schema: room.schema,
        document: document ?? parse(fetch.query),
        variableValues: toSentVariables(fetch),
        contextValue: contextOf(context),
      });
      const errors = found?.map(report);
      return data
        ? toAnswer(fetch, withErrors(data, errors))
        : withErrors(toNothing(fetch).data, errors);
    },
    ping: () => room.ping(),
    close: () => room.close(),
  };
}
