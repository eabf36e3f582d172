import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startIssuer } from '../demo/issuer.ts';
import { createConnect, roleOf, type Connect } from '../demo/databases.ts';
import { loadMunicipality } from '../demo/load.ts';
import { startPostgres } from '../demo/postgres.ts';
import { rooms, type RoomName } from '../server/sdl.ts';
import { nodeRun, startProgram, type Program } from './program.ts';
import type { RoomUrls } from './rivals/rival.ts';

/** A demo municipality with every room, coordination too, in a process of its own, and our gateway before them. */
export interface Town {
  readonly url: string;
  readonly issuerUrl: string;
  /** Where each room answers GraphQL: the same for whichever gateway asks. */
  readonly roomUrls: RoomUrls;
  /** What every process of ours is told. */
  readonly settings: Readonly<Record<string, string>>;
  /** Where logs lie; gone after `stop`. */
  readonly folder: string;
  readonly pids: Readonly<Record<RoomName, number>>;
  /** A room's database, as the owner of everything. */
  ownerUrl(room: RoomName): string;
  /** A connection to it. */
  readonly connect: Connect;
  /** Ends a room without a farewell. */
  kill(room: RoomName): Promise<void>;
  stop(): Promise<void>;
}

const audience = 'helhed';

/** Starts everything on free ports in a temporary folder; stops what has started when a part does not. */
export async function startTown({
  citizens,
  today,
  env = {},
}: {
  citizens: number;
  /** The day it is, `YYYY-MM-DD`. */
  today: string;
  /** Further settings for every process of ours. */
  env?: Readonly<Record<string, string>>;
}): Promise<Town> {
  const folder = await mkdtemp(join(tmpdir(), 'helhed-bench-'));
  const closers = [() => rm(folder, { recursive: true, force: true })];
  const stop = async () => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  try {
    // PostgreSQL does not run as root; the account it runs as instead must get in.
    await chmod(folder, 0o755);
    const postgres = await startPostgres({
      dataDir: join(folder, 'postgres'),
      port: 0,
      // A dozen gateways stand before it at a time, some with every room's pool.
      connections: 400,
    });
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
      ...env,
    };
    for (const room of rooms) {
      const prefix = room.toUpperCase();
      settings[`${prefix}_DATABASE_URL`] = postgres.url(room, roleOf(room));
      settings[`${prefix}_PASS_KEY`] = randomBytes(32).toString('base64url');
    }
    const start = async (name: string, main: string, more: Readonly<Record<string, string>>) => {
      const program = await startProgram({
        name,
        run: nodeRun(new URL(`../${main}`, import.meta.url)),
        env: { ...settings, ...more },
        readyPath: '/health/ready',
        folder,
      });
      closers.push(() => program.stop());
      return program;
    };
    const startRoom = (room: RoomName) => start(room, `subgraphs/${room}/main.ts`, {});
    const running: Readonly<Record<RoomName, Program>> = {
      coordination: await startRoom('coordination'),
      jobcenter: await startRoom('jobcenter'),
      social: await startRoom('social'),
      children: await startRoom('children'),
    };
    const roomUrls = perRoom((room) => `${running[room].url}/graphql`);
    const remote = rooms.map((room) => [`${room.toUpperCase()}_URL`, roomUrls[room]]);
    const gateway = await start('gateway', 'gateway/main.ts', Object.fromEntries(remote));
    return {
      url: `${gateway.url}/graphql`,
      issuerUrl: issuer.url,
      roomUrls,
      settings,
      folder,
      pids: perRoom((room) => running[room].pid),
      ownerUrl: (room) => postgres.url(room),
      connect,
      kill: (room) => running[room].stop('SIGKILL'),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** One value per room. */
export function perRoom<Value>(
  toValue: (room: RoomName) => Value,
): Readonly<Record<RoomName, Value>> {
  return {
    coordination: toValue('coordination'),
    jobcenter: toValue('jobcenter'),
    social: toValue('social'),
    children: toValue('children'),
  };
}
