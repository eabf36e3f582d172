import { buildSubgraphSchema } from '@apollo/subgraph';
import { createDatabase, ping } from '../../server/database.ts';
import { watchPool } from '../../server/database/watch-pool.ts';
import { createSealGroupPass } from '../../server/group-pass.ts';
import { createSealPass } from '../../server/pass.ts';
import { readSdl } from '../../server/sdl.ts';
import type { Subgraph, Surroundings } from '../../server/subgraph.ts';
import { openAccessLog } from './access-log/open-access-log.ts';
import { Admissions } from './admission/admissions.ts';
import { perCentre } from './centres.ts';
import { CitizenPasses } from './admission/citizen-passes.ts';
import type { CoordinationConfig } from './config.ts';
import type { Context } from './context.ts';
import { FigureReadings } from './figures/figure-readings.ts';
import { loadLaws } from './laws/load-laws.ts';
import { loadPlanContent } from './laws/plan-content.ts';
import { createLoaders } from './loaders.ts';
import { decide } from './policy/decide.ts';
import { loadProgrammes, shippedProgrammes } from './programmes/load-programmes.ts';
import { resolvers } from './resolvers.ts';
import type { RoomFacts } from './room-facts.ts';
import { checkRole } from './source/role.ts';
import { Session } from './source/session.ts';
import { findCentreNames } from './source/centre-names.ts';
import { checkMigrations } from './source/migrations.ts';

/** The room, checked against its tables and ready to answer. */
export async function createSubgraph(
  config: CoordinationConfig,
  surroundings: Surroundings,
  policy: RoomFacts['decide'] = decide,
): Promise<Subgraph> {
  const laws = loadLaws();
  const programmes = loadProgrammes(config.programmesFolder ?? shippedProgrammes, laws);
  const database = createDatabase(config.databaseUrl, config.databaseLimits);
  await checkMigrations(database);
  await checkRole(database);
  // A pool of its own: requests that hold every connection of theirs must not keep the log from being written.
  const logDatabase = createDatabase(config.databaseUrl, { poolSize: 2 });
  watchPool(surroundings.metrics, 'coordination', database);
  watchPool(surroundings.metrics, 'access-log', logDatabase);
  const accessLog = await openAccessLog(logDatabase, config.accessLog, surroundings);
  const room: RoomFacts = {
    accessLog,
    decide: policy,
    laws,
    statutoryPlans: loadPlanContent(),
    programmes,
    centreNames: await findCentreNames(database),
    sealPass: perCentre((code) => createSealPass(code.toLowerCase(), config.passKeys[code])),
    sealGroupPass: perCentre((code) =>
      createSealGroupPass(code.toLowerCase(), config.passKeys[code]),
    ),
    allowFictiveCpr: config.allowFictiveCpr,
    tellsExistence: config.tellsExistence,
    emergency: config.emergency,
    figuresLeast: config.figuresLeast,
  };
  return {
    schema: buildSubgraphSchema([{ typeDefs: readSdl('coordination'), resolvers }]),
    createContext: (facts): Context => {
      const today = surroundings.today();
      const { caller } = facts;
      const session = new Session(database, facts, today);
      const loaders = createLoaders(session, today);
      return {
        caller,
        facts,
        today,
        session,
        loaders,
        admissions: new Admissions({ facts, today, session, loaders, room }),
        passes: new CitizenPasses(room.sealPass, facts),
        figures: new FigureReadings({ facts, session, loaders, room }),
        room,
      };
    },
    ping: () => ping(database, 'coordination'),
    close: async () => {
      await accessLog.close();
      await Promise.all([database.destroy(), logDatabase.destroy()]);
    },
  };
}
