import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startIssuer } from '../../demo/issuer.ts';
import { getToken } from '../setup/ask.ts';
import { createDatabases, type Databases, type Room } from '../setup/databases.ts';
import { openAllCitizens } from './questions.ts';
import { audience, openRoom } from './room-on-http.ts';
import { layWire, type Wire } from '../setup/wire.ts';

/** One room on HTTP over a database of its own, with an issuer whose tokens it believes. */
export interface House {
  /** Where its GraphQL is asked. */
  readonly url: string;
  readonly issuerUrl: string;
  readonly databases: Databases;
  readonly wire: Wire;
  /** Every line the room has logged. */
  readonly lines: readonly string[];
  /** The coordinator's. */
  readonly token: string;
  /** The coordinator's too, of an issuer that the room does not know. */
  readonly strangersToken: string;
  tokenOf(person: string): Promise<string>;
  close(): Promise<void>;
}

export async function openHouse(room: Room): Promise<House> {
  const databases = await createDatabases(
    room === 'coordination' ? [room] : [room, 'coordination'],
  );
  await openAllCitizens(databases);
  const folder = await mkdtemp(join(tmpdir(), 'helhed-house-'));
  const issuer = await startIssuer({ port: 0, keyFile: join(folder, 'key'), audience });
  const stranger = await startIssuer({ port: 0, keyFile: join(folder, 'other-key'), audience });
  const wire = await layWire(databases.url(room));
  const opened = await openRoom(room, { databaseUrl: wire.url, issuer: issuer.url });
  return {
    url: `${opened.url}/graphql`,
    issuerUrl: issuer.url,
    databases,
    wire,
    lines: opened.lines,
    token: await getToken(issuer.url, 'coordinator'),
    strangersToken: await getToken(stranger.url, 'coordinator'),
    tokenOf: (person) => getToken(issuer.url, person),
    close: async () => {
      await opened.close();
      await wire.close();
      await issuer.close();
      await stranger.close();
      await databases.drop();
      await rm(folder, { recursive: true });
    },
  };
}
