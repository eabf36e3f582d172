import { roles } from '../../../../../server/caller.ts';
import { purposes } from '../../../../../server/subgraph.ts';
import type { Part } from '../../../../../subgraphs/coordination/policy/kinds.ts';
import type { Relation } from '../../../../../subgraphs/coordination/policy/question.ts';
import { caseIn, journalOf } from '../question.ts';

/** How who asks stands to the citizen. */
export const coordinating: Relation = { kind: 'COORDINATING_CASEWORKER' };
export const onTeam: Relation = { kind: 'TEAM_MEMBER' };
export const emergency: Relation = { kind: 'EMERGENCY' };
export const self: Relation = { kind: 'SELF' };
export const custody: Relation = { kind: 'CUSTODY_HOLDER' };
export const supervision: Relation = { kind: 'SUPERVISION' };

/** Who asks. */
export const caseworker = { roles: ['CASEWORKER'], centre: 'JOBCENTER' } as const;
export const citizen = {
  roles: ['CITIZEN'],
  limits: { units: [], kle: [], sensitivity: 1 },
} as const;

/** What belongs to the citizen and to no centre, but for the access log. */
export const ownMatters: readonly Part[] = [
  'IDENTITY',
  'ADDRESS',
  'COORDINATION',
  'PLAN',
  'CONSENTS',
];

/** Every relation there is, by the name that a table has it by. */
export const relations: Readonly<Record<string, Relation>> = {
  coordinating,
  onTeam,
  caseInJobcenter: caseIn('JOBCENTER'),
  caseInSocial: caseIn('SOCIAL'),
  caseInChildren: caseIn('CHILDREN'),
  emergency,
  self,
  custody,
  supervision,
  journalOfJobcenter: journalOf('JOBCENTER'),
  journalOfSocial: journalOf('SOCIAL'),
  journalOfChildren: journalOf('CHILDREN'),
};

/** Everybody who has a role, every relation, every purpose; about a child of ten. */
export const combinations = roles.flatMap((role) =>
  Object.entries(relations).flatMap(([name, relation]) =>
    purposes.map((purpose) => ({ key: `${role} ${name} ${purpose}`, role, relation, purpose })),
  ),
);
