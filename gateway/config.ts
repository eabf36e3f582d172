import { SettingsReader, type Environment } from '../server/environment.ts';
import type { RatesPerMinute } from '../server/rate-limit.ts';
import { toSentence } from '../server/run.ts';
import { rooms, type RoomName } from '../server/sdl.ts';
import type { RoomLimits } from './room-guard.ts';
import { readRoomTls, type ClientTls } from '../server/tls.ts';
import { readTrustedDocuments, type TrustedDocuments } from '../server/trusted-documents.ts';

export interface GatewayConfig {
  /** Where each remote room answers; a room without a URL is hosted in this process. */
  readonly urls: Readonly<Partial<Record<RoomName, string>>>;
  /** What each centre may cost a request. */
  readonly roomLimits: RoomLimits;
  readonly roomTls: ClientTls;
  readonly rates: RatesPerMinute;
  /** undefined where every operation runs. */
  readonly trustedDocuments: TrustedDocuments | undefined;
  /** Who runs what was planned: we, or @apollo/gateway. */
  readonly executor: 'compiled' | 'stock';
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
    if (url === undefined && !settings.has(`${prefix}_DATABASE_URL`)) {
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
  const plain = Object.values(Object.fromEntries(urls)).filter((url) => url.startsWith('http:'));
  if (plain.length === urls.length)
    for (const name of ['ROOM_CA_FILE', 'ROOM_CERT_FILE'] as const)
      if (settings.has(name))
        settings.fault(`${name} is set and no room has an https URL; expected one, or no ${name}`);
  return settings.done({
    urls: Object.fromEntries(urls),
    roomLimits: {
      timeoutMs: settings.whole('ROOM_TIMEOUT_MS', 3_000, 10, 60_000),
      concurrency: settings.whole('ROOM_CONCURRENCY', 64, 1, 10_000),
      breakAfter: settings.whole('ROOM_BREAK_AFTER', 5, 1, 1_000),
      probeEveryMs: settings.whole('ROOM_PROBE_MS', 2_000, 10, 600_000),
    },
    roomTls: readRoomTls(settings),
    rates: {
      requests: settings.whole('RATE_LIMIT_PER_MINUTE', 600, 1, 1_000_000),
      byCpr: settings.whole('RATE_LIMIT_BY_CPR_PER_MINUTE', 60, 1, 1_000_000),
    },
    trustedDocuments: readTrusted(settings),
    executor: settings.choice('QUERY_EXECUTOR', ['compiled', 'stock']),
  });
}

/** In production only what is listed runs, so there must be a list. */
function readTrusted(settings: SettingsReader): TrustedDocuments | undefined {
  const path = settings.optional('TRUSTED_DOCUMENTS');
  if (path === undefined) {
    if (settings.isProduction)
      settings.fault(
        'TRUSTED_DOCUMENTS is not set; expected a folder of .graphql files, or the list that npm run documents writes: in production nothing else runs',
      );
    return undefined;
  }
  try {
    return readTrustedDocuments(path);
  } catch (error) {
    settings.fault(`TRUSTED_DOCUMENTS cannot be read: ${toSentence(error)}`);
    return undefined;
  }
}
