import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { startProgram } from '../program.ts';
import type { Rival } from './rival.ts';

const packageFolder = new URL('../node_modules/@graphql-hive/gateway/', import.meta.url);
const supergraph = new URL('../../schema/supergraph.graphql', import.meta.url);
const config = new URL('./hive.config.ts', import.meta.url);

/** Hive Gateway over the committed supergraph, by its own command line, as a team that runs it would. */
export const hive = createHive('hive', 'Hive Gateway', {});

/** The same with its planner in Rust; without the package `@graphql-hive/router-runtime` it falls back and says so in its log only. */
export const hiveRust = createHive('hive-rust', 'Hive Gateway, Rust planner', {
  HIVE_ROUTER_RUNTIME: 'true',
});

function createHive(name: string, label: string, env: Readonly<Record<string, string>>): Rival {
  return {
    name,
    label,
    rooms: 'REMOTE',
    start: ({ town, roomUrls }) =>
      startProgram({
        name,
        run: (port) => ({
          command: process.execPath,
          args: [
            fileURLToPath(new URL('dist/bin.js', packageFolder)),
            'supergraph',
            fileURLToPath(supergraph),
            '--config-path',
            fileURLToPath(config),
            '--host',
            '127.0.0.1',
            '--port',
            String(port),
          ],
        }),
        env: {
          ...env,
          ...(town.settings['ROOM_TIMEOUT_MS'] && {
            ROOM_TIMEOUT_MS: town.settings['ROOM_TIMEOUT_MS'],
          }),
          NODE_ENV: 'production',
          SUBGRAPH_URLS: JSON.stringify(roomUrls),
        },
        // Alive alone would answer the first query with an error: it has not read the supergraph yet.
        readyPath: '/readiness',
        folder: town.folder,
      }),
  };
}

export async function readHiveVersion(): Promise<string> {
  const { version }: { version: string } = JSON.parse(
    await readFile(new URL('package.json', packageFolder), 'utf8'),
  );
  return version;
}
