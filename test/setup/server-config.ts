import { readServerConfig, type ServerConfig } from '../../server/config.ts';

/** A process's settings as production reads them, on a free port of this machine. */
export function createServerConfig(
  issuer: string,
  audience: string,
  env: Readonly<Record<string, string>> = {},
): ServerConfig {
  return readServerConfig('The test', 0, {
    OIDC_ISSUER: issuer,
    OIDC_AUDIENCE: audience,
    MAX_RUNNING_REQUESTS: '1000',
    ...env,
  });
}
