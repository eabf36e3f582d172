import { readDatabaseLimits, type DatabaseLimits } from '../../server/database/limits.ts';
import { SettingsReader, type Environment } from '../../server/environment.ts';
import { readAccessLogConfig, type AccessLogConfig } from './access-log/config.ts';
import { centreCodes, perCentre, type PerCentre } from './centres.ts';
import type { EmergencyTerms } from './room-facts.ts';

export interface CoordinationConfig {
  readonly databaseUrl: string;
  readonly databaseLimits?: DatabaseLimits;
  /** The keys of each centre, known to coordination and that centre alone; the first one seals. */
  readonly passKeys: PerCentre<readonly Uint8Array[]>;
  /** Accept invented CPR numbers (day + 60), which cannot be real. */
  readonly allowFictiveCpr: boolean;
  /** A caseworker with a case may know whether another centre has one, and no more. */
  readonly tellsExistence: boolean;
  readonly emergency: EmergencyTerms;
  /** A manager's figure about fewer citizens than this is kept back. */
  readonly figuresLeast: number;
  readonly accessLog: AccessLogConfig;
  /** The folder of the municipality's ways of working, a YAML file each; without one, those that are shipped. */
  readonly programmesFolder?: string | undefined;
}

export function readConfig(env: Environment): Readonly<CoordinationConfig> {
  const settings = new SettingsReader('The subgraph coordination', env);
  return settings.done({
    databaseUrl: settings.url('COORDINATION_DATABASE_URL', 'the URL of the coordination database', [
      'postgres:',
      'postgresql:',
    ]),
    databaseLimits: readDatabaseLimits(settings),
    passKeys: readPassKeys(settings),
    allowFictiveCpr: settings.flag('ALLOW_FICTIVE_CPR'),
    tellsExistence: settings.flag('TELL_EXISTENCE'),
    emergency: {
      minutes: settings.whole('EMERGENCY_MINUTES', 60, 5, 1_440),
      repeatedWithinDays: settings.whole('EMERGENCY_REPEATED_WITHIN_DAYS', 30, 1, 365),
    },
    figuresLeast: settings.whole('FIGURES_LEAST', 5, 3, 100),
    accessLog: readAccessLogConfig(settings),
    programmesFolder: settings.optional('PROGRAMMES_FOLDER'),
  });
}

/** The keys of each centre; one that two centres had would open at both. */
function readPassKeys(settings: SettingsReader): PerCentre<readonly Uint8Array[]> {
  const keys = perCentre((code) =>
    settings.keys(`${code}_PASS_KEY`, `the keys that open passes at ${code}`),
  );
  const shared = centreCodes.filter((code) =>
    centreCodes.some((other) => other !== code && isShared(keys[code], keys[other])),
  );
  if (shared.length > 0) {
    const names = shared.map((code) => `${code}_PASS_KEY`).join(' and ');
    settings.fault(`${names} share a key; expected one of its own for each centre`);
  }
  return keys;
}

function isShared(keys: readonly Uint8Array[], others: readonly Uint8Array[]): boolean {
  return keys.some((key) =>
    others.some((other) => key.length === 32 && Buffer.compare(key, other) === 0),
  );
}
