import { perCentre } from '../centres.ts';
import { list } from './danish.ts';
import type { Found, Gap, JudgedFinding, Rule } from './finding.ts';
import type { Situation } from './situation.ts';

const ranks = { URGENT: '0', WARNING: '1', NOTICE: '2' } as const;

/** Everything that the rules find in a situation, what they could not judge included; the worst first, then by day. */
export function judge(rules: readonly Rule[], situation: Situation): readonly JudgedFinding[] {
  return rules
    .flatMap((rule) => {
      const { found, gap } = rule.judge(situation);
      const findings = found.map((one) => toFinding(rule, one, situation));
      return gap ? [...findings, toUnjudged(rule, gap, situation)] : findings;
    })
    .toSorted(byUrgency);
}

/** The worst first, then what is due first; what has no day comes last, and the id decides among equals. */
export function byUrgency(a: JudgedFinding, b: JudgedFinding): number {
  return comparePlaces(toPlace(a), toPlace(b));
}

type Place = readonly [place: string, id: string];

export function comparePlaces([a, aId]: Place, [b, bId]: Place): number {
  return compare(a, b) || compare(aId, bId);
}

/** Where a finding stands in the order, as a cursor remembers it. */
export function toPlace({ severity, dueOn, id }: JudgedFinding): Place {
  return [`${ranks[severity]} ${dueOn ?? '9999-12-31'}`, id];
}

function toFinding(rule: Rule, found: Found, { citizenId, today }: Situation): JudgedFinding {
  const { title, concerns, dueOn, isBroken, source = rule.source } = found;
  const subjects = concerns.map(({ kind, id }) => `${kind}.${id}`);
  return {
    id: [citizenId, rule.code, ...subjects].join('/'),
    citizenId,
    rule: rule.code,
    severity: isBroken ? rule.severity.broken : (rule.severity.near ?? rule.severity.broken),
    outcome: 'FOUND',
    title,
    source,
    concerns,
    dueOn,
    isOverdue: dueOn !== null && dueOn < today,
    missing: [],
  };
}

/** Silence would read as "all is well". */
function toUnjudged(rule: Rule, { missing, fact }: Gap, situation: Situation): JudgedFinding {
  const { citizenId, centreNames } = situation;
  const said = perCentre((code) => missing.find(({ centre }) => centre.code === code)?.status);
  const silent = missing.filter(({ status }) => status === 'UNAVAILABLE');
  const shut = missing.filter(({ status }) => status !== 'UNAVAILABLE');
  const names = (answers: Gap['missing']) =>
    list(answers.map(({ centre }) => centreNames[centre.code]));
  const reasons = [
    ...(silent.length > 0 ? [`${names(silent)} kunne ikke spørges`] : []),
    ...(shut.length > 0 ? [`du må ikke se alt fra ${names(shut)}`] : []),
    ...(fact === undefined ? [] : [fact]),
  ];
  return {
    id: [citizenId, rule.code, 'CANNOT_JUDGE', ...Object.values(said).map((it) => it ?? '')].join(
      '/',
    ),
    citizenId,
    rule: rule.code,
    severity: 'NOTICE',
    outcome: 'CANNOT_JUDGE',
    title: `Kan ikke bedømmes: ${rule.name} – ${list(reasons)}`,
    source: rule.source,
    concerns: missing.map(({ centre }) => ({ kind: 'CENTRE', id: centre.code })),
    dueOn: null,
    isOverdue: false,
    missing,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
