import { buildSubgraphSchema } from '@apollo/subgraph';
import { createDatabase, ping } from '../../server/database.ts';
import { createSealPass } from '../../server/pass.ts';
import { readSdl } from '../../server/sdl.ts';
import type { Subgraph, Surroundings } from '../../server/subgraph.ts';
import { perCentre } from './centres.ts';
import { CitizenPasses } from './citizen-passes.ts';
import type { CoordinationConfig } from './config.ts';
import type { Context, RoomFacts } from './context.ts';
import { loadLaws } from './laws/load-laws.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { findCentreNames } from './source/centre-names.ts';
import { checkMigrations } from './source/migrations.ts';

/** The room, checked against its tables and ready to answer. */
export async function createSubgraph(
  config: CoordinationConfig,
  surroundings: Surroundings,
): Promise<Subgraph> {
  const database = createDatabase(config.databaseUrl);
  await checkMigrations(database);
  const room: RoomFacts = {
    database,
    laws: loadLaws(),
    centreNames: await findCentreNames(database),
    sealPass: perCentre((code) => createSealPass(code.toLowerCase(), config.passKeys[code])),
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
        passes: new CitizenPasses(room.sealPass, caller),
        room,
      };
    },
    ping: () => ping(database, 'coordination'),
    close: () => database.destroy(),
  };
}
