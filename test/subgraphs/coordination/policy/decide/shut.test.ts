import { describe, expect, it } from 'vitest';
import { rights, roles } from '../../../../../server/caller.ts';
import { purposes } from '../../../../../server/subgraph.ts';
import { centreCodes } from '../../../../../subgraphs/coordination/centres.ts';
import type { LiveConsent } from '../../../../../subgraphs/coordination/policy/question.ts';
import { ask, centresOf, consentTo, rulesOf } from '../question.ts';
import { combinations, relations } from './who-asks.ts';

/** All that opens anything to an employee of the social centre, with no consent and nothing told. Not computed: read it. */
const open: Readonly<Record<string, string>> = {
  'CASEWORKER coordinating CASEWORK': 'AAA',
  'CASEWORKER coordinating COORDINATION': 'AAA',
  'CASEWORKER onTeam CASEWORK': '-A-',
  'CASEWORKER onTeam COORDINATION': '-A-',
  'CASEWORKER caseInJobcenter CASEWORK': 'A--',
  'CASEWORKER caseInSocial CASEWORK': '-A-',
  'CASEWORKER caseInChildren CASEWORK': '--A',
  'CASEWORKER emergency CASEWORK': 'AAA',
  'FACILITATOR coordinating CASEWORK': 'AAA',
  'FACILITATOR coordinating COORDINATION': 'AAA',
  'FACILITATOR onTeam CASEWORK': '-A-',
  'FACILITATOR onTeam COORDINATION': '-A-',
  'FACILITATOR caseInJobcenter CASEWORK': 'A--',
  'FACILITATOR caseInSocial CASEWORK': '-A-',
  'FACILITATOR caseInChildren CASEWORK': '--A',
  'CITIZEN self OWN_ACCESS': 'AAA',
  'CITIZEN custody OWN_ACCESS': 'AAA',
  'PRIVACY_OFFICER supervision SUPERVISION': '---',
  'SYSTEM journalOfJobcenter JOURNAL': 'A--',
  'SYSTEM journalOfSocial JOURNAL': '-A-',
  'SYSTEM journalOfChildren JOURNAL': '--A',
};

/** The same with consent to everything for everybody, and existence told: what grows. */
const openWithConsent: Readonly<Record<string, string>> = {
  ...open,
  'CASEWORKER onTeam CASEWORK': 'AAA',
  'CASEWORKER onTeam COORDINATION': 'AAA',
  'CASEWORKER caseInJobcenter CASEWORK': 'AAA',
  'CASEWORKER caseInSocial CASEWORK': 'AAA',
  'CASEWORKER caseInChildren CASEWORK': 'AAA',
  'FACILITATOR onTeam CASEWORK': 'AAA',
  'FACILITATOR onTeam COORDINATION': 'AAA',
  'FACILITATOR caseInJobcenter CASEWORK': 'AAA',
  'FACILITATOR caseInSocial CASEWORK': 'AAA',
  'FACILITATOR caseInChildren CASEWORK': 'AAA',
};

function listOpen(consents: readonly LiveConsent[], tellsExistence: boolean) {
  const decided = combinations.map(({ key, role, relation, purpose }) => {
    const caller = { roles: [role], centre: 'SOCIAL', scopes: ['helhed:read'] };
    const question = { caller, purpose, relations: [relation], consents, tellsExistence };
    return [key, ask({ ...question, citizen: { age: 10 } })] as const;
  });
  const shut = decided.filter(([, { isAllowed }]) => !isAllowed);
  return {
    open: Object.fromEntries(
      decided
        .filter(([, { isAllowed }]) => isAllowed)
        .map(([key, access]) => [key, centresOf(access)]),
    ),
    shut: shut.map(([, access]) => access),
  };
}

describe('what no rule opens stays shut', () => {
  it('of every role, relation and purpose, these open a citizen and no other', () => {
    expect(combinations).toHaveLength(432);
    expect(listOpen([], false).open).toEqual(open);
  });

  it('consent to everything opens more centres to who sees some, and no citizen to anybody else', () => {
    expect(listOpen([consentTo(['TEAM', ...centreCodes])], true).open).toEqual(openWithConsent);
  });

  it('shut is shut: no part, no centre, not even existence, no rule', () => {
    const { shut } = listOpen([consentTo(['TEAM', ...centreCodes])], true);
    expect(shut).toHaveLength(432 - 21);
    for (const access of shut) {
      expect([...access.parts, ...rulesOf(access)]).toEqual([]);
      expect(centresOf(access)).toBe('---');
      expect([access.cpr, access.name, access.address]).toEqual(['MASKED', 'MASKED', 'MASKED']);
    }
  });

  it('who has no relation sees nothing, whatever the roles, rights, consents and purpose', () => {
    for (const purpose of purposes) {
      const caller = { roles, rights, centre: 'SOCIAL', scopes: ['helhed:read'] };
      const consents = [consentTo(['TEAM', ...centreCodes])];
      expect(ask({ caller, purpose, consents, tellsExistence: true }).isAllowed).toBe(false);
    }
  });

  it('who has no role sees nothing, whatever the relations', () => {
    for (const purpose of purposes) {
      const caller = { rights, centre: 'SOCIAL', scopes: ['helhed:read'] };
      const question = { caller, purpose, relations: Object.values(relations) };
      expect(ask({ ...question, citizen: { age: 10 } }).isAllowed).toBe(false);
    }
  });

  it('a manager sees nothing, whatever the relations', () => {
    for (const purpose of purposes) {
      const caller = {
        roles: ['MANAGER'],
        rights,
        centre: 'SOCIAL',
        scopes: ['helhed:read'],
      } as const;
      const question = { caller, purpose, relations: Object.values(relations) };
      expect(ask({ ...question, citizen: { age: 10 } }).isAllowed).toBe(false);
    }
  });
});
