import { buildSubgraphSchema } from '@apollo/subgraph';
import { createDatabase, createReader, ping, readRows } from '../../server/database.ts';
import type { Bindings } from '../../server/database/statement.ts';
import { watchPool } from '../../server/database/watch-pool.ts';
import { createOpenGroupPass } from '../../server/group-pass.ts';
import { createOpenPass } from '../../server/pass.ts';
import { readSdl, type RoomName } from '../../server/sdl.ts';
import { checkSourceViews } from '../../server/source-views.ts';
import type { Subgraph, Surroundings } from '../../server/subgraph.ts';
import type { CentreConfig } from './config.ts';
import { createCentreContext } from './context.ts';
import { createCentreLoaders, type CentreSource } from './loaders.ts';
import { createStateWatch } from './unmapped-states.ts';
import type { CentreViews, CitizenRow, MeasureRow } from './views.ts';

type SchemaModules = Extract<Parameters<typeof buildSubgraphSchema>[0], readonly unknown[]>;
type SchemaModule = Extract<SchemaModules[number], { typeDefs: unknown }>;

/** What makes one centre's room: its views, the SQL over them, its resolvers. */
export interface CentreRoom<Citizen extends CitizenRow, Measure extends MeasureRow> {
  readonly name: RoomName;
  readonly views: CentreViews;
  readonly resolvers: NonNullable<SchemaModule['resolvers']>;
  readonly source: CentreSource<Citizen, Measure>;
}

/** A centre's subgraph over its own database; refuses to start over views that do not keep their contract. */
export async function createCentreSubgraph<Citizen extends CitizenRow, Measure extends MeasureRow>(
  { name, views, resolvers, source }: CentreRoom<Citizen, Measure>,
  config: CentreConfig,
  { log, metrics }: Surroundings,
): Promise<Subgraph> {
  const database = createDatabase(config.databaseUrl, config.databaseLimits);
  watchPool(metrics, name, database);
  await checkSourceViews(database, name, 'helhed', views);
  const watch = createStateWatch(log);
  const watched: CentreSource<Citizen, Measure> = {
    ...source,
    findMeasures: async (read, cprs) => watch(await source.findMeasures(read, cprs)),
  };
  const doors = {
    openPass: createOpenPass(name, config.passKeys),
    openGroupPass: createOpenGroupPass(name, config.passKeys),
  };
  return {
    schema: buildSubgraphSchema([{ typeDefs: readSdl(name), resolvers }]),
    createContext: (facts) => {
      const readers = {
        read: createReader(database, name, facts),
        readApart: <Row>(sql: string, bindings?: Bindings) =>
          readRows<Row>(database, name, sql, bindings, facts),
      };
      return createCentreContext(createCentreLoaders(watched, readers), facts, doors);
    },
    ping: () => ping(database, name),
    close: () => database.destroy(),
  };
}
