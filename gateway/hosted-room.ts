import { execute, parse, type GraphQLError } from 'graphql';
import { logError } from '../server/error-log.ts';
import type { Log } from '../server/log.ts';
import type { Subgraph } from '../server/subgraph.ts';
import { fillNullEntities } from './answer.ts';
import type { Door } from './door.ts';
import { readAskedFields } from './entity-request.ts';
import { readRepresentations } from './representations.ts';

/** A room in the gateway's own process: a fetch is a function call. */
export function createHostedRoom(room: Subgraph, log: Log): Door {
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
      const query = request.query ?? '';
      const contextValue = context.hosted.get(room) ?? room.createContext(context);
      context.hosted.set(room, contextValue);
      const { data, errors } = await execute({
        schema: room.schema,
        document: document ?? parse(query),
        variableValues: request.variables,
        contextValue,
      });
      const representations = readRepresentations(request.variables);
      return {
        data: data
          ? fillNullEntities(data, readAskedFields(query, document), representations)
          : null,
        ...(errors ? { errors: errors.map(report) } : {}),
      };
    },
    ping: () => room.ping(),
    close: () => room.close(),
  };
}
