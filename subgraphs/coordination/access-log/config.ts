import { readFileSync } from 'node:fs';
import type { SettingsReader } from '../../../server/environment.ts';
import { duration } from '../laws/fields.ts';
import { readAlarmRules, type AlarmRule } from './alarm-rules.ts';
import { toPublicKey } from './heads.ts';

/** How long the log is kept, what raises an alarm, and what proves that the log is whole. */
export interface AccessLogConfig {
  /** An ISO 8601 duration; undefined in development alone, where nothing is removed. */
  readonly retention: string | undefined;
  readonly alarmRules: readonly AlarmRule[];
  /** Seeds of Ed25519: the first signs, all are known. Empty in development leaves the log unsigned. */
  readonly signingKeys: readonly Uint8Array[];
  readonly headsFile: string | undefined;
}

const shippedRules = new URL('./alarm-rules.json', import.meta.url);

/** Reads the log's settings; in production none of them has a default. */
export function readAccessLogConfig(settings: SettingsReader): AccessLogConfig {
  return {
    retention: readRetention(settings),
    alarmRules: readRules(settings),
    signingKeys: readSigningKeys(settings),
    headsFile: readHeadsFile(settings),
  };
}

function readRetention(settings: SettingsReader): string | undefined {
  const isNeeded = settings.isProduction || settings.optional('AUDIT_RETENTION') !== undefined;
  return isNeeded ? getRetention(settings) : undefined;
}

/** How long the log is kept; not set is a fault. */
export function getRetention(settings: SettingsReader): string {
  const name = 'AUDIT_RETENTION';
  const retention = settings.text(
    name,
    'how long the access log is kept, as the municipality decided it, such as P5Y',
  );
  if (retention && !isDuration(retention))
    settings.fault(`${name} is '${retention}'; expected ${duration.expected}`);
  return retention;
}

function isDuration(text: string): boolean {
  return duration.accepts(text);
}

const signingKey = 'AUDIT_SIGNING_KEY';

function readSigningKeys(settings: SettingsReader): readonly Uint8Array[] {
  return settings.isProduction || isSet(settings, signingKey) ? getSigningKeys(settings) : [];
}

/** Seeds of Ed25519, the one that signs first; none is a fault. */
export function getSigningKeys(settings: SettingsReader): readonly Uint8Array[] {
  return settings.keys(
    signingKey,
    'the seed of the Ed25519 key that signs the head of the access log',
  );
}

/** The keys that signatures are checked with: those of AUDIT_PUBLIC_KEY, and those that sign. */
export function readPublicKeys(settings: SettingsReader): readonly Uint8Array[] {
  const name = 'AUDIT_PUBLIC_KEY';
  const keys = (settings.optional(name) ?? '')
    .split(',')
    .filter((text) => text !== '')
    .map((text) => Buffer.from(text.trim(), 'base64url'));
  if (keys.some((key) => key.length !== 32))
    settings.fault(`${name} has a key that is not 32 bytes; expected Ed25519 keys as base64url`);
  const signing = isSet(settings, signingKey) ? getSigningKeys(settings) : [];
  if (settings.isProduction && keys.length === 0 && !isSet(settings, signingKey))
    settings.fault(
      `${name} is not set; expected the key that heads are checked with, as base64url`,
    );
  return [...keys, ...signing.filter((seed) => seed.length === 32).map(toPublicKey)];
}

/** A file outside the database where signed heads are added; only development can do without. */
export function readHeadsFile(settings: SettingsReader): string | undefined {
  const name = 'AUDIT_HEADS_FILE';
  return settings.isProduction
    ? settings.text(name, 'a file outside the database where signed heads are added')
    : settings.optional(name);
}

function isSet(settings: SettingsReader, name: string): boolean {
  return [name, `${name}_FILE`].some((each) => settings.optional(each) !== undefined);
}

function readRules(settings: SettingsReader): readonly AlarmRule[] {
  const name = 'AUDIT_ALARM_RULES';
  const text = settings.optionalFile(name);
  if (text === undefined && settings.isProduction && settings.optional(name) === undefined) {
    settings.fault(
      `${name} is not set; expected a file with alarm rules, such as subgraphs/coordination/access-log/alarm-rules.json`,
    );
  }
  const faults: string[] = [];
  const rules = readAlarmRules(text ?? readFileSync(shippedRules, 'utf8'), faults);
  for (const fault of faults) settings.fault(`${name}: ${fault}`);
  return rules;
}
