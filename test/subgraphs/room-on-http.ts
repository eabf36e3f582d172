import { randomBytes } from 'node:crypto';
import { createLog } from '../../server/log.ts';
import { createSealPass } from '../../server/pass.ts';
import { listenSubgraph } from '../../server/serve-subgraph.ts';
import type { Subgraph, Surroundings } from '../../server/subgraph.ts';
import { createSubgraph as createChildren } from '../../subgraphs/children/subgraph.ts';
import { createSubgraph as createCoordination } from '../../subgraphs/coordination/subgraph.ts';
import { createSubgraph as createJobcenter } from '../../subgraphs/jobcenter/subgraph.ts';
import { createSubgraph as createSocial } from '../../subgraphs/social/subgraph.ts';
import type { Room } from '../setup/databases.ts';
import { createTestInstruments } from '../setup/instruments.ts';
import { createServerConfig } from '../setup/server-config.ts';
import { today } from '../setup/today.ts';

/** One room of the house, in this process, on a port of its own. */
export interface RoomOnHttp {
  readonly url: string;
  /** Every line it has logged. */
  readonly lines: readonly string[];
  close(): Promise<void>;
}

export const audience = 'helhed';
export const maxBodyBytes = 100_000;

/** The keys of this test run, one per centre. */
export const passKeys = {
  JOBCENTER: [randomBytes(32)],
  SOCIAL: [randomBytes(32)],
  CHILDREN: [randomBytes(32)],
} as const;

export const sealPassOf = {
  jobcenter: createSealPass('jobcenter', passKeys.JOBCENTER),
  social: createSealPass('social', passKeys.SOCIAL),
  children: createSealPass('children', passKeys.CHILDREN),
} as const;

export async function openRoom(
  room: Room,
  { databaseUrl, issuer }: { databaseUrl: string; issuer: string },
): Promise<RoomOnHttp> {
  const lines: string[] = [];
  const log = createLog(room, (line) => void lines.push(line));
  log.level = 'trace';
  const instruments = createTestInstruments(log);
  const subgraph = await createRoom(room, databaseUrl, { ...instruments, today: () => today });
  const config = createServerConfig(issuer, audience, { MAX_BODY_BYTES: String(maxBodyBytes) });
  const listening = await listenSubgraph(room, subgraph, config, instruments);
  return { url: listening.url, lines, close: () => listening.close() };
}

/** The room itself, checked against its database, as its process makes it. */
export function createRoom(
  room: Room,
  databaseUrl: string,
  surroundings: Surroundings,
): Promise<Subgraph> {
  switch (room) {
    case 'coordination':
      return createCoordination(
        {
          databaseUrl,
          passKeys,
          allowFictiveCpr: true,
          tellsExistence: false,
          emergency: { minutes: 60, repeatedWithinDays: 30 },
          figuresLeast: 5,
          accessLog: {
            retention: undefined,
            alarmRules: [],
            signingKeys: [],
            headsFile: undefined,
          },
        },
        surroundings,
      );
    case 'jobcenter':
      return createJobcenter({ databaseUrl, passKeys: passKeys.JOBCENTER }, surroundings);
    case 'social':
      return createSocial({ databaseUrl, passKeys: passKeys.SOCIAL }, surroundings);
    case 'children':
      return createChildren({ databaseUrl, passKeys: passKeys.CHILDREN }, surroundings);
  }
}
