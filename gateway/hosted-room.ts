import { execute, parse } from 'graphql';
import type { Subgraph } from '../server/subgraph.ts';
import { fillNullEntities } from './answer.ts';
import { readAskedFields } from './entity-request.ts';
import type { DataSource } from './gateway.ts';
import { readRepresentations } from './representations.ts';

/** A room in the gateway's own process: a fetch is a function call. */
export function createHostedRoom(room: Subgraph): DataSource {
  return {
    async process(options) {
      if (!('incomingRequestContext' in options))
        throw new Error('A hosted room answers operations only.');
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
      const filled = data
        ? fillNullEntities(data, readAskedFields(query, document), representations)
        : null;
      return { data: filled, ...(errors ? { errors: errors.map((error) => error.toJSON()) } : {}) };
    },
  };
}
