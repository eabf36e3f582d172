import type { Access } from '../policy/access.ts';
import type { Rule } from '../policy/rules.ts';
import type { ConsentRow } from '../source/consents.ts';

/** Rules of those who work in one centre, or on the team: another centre's matters are not theirs to read of. */
const ofOneCentre: readonly Rule['id'][] = [
  'TEAM',
  'TEAM_BY_CONSENT',
  'OWN_CASE',
  'CENTRE_BY_CONSENT',
  'EXISTENCE_ELSEWHERE',
  'VISITATION',
  'APPOINTING',
  'HANDOVER',
];

/**
 * True for a consent that the caller may see: its case reference tells of the case.
 * Who works in one centre sees those that name it as source or receiver; who is on the team, those to the team.
 */
export function maySeeConsent(
  { fromCentres, receivers }: Pick<ConsentRow, 'fromCentres' | 'receivers'>,
  { rules, centres }: Pick<Access, 'rules' | 'centres'>,
): boolean {
  if (rules.some(({ id }) => !ofOneCentre.includes(id))) return true;
  const isOnTeam = rules.some(({ id }) => id === 'TEAM');
  return [...fromCentres, ...receivers].some((named) =>
    named === 'TEAM' ? isOnTeam : centres[named].outcome === 'ALLOW',
  );
}
