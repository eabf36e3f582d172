import type { Caller, Role } from '../../../server/caller.ts';
import type { Purpose } from '../../../server/subgraph.ts';

/** Why who has this role usually asks; the first that a caller has counts. */
const usual: Readonly<Record<Role, Purpose>> = {
  CASEWORKER: 'CASEWORK',
  FACILITATOR: 'CASEWORK',
  CITIZEN: 'OWN_ACCESS',
  PRIVACY_OFFICER: 'SUPERVISION',
  SYSTEM: 'JOURNAL',
  MANAGER: 'FIGURES',
};

/** The purpose of a request: the one that was said, or the usual one of the caller's role. */
export function toPurpose({ roles }: Caller, said: Purpose | undefined): Purpose {
  const [role] = roles;
  return said ?? (role ? usual[role] : 'CASEWORK');
}
