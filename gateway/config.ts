import { SettingsReader, type Environment } from '../server/environment.ts';
import { rooms, type RoomName } from '../server/sdl.ts';

export interface GatewayConfig {
  /** Where each remote room answers; a room without a URL is hosted in this process. */
  readonly urls: Readonly<Partial<Record<RoomName, string>>>;
  /** How long a remote room may take, in milliseconds. */
  readonly roomTimeoutMs: number;
}

/**
 * What the gateway is told by its environment. `JOBCENTER_URL` makes the room jobcenter remote;
 * without it the room runs in the gateway's process and reads its own settings from the same environment.
 */
export function readConfig(env: Environment): Readonly<GatewayConfig> {
  const settings = new SettingsReader('The gateway', env);
  const urls = rooms.flatMap((room) => {
    const prefix = room.toUpperCase();
    const url = settings.optionalUrl(`${prefix}_URL`);
    if (url === undefined && settings.optional(`${prefix}_DATABASE_URL`) === undefined) {
      settings.fault(
        `neither ${prefix}_URL nor ${prefix}_DATABASE_URL is set; expected the URL where the subgraph ${room} answers, or the settings to host it in this process`,
      );
    }
    if (url !== undefined && URL.canParse(url) && new URL(url).pathname === '/') {
      settings.fault(
        `${prefix}_URL has no path; expected where GraphQL is served, such as http://localhost:4001/graphql`,
      );
    }
    return url === undefined ? [] : [[room, url] as const];
  });
  return settings.done({
    urls: Object.fromEntries(urls),
    roomTimeoutMs: settings.whole('ROOM_TIMEOUT_MS', 3_000, 10, 60_000),
  });
}
