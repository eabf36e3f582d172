import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { roleOf } from './databases.ts';
import { startIssuer, type Issuer } from './issuer.ts';
import { startProcess, type HelhedProcess } from './process.ts';

/** Everything that runs besides the database: the issuer, three centres, and the gateway with coordination in it. */
export interface Stack {
  /** Where clients ask. */
  readonly url: string;
  readonly issuerUrl: string;
  readonly processes: readonly HelhedProcess[];
  stop(): Promise<void>;
}

export interface StackPorts {
  readonly gateway: number;
  readonly jobcenter: number;
  readonly social: number;
  readonly children: number;
  readonly issuer: number;
  /** Of the gateway's metrics. */
  readonly metrics: number;
}

export interface StackOptions {
  /** A database's URL, as a role of it. */
  readonly databaseUrl: (database: string, role: string) => string;
  /** Where logs and the issuer's key lie. */
  readonly folder: string;
  readonly ports: StackPorts;
  /** Where further gateways listen, which do the same over the same databases. */
  readonly moreGateways?: readonly number[];
  /** Further settings for every process. */
  readonly env?: Readonly<Record<string, string>>;
}

const audience = 'helhed';

/** Port 0 takes a free one; every process reads its settings from the environment, as in production. */
export const freePorts: StackPorts = {
  gateway: 0,
  jobcenter: 0,
  social: 0,
  children: 0,
  issuer: 0,
  metrics: 0,
};

/** Starts the processes over databases that are there; stops all of them when one does not start. */
export async function startStack({
  databaseUrl,
  folder,
  ports,
  moreGateways = [],
  env = {},
}: StackOptions): Promise<Stack> {
  await mkdir(folder, { recursive: true });
  const keyFile = join(folder, 'issuer-key.json');
  const issuer = await startIssuer({ port: ports.issuer, keyFile, audience });
  const settings = {
    ...createSettings(issuer, databaseUrl),
    ...(await createAuditSettings(folder)),
    ...env,
  };
  const start = (
    name: string,
    main: string,
    port: number,
    more: Readonly<Record<string, string>> = {},
  ) =>
    startProcess(
      name,
      main,
      { ...settings, PORT: String(port), METRICS_PORT: '0', ...more },
      join(folder, `${name}.log`),
    );
  const processes: HelhedProcess[] = [];
  const stop = async () => {
    await Promise.all(processes.map((running) => running.stop()));
    await issuer.close();
  };
  try {
    const centres = (['jobcenter', 'social', 'children'] as const).map(async (name) => {
      const centre = await start(name, `subgraphs/${name}/main.ts`, ports[name]);
      processes.push(centre);
      return [`${name.toUpperCase()}_URL`, `${centre.url}/graphql`] as const;
    });
    const settled = await Promise.allSettled(centres);
    const urls = settled.map((centre) => {
      if (centre.status === 'rejected') throw centre.reason;
      return centre.value;
    });
    const [gateway, ...others] = await Promise.all([
      start('gateway', 'gateway/main.ts', ports.gateway, {
        ...Object.fromEntries(urls),
        METRICS_PORT: String(ports.metrics),
      }),
      ...moreGateways.map((port, index) =>
        start(`gateway-${index + 2}`, 'gateway/main.ts', port, Object.fromEntries(urls)),
      ),
    ]);
    processes.push(gateway, ...others);
    return { url: `${gateway.url}/graphql`, issuerUrl: issuer.url, processes, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function createSettings(
  issuer: Issuer,
  databaseUrl: StackOptions['databaseUrl'],
): Record<string, string> {
  const settings: Record<string, string> = {
    OIDC_ISSUER: issuer.url,
    OIDC_AUDIENCE: audience,
    ALLOW_FICTIVE_CPR: 'true',
  };
  for (const room of ['coordination', 'jobcenter', 'social', 'children']) {
    settings[`${room.toUpperCase()}_DATABASE_URL`] = databaseUrl(room, roleOf(room));
  }
  for (const centre of ['JOBCENTER', 'SOCIAL', 'CHILDREN']) {
    settings[`${centre}_PASS_KEY`] = randomBytes(32).toString('base64url');
  }
  return settings;
}

/** The key that signs the access log's head, kept so that what was signed before a restart still verifies. */
async function createAuditSettings(folder: string): Promise<Record<string, string>> {
  const keyFile = join(folder, 'audit-key');
  if (!existsSync(keyFile)) {
    await writeFile(keyFile, randomBytes(32).toString('base64url'), { mode: 0o600 });
  }
  return { AUDIT_SIGNING_KEY_FILE: keyFile, AUDIT_HEADS_FILE: join(folder, 'audit-heads.log') };
}
