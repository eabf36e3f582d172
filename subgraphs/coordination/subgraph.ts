import { buildSubgraphSchema } from '@apollo/subgraph';
import { createDatabase, ping } from '../../server/database.ts';
import { createSignPass } from '../../server/pass.ts';
import { readSdl } from '../../server/sdl.ts';
import { checkSourceViews } from '../../server/source-views.ts';
import type { Subgraph, Surroundings } from '../../server/subgraph.ts';
import { perCentre } from './centres.ts';
import { CitizenPasses } from './citizen-passes.ts';
import type { CoordinationConfig } from './config.ts';
import type { Context, RoomFacts } from './context.ts';
import { loadLaws } from './laws/load-laws.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { findCentreNames } from './source/centre-names.ts';
import { tables } from './source/tables.ts';

/** The room, checked against its tables and ready to answer. */
export async function createSubgraph(
  config: CoordinationConfig,
  surroundings: Surroundings,
): Promise<Subgraph> {
  const database = createDatabase(config.databaseUrl);
  await checkSourceViews(database, 'coordination', 'coordination', tables);
  const room: RoomFacts = {
    database,
    laws: loadLaws(),
    centreNames: await findCentreNames(database),
    signPass: perCentre((code) => createSignPass(code.toLowerCase(), config.passKeys[code])),
    allowFictiveCpr: config.allowFictiveCpr,
  };
  return {
    schema: buildSubgraphSchema([{ typeDefs: readSdl('coordination'), resolvers }]),
    createContext: ({ caller }): Context => {
      const today = surroundings.today();
      return {
        caller,
        today,
        loaders: createLoaders(database, today, caller?.employeeId),
        passes: new CitizenPasses(room.signPass, caller),
        room,
      };
    },
    ping: () => ping(database, 'coordination'),
    close: () => database.destroy(),
  };
}
