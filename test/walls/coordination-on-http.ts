import { createLog } from '../../server/log.ts';
import { listenSubgraph } from '../../server/serve-subgraph.ts';
import { createSubgraph } from '../../subgraphs/coordination/subgraph.ts';
import { createTestInstruments } from '../setup/instruments.ts';
import { createServerConfig } from '../setup/server-config.ts';
import { today } from '../setup/today.ts';
import { audience, passKeys } from '../subgraphs/room-on-http.ts';
import type { RoomOnHttp } from '../subgraphs/room-on-http.ts';

export interface CoordinationOptions {
  readonly databaseUrl: string;
  readonly issuer: string;
  /** Processes that write one access log sign it with one key. */
  readonly signingKeys?: readonly Uint8Array[];
  readonly tellsExistence?: boolean;
  /** In place of the real one. */
  readonly policy?: Parameters<typeof createSubgraph>[2];
}

/** Coordination in this process, with what a test changes about it. */
export async function openCoordination({
  databaseUrl,
  issuer,
  signingKeys = [],
  tellsExistence = false,
  policy,
}: CoordinationOptions): Promise<RoomOnHttp> {
  const lines: string[] = [];
  const log = createLog('coordination', (line) => void lines.push(line));
  const config = {
    databaseUrl,
    passKeys,
    allowFictiveCpr: true,
    tellsExistence,
    emergency: { minutes: 60, repeatedWithinDays: 30 },
    figuresLeast: 5,
    accessLog: { retention: undefined, alarmRules: [], signingKeys, headsFile: undefined },
  };
  const instruments = createTestInstruments(log);
  const subgraph = await createSubgraph(config, { ...instruments, today: () => today }, policy);
  const server = createServerConfig(issuer, audience);
  const listening = await listenSubgraph('coordination', subgraph, server, instruments);
  return { url: listening.url, lines, close: () => listening.close() };
}
