import { readDatabaseLimits, type DatabaseLimits } from '../../server/database/limits.ts';
import { SettingsReader, type Environment } from '../../server/environment.ts';

export interface CentreConfig {
  readonly databaseUrl: string;
  readonly databaseLimits?: DatabaseLimits;
  /** The keys that passes are sealed with: while they change, the old one and the new. */
  readonly passKeys: readonly Uint8Array[];
}

/** What a centre is told by its environment: `JOBCENTER_DATABASE_URL`, `JOBCENTER_PASS_KEY`. */
export function readCentreConfig(prefix: string, env: Environment): Readonly<CentreConfig> {
  const settings = new SettingsReader(`The subgraph ${prefix.toLowerCase()}`, env);
  return settings.done({
    databaseUrl: settings.url(
      `${prefix}_DATABASE_URL`,
      'the URL of the database with the source views',
      ['postgres:', 'postgresql:'],
    ),
    databaseLimits: readDatabaseLimits(settings),
    passKeys: settings.keys(
      `${prefix}_PASS_KEY`,
      'the keys that coordination seals passes for this centre with',
    ),
  });
}
