import { FieldReader, list, nameOf, oneOf, optional, textLike, type Kind } from '../laws/fields.ts';

/** What raises an alarm: a mark on one access, or too many accesses by one caller within a time. */
export type AlarmRule = FlagRule | CountRule;

export interface FlagRule {
  readonly rule: 'OWN_RECORD' | 'COLLEAGUE' | 'PROTECTED_PERSON' | 'EMERGENCY_REPEATED';
  readonly severity: Severity;
  /** For so long one caller's alarm about one citizen is enough; undefined raises one at every access. */
  readonly withinMs?: number;
}

/** `MANY_CITIZENS` counts citizens who were shown, `MANY_REFUSED` times that nothing was. */
export interface CountRule {
  readonly rule: 'MANY_CITIZENS' | 'MANY_REFUSED';
  readonly severity: Severity;
  /** The alarm is raised by one more than this. */
  readonly limit: number;
  readonly withinMs: number;
}

export type Severity = 'LOW' | 'MEDIUM' | 'HIGH';

const ruleName = oneOf(
  'OWN_RECORD',
  'COLLEAGUE',
  'PROTECTED_PERSON',
  'EMERGENCY_REPEATED',
  'MANY_CITIZENS',
  'MANY_REFUSED',
);
const severity = oneOf('LOW', 'MEDIUM', 'HIGH');
const span = textLike(
  'a time up to a day such as PT1H or PT30M',
  /^PT(?=\d)(?:(?:[1-9]|1\d|2[0-4])H)?(?:[1-9]\d?M)?$/,
);
const limit: Kind<number> = {
  expected: 'a whole number from 1 to 100000',
  accepts: (value): value is number =>
    Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 100_000,
  blank: 1,
};

/** Reads the rules from the text of a file; what is wrong is written into `faults`, each with its place. */
export function readAlarmRules(text: string, faults: string[]): readonly AlarmRule[] {
  const json = readJson(text, faults);
  if (json === undefined) return [];
  if (!list.accepts(json)) {
    faults.push('expected a list of rules');
    return [];
  }
  const rules = json.map((value, index) => readRule(value, index, faults));
  for (const [index, { rule, severity }] of rules.entries()) {
    const isTwice = rules
      .slice(0, index)
      .some((earlier) => earlier.rule === rule && earlier.severity === severity);
    if (isTwice) faults.push(`rules[${index}] ${rule}: expected one rule of each severity`);
  }
  return rules;
}

function readRule(value: unknown, index: number, faults: string[]): AlarmRule {
  const reader = new FieldReader(
    value,
    nameOf(value, 'rule', '').trim() === ''
      ? `rules[${index}]`
      : `rules[${index}] ${nameOf(value, 'rule', '')}`,
    faults,
  );
  const rule = reader.read('rule', ruleName);
  const common = { severity: reader.read('severity', severity) };
  const found: AlarmRule =
    rule === 'MANY_CITIZENS' || rule === 'MANY_REFUSED'
      ? {
          rule,
          ...common,
          limit: reader.read('limit', limit),
          withinMs: toMilliseconds(reader.read('within', span)),
        }
      : { rule, ...common, ...readQuiet(reader) };
  reader.refuseOthers();
  return found;
}

function readQuiet(reader: FieldReader): Pick<FlagRule, 'withinMs'> {
  const within = reader.read('within', optional(span));
  return within === undefined ? {} : { withinMs: toMilliseconds(within) };
}

function toMilliseconds(text: string): number {
  const [, hours = '0', minutes = '0'] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(text) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** Names the line; the parser's own words would repeat what stands there. */
function readJson(text: string, faults: string[]): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = /at position (\d+)/.exec(String(error))?.[1];
    const before = position === undefined ? text.trimEnd() : text.slice(0, Number(position));
    faults.push(`line ${before.split('\n').length}: expected JSON`);
    return undefined;
  }
}
