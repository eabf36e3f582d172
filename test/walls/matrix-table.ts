import { consents, type ConsentName, type RelationName } from './planted-relations.ts';

/** An employee of the demo, with the rights that the token has. */
export interface Employee {
  readonly person: string;
  readonly employeeId: string;
  readonly centre: 'JOBCENTER' | 'SOCIAL' | 'CHILDREN';
  readonly isCaseworker: boolean;
  readonly seesCpr: boolean;
}

export const employees: readonly Employee[] = [
  {
    person: 'coordinator',
    employeeId: 'METHOL',
    centre: 'JOBCENTER',
    isCaseworker: true,
    seesCpr: true,
  },
  {
    person: 'jobcenter-caseworker',
    employeeId: 'JAKLUN',
    centre: 'JOBCENTER',
    isCaseworker: true,
    seesCpr: false,
  },
  {
    person: 'social-caseworker',
    employeeId: 'SOFLIN',
    centre: 'SOCIAL',
    isCaseworker: true,
    seesCpr: true,
  },
  {
    person: 'children-caseworker',
    employeeId: 'BIRAND',
    centre: 'CHILDREN',
    isCaseworker: true,
    seesCpr: false,
  },
  {
    person: 'facilitator',
    employeeId: 'TOVKRO',
    centre: 'SOCIAL',
    isCaseworker: false,
    seesCpr: false,
  },
];

const refused = 'no no no no no no no no no no';

/**
 * What is seen of JOBCENTER, SOCIAL and CHILDREN, written by hand from the reasons in policy/rules.ts: A everything,
 * M measures alone, - withheld. The columns are the consents, in their order:
 * none, to the team (from JOBCENTER and CHILDREN), to JOBCENTER (from SOCIAL), to SOCIAL (from CHILDREN),
 * measures alone (from SOCIAL, to the team and JOBCENTER), withdrawn, over, not begun, another's, on its last day.
 */
const centresOf: Readonly<Record<Exclude<RelationName, 'on the team'>, string>> & {
  readonly 'on the team': Readonly<Record<Employee['centre'], string>>;
} = {
  none: refused,
  coordinating: 'AAA AAA AAA AAA AAA AAA AAA AAA AAA AAA',
  // "Of the own centre, what work on one plan needs"; of the others what the citizen consented the team may see.
  'on the team': {
    JOBCENTER: 'A-- A-A A-- A-- AM- A-- A-- A-- A-- AAA',
    SOCIAL: '-A- AAA -A- -A- -A- -A- -A- -A- -A- AAA',
    CHILDREN: '--A A-A --A --A -MA --A --A --A --A AAA',
  },
  // "No more than the own tasks need"; of the others what the citizen consented this centre may see.
  'a case in JOBCENTER': 'A-- A-- AA- A-- AM- A-- A-- A-- A-- AAA',
  'a case in SOCIAL': '-A- -A- -A- -AA -A- -A- -A- -A- -A- AAA',
  'a case in CHILDREN': '--A --A --A --A --A --A --A --A --A AAA',
  // Vital interests: nobody is asked.
  'emergency access': 'AAA AAA AAA AAA AAA AAA AAA AAA AAA AAA',
  'coordinating until yesterday': refused,
  'on the team until yesterday': refused,
  'coordinating from tomorrow': refused,
  'emergency access that is over': refused,
};

/** The cell of an employee who has this relation. */
export function toEmployeesCell(
  { centre, isCaseworker, seesCpr }: Employee,
  relation: RelationName,
  consent: ConsentName,
): string {
  // Emergency access is for caseworkers, and shows no consents: it stands in their place.
  const isEmergency = relation === 'emergency access';
  if (isEmergency && !isCaseworker) return 'FORBIDDEN';
  const row = relation === 'on the team' ? centresOf[relation][centre] : centresOf[relation];
  const seen = row.split(' ')[consents.indexOf(consent)] ?? '';
  if (seen === 'no') return 'FORBIDDEN';
  return [
    seen,
    'coordination plan',
    ...(seesCpr ? ['cpr'] : []),
    'address',
    ...(isEmergency ? [] : ['consents']),
  ].join(' ');
}

/** The cell of everybody else who asks for a citizen with whom somebody has this relation. */
export const othersCells: Readonly<Record<string, (relation: RelationName) => string>> = {
  nobody: () => 'UNAUTHENTICATED',
  manager: () => 'FORBIDDEN',
  citizen: () => 'FORBIDDEN',
  guardian: () => 'FORBIDDEN',
  'privacy-officer': () => '--- consents accessLog',
  // It keeps the journal of SOCIAL, where the citizen has a case.
  'journal-system': (relation) =>
    relation === 'a case in SOCIAL' ? '-A- coordination plan cpr address' : 'FORBIDDEN',
};

/** The relations by which a citizen is in one's caseload. */
export const caseload: readonly RelationName[] = [
  'coordinating',
  'on the team',
  'a case in JOBCENTER',
  'a case in SOCIAL',
  'a case in CHILDREN',
];
