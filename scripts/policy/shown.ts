import type { Right } from '../../server/caller.ts';
import type { Access } from '../../subgraphs/coordination/policy/access.ts';
import { decide } from '../../subgraphs/coordination/policy/decide.ts';

/** What somebody at work is shown of a protected person, by the policy itself. */
export function toShown(held: readonly Right[], isListed: boolean) {
  const { cpr, name, address } = decide({
    caller: {
      roles: ['CASEWORKER'],
      rights: held,
      limits: { units: undefined, kle: undefined, sensitivity: 4 },
      scopes: [],
      centre: undefined,
    },
    purpose: 'CASEWORK',
    relations: [{ kind: 'COORDINATING_CASEWORKER' }],
    consents: [],
    citizen: { age: 40, isProtected: true, knownIn: [] },
    isListed,
    tellsExistence: false,
  });
  const word = (shown: Access['cpr']) => (shown === 'VALUE' ? 'shown' : 'masked');
  return { cpr: word(cpr), name: word(name), address: word(address) };
}
