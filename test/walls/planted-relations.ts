import { today } from '../setup/today.ts';

const yesterday = '2026-11-20';
const tomorrow = '2026-11-22';

export const relations = [
  'none',
  'coordinating',
  'on the team',
  'a case in JOBCENTER',
  'a case in SOCIAL',
  'a case in CHILDREN',
  'emergency access',
  'coordinating until yesterday',
  'on the team until yesterday',
  'coordinating from tomorrow',
  'emergency access that is over',
] as const;
export type RelationName = (typeof relations)[number];

/** The SQL that gives an employee a relation to a citizen. */
export function toRelationSql(relation: RelationName, citizenId: string, employee: string): string {
  const who = `'${citizenId}', '${employee}'`;
  const coordinating =
    'coordination.coordinating_caseworkers (citizen_id, caseworker_id, since, until)';
  const team = 'coordination.team_members (citizen_id, caseworker_id, role, since, until)';
  const attached = (centre: string) =>
    `insert into coordination.attachments (citizen_id, caseworker_id, centre) values (${who}, '${centre}');`;
  const emergency = (since: string, until: string) =>
    `insert into coordination.emergency_accesses
       (citizen_id, employee_id, reason, requested_at, expires_at, is_repeated)
     values (${who}, 'Indlagt i nat, skal kende støtten', ${since}, ${until}, false);`;
  switch (relation) {
    case 'none':
      return '';
    case 'coordinating':
      return `insert into ${coordinating} values (${who}, '2026-01-01', null);`;
    case 'on the team':
      return `insert into ${team} values (${who}, 'PARTNER', '2026-01-01', null);`;
    case 'a case in JOBCENTER':
      return attached('JOBCENTER');
    case 'a case in SOCIAL':
      return attached('SOCIAL');
    case 'a case in CHILDREN':
      return attached('CHILDREN');
    case 'emergency access':
      return emergency('now()', `now() + interval '1 hour'`);
    case 'coordinating until yesterday':
      return `insert into ${coordinating} values (${who}, '2026-01-01', '${today}');`;
    case 'on the team until yesterday':
      return `insert into ${team} values (${who}, 'PARTNER', '2026-01-01', '${today}');`;
    case 'coordinating from tomorrow':
      return `insert into ${coordinating} values (${who}, '${tomorrow}', null);`;
    case 'emergency access that is over':
      return emergency(`now() - interval '2 hours'`, `now() - interval '1 second'`);
  }
}

export const consents = [
  'none',
  'to the team',
  'to JOBCENTER',
  'to SOCIAL',
  'measures alone',
  'withdrawn',
  'over since yesterday',
  'from tomorrow',
  'of another citizen',
  'on its last day',
] as const;
export type ConsentName = (typeof consents)[number];

interface Terms {
  readonly kinds?: string;
  readonly from?: string;
  readonly to?: string;
  readonly givenOn?: string;
  readonly validTo?: string;
  readonly withdrawnAt?: string;
}

/** What is not said is everything, to everybody, for a year. */
const terms: Readonly<Record<Exclude<ConsentName, 'none' | 'of another citizen'>, Terms>> = {
  'to the team': { from: '{JOBCENTER,CHILDREN}', to: '{TEAM}' },
  'to JOBCENTER': { from: '{SOCIAL}', to: '{JOBCENTER}' },
  'to SOCIAL': { from: '{CHILDREN}', to: '{SOCIAL}' },
  'measures alone': { kinds: '{MEASURES}', from: '{SOCIAL}', to: '{TEAM,JOBCENTER}' },
  withdrawn: { withdrawnAt: 'now()' },
  'over since yesterday': { validTo: yesterday },
  'from tomorrow': { givenOn: tomorrow },
  'on its last day': { validTo: today },
};

/** The SQL that lets a citizen consent; `other` is who consents in place of them, where somebody else does. */
export function toConsentSql(consent: ConsentName, citizenId: string, other: string): string {
  if (consent === 'none') return '';
  const isOther = consent === 'of another citizen';
  const {
    kinds = '{CASES,MEASURES,PLANS,ASSESSMENT}',
    from = '{JOBCENTER,SOCIAL,CHILDREN}',
    to = '{TEAM,JOBCENTER,SOCIAL,CHILDREN}',
    givenOn = '2026-02-01',
    validTo = '2027-01-31',
    withdrawnAt = 'null',
  } = isOther ? {} : terms[consent];
  return `insert into coordination.consents (citizen_id, legal_basis, kinds, from_centres, receivers,
      case_reference, given_by, form, given_on, valid_to, recorded_by, withdrawn_at)
    values ('${isOther ? other : citizenId}', 'RTL_11_A', '${kinds}', '${from}', '${to}',
      'SAG-1', '{CITIZEN}', 'WRITTEN', '${givenOn}', '${validTo}', 'the matrix', ${withdrawnAt});`;
}
