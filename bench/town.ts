import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startIssuer } from '../demo/issuer.ts';
import { createConnect, roleOf } from '../demo/databases.ts';
import { loadMunicipality } from '../demo/load.ts';
import { startPostgres } from '../demo/postgres.ts';
import { startProcess, type HelhedProcess } from '../demo/process.ts';
import { rooms, type RoomName } from '../server/sdl.ts';

/** A demo municipality with every room, coordination too, in a process of its own, and our gateway before them. */
export interface Town {
  readonly url: string;
  readonly issuerUrl: string;
  /** Where each room answers GraphQL: the same for whichever gateway asks. */
  readonly roomUrls: Readonly<Record<string, string>>;
  /** Where logs lie; gone after `stop`. */
  readonly folder: string;
  /** Ends a room without a farewell. */
  kill(room: RoomName): Promise<void>;
  stop(): Promise<void>;
}

const audience = 'helhed';

/** Starts everything on free ports in a temporary folder; stops what has started when a part does not. */
export async function startTown({
  citizens,
  today,
}: {
  citizens: number;
  /** The day it is, `YYYY-MM-DD`. */
  today: string;
}): Promise<Town> {
  const folder = await mkdtemp(join(tmpdir(), 'helhed-bench-'));
  const closers = [() => rm(folder, { recursive: true, force: true })];
  const stop = async () => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  try {
    // PostgreSQL does not run as root; the account it runs as instead must get in.
    await chmod(folder, 0o755);
    const postgres = await startPostgres({ dataDir: join(folder, 'postgres'), port: 0 });
    closers.push(() => postgres.stop());
    const connect = createConnect(postgres);
    await loadMunicipality(connect, {
      citizens,
      today,
      mayReplace: false,
      progress: () => undefined,
    });

    const keyFile = join(folder, 'issuer-key.pem');
    const issuer = await startIssuer({ port: 0, keyFile, audience });
    closers.push(() => issuer.close());
    const settings: Record<string, string> = {
      OIDC_ISSUER: issuer.url,
      OIDC_AUDIENCE: audience,
      ALLOW_FICTIVE_CPR: 'true',
      HELHED_TODAY: today,
      PORT: '0',
    };
    for (const room of rooms) {
      const prefix = room.toUpperCase();
      settings[`${prefix}_DATABASE_URL`] = postgres.url(room, roleOf(room));
      settings[`${prefix}_PASS_KEY`] = randomBytes(32).toString('base64url');
    }
    const start = async (name: string, main: string, env: Readonly<Record<string, string>>) => {
      const running = await startProcess(name, main, env, join(folder, `${name}.log`));
      closers.push(() => running.stop());
      return running;
    };
    const running = new Map<RoomName, HelhedProcess>();
    for (const room of rooms) {
      running.set(room, await start(room, `subgraphs/${room}/main.ts`, settings));
    }
    const roomUrls = Object.fromEntries(
      [...running].map(([room, { url }]) => [room, `${url}/graphql`]),
    );
    const remote = Object.entries(roomUrls).map(([room, url]) => [
      `${room.toUpperCase()}_URL`,
      url,
    ]);
    const gateway = await start('gateway', 'gateway/main.ts', {
      ...settings,
      ...Object.fromEntries(remote),
    });
    return {
      url: `${gateway.url}/graphql`,
      issuerUrl: issuer.url,
      roomUrls,
      folder,
      kill: async (room) => running.get(room)?.stop('SIGKILL'),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
