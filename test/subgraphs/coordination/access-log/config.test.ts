import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ConfigError, SettingsReader } from '../../../../server/environment.ts';
import { readAccessLogConfig } from '../../../../subgraphs/coordination/access-log/config.ts';

const folder = mkdtempSync(join(tmpdir(), 'helhed-rules-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(env: Readonly<Record<string, string>>) {
  const settings = new SettingsReader('The subgraph coordination', env);
  return settings.done(readAccessLogConfig(settings));
}

function faults(env: Readonly<Record<string, string>>): readonly string[] {
  try {
    read(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

function rulesFile(text: string): string {
  const file = join(folder, 'rules.json');
  writeFileSync(file, text);
  return file;
}

const key = Buffer.alloc(32, 1).toString('base64url');

describe('in production', () => {
  it('nothing of the access log has a default', () => {
    expect(faults({ NODE_ENV: 'production' }).map((fault) => fault.split(' ')[0])).toEqual([
      'AUDIT_RETENTION',
      'AUDIT_ALARM_RULES',
      'AUDIT_SIGNING_KEY',
      'AUDIT_HEADS_FILE',
    ]);
  });

  it('it is as it was set', () => {
    const rules = '[{"rule":"MANY_REFUSED","severity":"LOW","limit":7,"within":"PT1H30M"}]';
    expect(
      read({
        NODE_ENV: 'production',
        AUDIT_RETENTION: 'P5Y',
        AUDIT_ALARM_RULES: rulesFile(rules),
        AUDIT_SIGNING_KEY: key,
        AUDIT_HEADS_FILE: '/var/log/heads',
      }),
    ).toEqual({
      retention: 'P5Y',
      alarmRules: [{ rule: 'MANY_REFUSED', severity: 'LOW', limit: 7, withinMs: 5_400_000 }],
      signingKeys: [Buffer.alloc(32, 1)],
      headsFile: '/var/log/heads',
    });
  });
});

describe('in development', () => {
  it('the shipped alarm rules hold, and nothing is signed, exported or removed', () => {
    const { alarmRules, ...rest } = read({});
    expect(rest).toEqual({ retention: undefined, signingKeys: [], headsFile: undefined });
    expect(alarmRules.map(({ rule }) => rule)).toEqual([
      'OWN_RECORD',
      'COLLEAGUE',
      'PROTECTED_PERSON',
      'EMERGENCY_REPEATED',
      'MANY_CITIZENS',
      'MANY_REFUSED',
    ]);
  });
});

describe('a setting that cannot be', () => {
  it.each([
    [
      'five years in words',
      { AUDIT_RETENTION: '5 years' },
      "AUDIT_RETENTION is '5 years'; expected an ISO 8601 duration such as P6M",
    ],
    [
      'a short key',
      { AUDIT_SIGNING_KEY: 'abcd' },
      'AUDIT_SIGNING_KEY has a key of 3 bytes; expected 32 as base64url',
    ],
    [
      'a file that is not there',
      { AUDIT_ALARM_RULES: join(folder, 'none') },
      'AUDIT_ALARM_RULES names a file that cannot be read (ENOENT)',
    ],
  ])('%s is named', (_, env, fault) => {
    expect(faults(env)).toEqual([fault]);
  });
});

describe('alarm rules with faults', () => {
  it.each([
    ['a comma too many', '[\n  {},\n]', ['line 3: expected JSON']],
    ['half a file', '[\n  {"rule":\n', ['line 2: expected JSON']],
    ['one rule without a list', '{"rule":"COLLEAGUE"}', ['expected a list of rules']],
    ['a rule that is none', '["COLLEAGUE"]', ['rules[0]: expected an object, found "COLLEAGUE"']],
    [
      'an unknown rule',
      '[{"rule":"NIGHT","severity":"LOW"}]',
      [
        'rules[0] NIGHT: rule: expected one of OWN_RECORD, COLLEAGUE, PROTECTED_PERSON, EMERGENCY_REPEATED, MANY_CITIZENS, MANY_REFUSED, found "NIGHT"',
      ],
    ],
    [
      'no severity',
      '[{"rule":"COLLEAGUE"}]',
      ['rules[0] COLLEAGUE: severity: expected one of LOW, MEDIUM, HIGH, found nothing'],
    ],
    [
      'a limit on what has none',
      '[{"rule":"COLLEAGUE","severity":"LOW","limit":3}]',
      ['rules[0] COLLEAGUE: limit: expected no field of this name'],
    ],
    [
      'a limit of nothing, for ever',
      '[{"rule":"MANY_CITIZENS","severity":"LOW","limit":0,"within":"P1Y"}]',
      [
        'rules[0] MANY_CITIZENS: limit: expected a whole number from 1 to 100000, found 0',
        'rules[0] MANY_CITIZENS: within: expected a time up to a day such as PT1H or PT30M, found "P1Y"',
      ],
    ],
    [
      'a quiet of more than a day',
      '[{"rule":"COLLEAGUE","severity":"LOW","within":"P2D"}]',
      [
        'rules[0] COLLEAGUE: within: expected a time up to a day such as PT1H or PT30M, or left out, found "P2D"',
      ],
    ],
    [
      'the same rule twice',
      '[{"rule":"COLLEAGUE","severity":"LOW"},{"rule":"COLLEAGUE","severity":"LOW"}]',
      ['rules[1] COLLEAGUE: expected one rule of each severity'],
    ],
  ])('%s is named with its place', (_, text, found) => {
    expect(faults({ AUDIT_ALARM_RULES: rulesFile(text) })).toEqual(
      found.map((fault) => `AUDIT_ALARM_RULES: ${fault}`),
    );
  });
});
