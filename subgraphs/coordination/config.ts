import { SettingsReader, type Environment } from '../../server/environment.ts';
import { perCentre, type PerCentre } from './centres.ts';

export interface CoordinationConfig {
  readonly databaseUrl: string;
  /** One key per centre, known to coordination and that centre alone. */
  readonly passKeys: PerCentre<Uint8Array>;
  /** Accept invented CPR numbers (day + 60), which cannot be real. */
  readonly allowFictiveCpr: boolean;
}

export function readConfig(env: Environment): Readonly<CoordinationConfig> {
  const settings = new SettingsReader('The subgraph coordination', env);
  return settings.done({
    databaseUrl: settings.url('COORDINATION_DATABASE_URL', 'the URL of the coordination database', [
      'postgres:',
      'postgresql:',
    ]),
    passKeys: perCentre((code) =>
      settings.key(`${code}_PASS_KEY`, `the key that opens passes at ${code}`),
    ),
    allowFictiveCpr: settings.flag('ALLOW_FICTIVE_CPR'),
  });
}
