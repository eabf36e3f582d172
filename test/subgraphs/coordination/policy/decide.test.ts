import { describe, expect, it } from 'vitest';
import { rights, roles, type Right, type Role } from '../../../../server/caller.ts';
import { purposes, type Purpose } from '../../../../server/subgraph.ts';
import { centreCodes } from '../../../../subgraphs/coordination/centres.ts';
import { mayRead } from '../../../../subgraphs/coordination/policy/access.ts';
import { kinds, type Part } from '../../../../subgraphs/coordination/policy/kinds.ts';
import type { LiveConsent, Relation } from '../../../../subgraphs/coordination/policy/question.ts';
import { rules } from '../../../../subgraphs/coordination/policy/rules.ts';
import {
  ask,
  caseIn,
  centresOf,
  consentTo,
  journalOf,
  kindsOf,
  rulesOf,
  toQuestion,
} from './question.ts';

const coordinating: Relation = { kind: 'COORDINATING_CASEWORKER' };
const onTeam: Relation = { kind: 'TEAM_MEMBER' };
const emergency: Relation = { kind: 'EMERGENCY' };
const self: Relation = { kind: 'SELF' };
const custody: Relation = { kind: 'CUSTODY_HOLDER' };
const supervision: Relation = { kind: 'SUPERVISION' };

const caseworker = { roles: ['CASEWORKER'], centre: 'JOBCENTER' } as const;
const citizen = { roles: ['CITIZEN'], limits: { units: [], kle: [], sensitivity: 1 } } as const;
const journal = { roles: ['SYSTEM'], centre: 'SOCIAL', scopes: ['helhed:read'] } as const;

const ownMatters: readonly Part[] = ['IDENTITY', 'ADDRESS', 'COORDINATION', 'PLAN', 'CONSENTS'];

describe('the coordinating caseworker', () => {
  it.each(['CASEWORK', 'COORDINATION'] as const)('sees all centres, for %s', (purpose) => {
    const access = ask({ caller: caseworker, purpose, relations: [coordinating] });
    expect(centresOf(access)).toBe('AAA');
    for (const code of centreCodes) expect(kindsOf(access, code)).toEqual(kinds);
    expect([...access.parts]).toEqual(ownMatters);
    expect(rulesOf(access)).toEqual(['COORDINATING']);
  });

  it('may be a facilitator', () => {
    const access = ask({ caller: { roles: ['FACILITATOR'] }, relations: [coordinating] });
    expect(centresOf(access)).toBe('AAA');
  });

  it('sees no further than the limits of the role', () => {
    const limits = { units: ['Ydelse'], kle: ['32'], sensitivity: 3 } as const;
    const { centres } = ask({ caller: { ...caseworker, limits }, relations: [coordinating] });
    expect(centres.SOCIAL).toEqual({ outcome: 'ALLOW', kinds: new Set(kinds), limits });
  });
});

describe('a member of the team', () => {
  it.each([
    ['JOBCENTER', 'A--'],
    ['SOCIAL', '-A-'],
    ['CHILDREN', '--A'],
    ['SUNDHED', '---'],
    [undefined, '---'],
  ] as const)('who is employed by %s sees, of the centres, that one alone', (centre, expected) => {
    const caller = { roles: ['CASEWORKER'], centre } as const;
    const access = ask({ caller, purpose: 'COORDINATION', relations: [onTeam] });
    expect(centresOf(access)).toBe(expected);
    expect([...access.parts]).toEqual(ownMatters);
    expect(rulesOf(access)).toEqual(['TEAM']);
  });

  it('sees of other centres what the citizen consented to: those kinds, from those centres', () => {
    const consents = [
      consentTo(['TEAM'], { kinds: ['MEASURES'], fromCentres: ['SOCIAL'] }),
      consentTo(['TEAM'], { kinds: ['PLANS', 'CASES'], fromCentres: ['CHILDREN'] }),
    ];
    const access = ask({ caller: caseworker, relations: [onTeam], consents });
    expect(kindsOf(access, 'JOBCENTER')).toEqual(kinds);
    expect(kindsOf(access, 'SOCIAL')).toEqual(['MEASURES']);
    expect(kindsOf(access, 'CHILDREN')).toEqual(['CASES', 'PLANS']);
    expect(rulesOf(access)).toEqual(['TEAM', 'TEAM_BY_CONSENT']);
  });

  it('may see what two consents name together', () => {
    const consents = [
      consentTo(['TEAM'], { kinds: ['MEASURES'], fromCentres: ['SOCIAL'] }),
      consentTo(['TEAM', 'CHILDREN'], { kinds: ['PLANS'], fromCentres: ['SOCIAL'] }),
    ];
    const access = ask({ caller: caseworker, relations: [onTeam], consents });
    expect(kindsOf(access, 'SOCIAL')).toEqual(['MEASURES', 'PLANS']);
    expect(kindsOf(access, 'CHILDREN')).toEqual([]);
  });

  it('sees nothing by a consent to a centre, be it the own', () => {
    const consents = [consentTo(centreCodes)];
    const access = ask({ caller: caseworker, relations: [onTeam], consents });
    expect(centresOf(access)).toBe('A--');
    expect(rulesOf(access)).toEqual(['TEAM']);
  });
});

describe('a caseworker with a case', () => {
  it.each([
    ['JOBCENTER', 'A--'],
    ['SOCIAL', '-A-'],
    ['CHILDREN', '--A'],
  ] as const)('in %s sees that centre and no other, whoever the employer is', (centre, open) => {
    for (const employer of [...centreCodes, undefined]) {
      const caller = { roles: ['CASEWORKER'], centre: employer } as const;
      const access = ask({ caller, relations: [caseIn(centre)] });
      expect(centresOf(access)).toBe(open);
      expect([...access.parts]).toEqual(ownMatters);
      expect(rulesOf(access)).toEqual(['OWN_CASE']);
    }
  });

  it('sees each centre of several cases', () => {
    const access = ask({ caller: caseworker, relations: [caseIn('SOCIAL'), caseIn('CHILDREN')] });
    expect(centresOf(access)).toBe('-AA');
    expect(rulesOf(access)).toEqual(['OWN_CASE']);
  });

  it('sees what the citizen consented that the centre of the case sees: those kinds, from those centres', () => {
    const consents = [consentTo(['SOCIAL'], { kinds: ['CASES'], fromCentres: ['CHILDREN'] })];
    const access = ask({ caller: caseworker, relations: [caseIn('SOCIAL')], consents });
    expect(kindsOf(access, 'SOCIAL')).toEqual(kinds);
    expect(kindsOf(access, 'CHILDREN')).toEqual(['CASES']);
    expect(kindsOf(access, 'JOBCENTER')).toEqual([]);
    expect(rulesOf(access)).toEqual(['OWN_CASE', 'CENTRE_BY_CONSENT']);
  });

  it('sees nothing by a consent to another centre, or to the team', () => {
    const consents = [consentTo(['CHILDREN']), consentTo(['TEAM'])];
    const access = ask({ caller: caseworker, relations: [caseIn('JOBCENTER')], consents });
    expect(centresOf(access)).toBe('A--');
  });

  it('sees nothing by a consent to the own centre where the case is in another', () => {
    const consents = [consentTo(['JOBCENTER'])];
    const access = ask({ caller: caseworker, relations: [caseIn('SOCIAL')], consents });
    expect(centresOf(access)).toBe('-A-');
  });

  it('knows that another centre has a case only when the municipality tells', () => {
    const question = { caller: caseworker, relations: [caseIn('JOBCENTER')] };
    const known = { citizen: { knownIn: ['JOBCENTER', 'SOCIAL'] as const } };
    expect(centresOf(ask({ ...question, ...known }))).toBe('A--');
    const told = ask({ ...question, ...known, tellsExistence: true });
    expect(centresOf(told)).toBe('AEE');
    expect(told.centres.SOCIAL).toEqual({ outcome: 'EXISTENCE', isKnown: true });
    expect(told.centres.CHILDREN).toEqual({ outcome: 'EXISTENCE', isKnown: false });
    expect(kinds.filter((kind) => mayRead(told.centres.SOCIAL, kind))).toEqual([]);
    expect(rulesOf(told)).toEqual(['OWN_CASE', 'EXISTENCE_ELSEWHERE']);
  });

  it('is told of existence because of a case, not because of the team', () => {
    const question = { caller: caseworker, tellsExistence: true };
    expect(centresOf(ask({ ...question, relations: [onTeam] }))).toBe('A--');
    expect(centresOf(ask({ ...question, relations: [] }))).toBe('---');
  });
});

describe('emergency access', () => {
  it('opens all centres, whatever the limits of the role', () => {
    const limits = { units: [], kle: [], sensitivity: 1 } as const;
    const access = ask({ caller: { ...caseworker, limits }, relations: [emergency] });
    for (const code of centreCodes) {
      expect(access.centres[code]).toEqual({
        outcome: 'ALLOW',
        kinds: new Set(kinds),
        limits: { units: undefined, kle: undefined, sensitivity: 4 },
      });
    }
    expect([...access.parts]).toEqual(['IDENTITY', 'ADDRESS', 'COORDINATION', 'PLAN']);
    expect(rulesOf(access)).toEqual(['EMERGENCY']);
  });

  it('is for caseworkers: a facilitator’s opens nothing', () => {
    const access = ask({ caller: { roles: ['FACILITATOR'] }, relations: [emergency] });
    expect(access.isAllowed).toBe(false);
  });

  it('gives neither the whole CPR number nor a protected address', () => {
    const access = ask({
      caller: caseworker,
      relations: [emergency],
      citizen: { isProtected: true },
    });
    expect([access.cpr, access.address]).toEqual(['MASKED', 'MASKED']);
  });
});

describe('a citizen', () => {
  it('sees everything about themselves, at any age', () => {
    for (const age of [null, 0, 14, 15, 17, 18, 80]) {
      const question = { purpose: 'OWN_ACCESS', relations: [self], citizen: { age } } as const;
      const access = ask({ caller: citizen, ...question });
      expect(centresOf(access)).toBe('AAA');
      for (const code of centreCodes) expect(kindsOf(access, code)).toEqual(kinds);
      expect([...access.parts]).toEqual([...ownMatters, 'ACCESS_LOG']);
      expect(access.cpr).toBe('VALUE');
      expect(rulesOf(access)).toEqual(['SELF']);
    }
  });

  it.each([
    [0, 'AAA', ['CUSTODY']],
    [14, 'AAA', ['CUSTODY']],
    [15, '--A', ['CUSTODY_OF_YOUNG_PERSON']],
    [17, '--A', ['CUSTODY_OF_YOUNG_PERSON']],
    [18, '---', []],
    [80, '---', []],
    [null, '---', []],
  ])('who holds custody sees of a child who is %s: %s', (age, open, applied) => {
    const question = { purpose: 'OWN_ACCESS', relations: [custody], citizen: { age } } as const;
    const access = ask({ caller: citizen, ...question });
    expect(centresOf(access)).toBe(open);
    expect(rulesOf(access)).toEqual(applied);
  });

  it('who holds custody sees all that belongs to a child, and of a young person not plan, address or log', () => {
    const question = { caller: citizen, purpose: 'OWN_ACCESS', relations: [custody] } as const;
    expect([...ask({ ...question, citizen: { age: 14 } }).parts]).toEqual([
      ...ownMatters,
      'ACCESS_LOG',
    ]);
    expect([...ask({ ...question, citizen: { age: 15 } }).parts]).toEqual([
      'IDENTITY',
      'COORDINATION',
      'CONSENTS',
    ]);
  });
});

describe('supervision', () => {
  it('sees identity, consents and the access log, and no centre', () => {
    const access = ask({
      caller: { roles: ['PRIVACY_OFFICER'] },
      purpose: 'SUPERVISION',
      relations: [supervision],
      consents: [consentTo(['TEAM', ...centreCodes])],
      tellsExistence: true,
    });
    expect(centresOf(access)).toBe('---');
    expect([...access.parts]).toEqual(['IDENTITY', 'CONSENTS', 'ACCESS_LOG']);
    expect(access.cpr).toBe('MASKED');
    expect(rulesOf(access)).toEqual(['SUPERVISION']);
  });
});

describe('a journal system', () => {
  it('with the scope to read sees its centre, within its limits, and the whole CPR number', () => {
    const limits = { units: undefined, kle: ['27'], sensitivity: 2 } as const;
    const access = ask({
      caller: { ...journal, limits },
      purpose: 'JOURNAL',
      relations: [journalOf('SOCIAL')],
    });
    expect(centresOf(access)).toBe('-A-');
    expect(access.centres.SOCIAL).toEqual({
      outcome: 'ALLOW',
      kinds: new Set(['CASES', 'MEASURES']),
      limits,
    });
    expect([...access.parts]).toEqual(['IDENTITY', 'ADDRESS', 'COORDINATION']);
    expect(access.cpr).toBe('VALUE');
    expect(rulesOf(access)).toEqual(['JOURNAL']);
  });

  it.each([[[]], [['helhed:develop']], [['helhed:reader']], [['HELHED:READ']]])(
    'with the scopes %j sees nothing',
    (scopes) => {
      const access = ask({
        caller: { ...journal, scopes },
        purpose: 'JOURNAL',
        relations: [journalOf('SOCIAL')],
      });
      expect(access.isAllowed).toBe(false);
    },
  );
});

/** Every relation there is, by a name for the table below. */
const relations: Readonly<Record<string, Relation>> = {
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

/** Everybody who has a role, every relation, every purpose; about a child of ten. */
const combinations = roles.flatMap((role) =>
  Object.entries(relations).flatMap(([name, relation]) =>
    purposes.map((purpose) => ({ key: `${role} ${name} ${purpose}`, role, relation, purpose })),
  ),
);

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
    expect(combinations).toHaveLength(360);
    expect(listOpen([], false).open).toEqual(open);
  });

  it('consent to everything opens more centres to who sees some, and no citizen to anybody else', () => {
    expect(listOpen([consentTo(['TEAM', ...centreCodes])], true).open).toEqual(openWithConsent);
  });

  it('shut is shut: no part, no centre, not even existence, no rule', () => {
    const { shut } = listOpen([consentTo(['TEAM', ...centreCodes])], true);
    expect(shut).toHaveLength(360 - 21);
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

describe('a consent', () => {
  it('that is withdrawn or over is not among those that hold, and opens nothing', () => {
    const question = { caller: caseworker, relations: [onTeam, caseIn('JOBCENTER')] };
    const consents = [consentTo(['TEAM', 'JOBCENTER'], { fromCentres: ['SOCIAL'] })];
    expect(centresOf(ask({ ...question, consents }))).toBe('AA-');
    expect(centresOf(ask({ ...question, consents: [] }))).toBe('A--');
  });

  it('gives of a centre what it names and adds nothing that belongs to the citizen', () => {
    const without = ask({ caller: caseworker, relations: [onTeam] });
    const consents = [consentTo(['TEAM'])];
    const withConsent = ask({ caller: caseworker, relations: [onTeam], consents });
    expect(withConsent.parts).toEqual(without.parts);
  });

  it('that names nothing opens nothing', () => {
    const consents = [
      consentTo(['TEAM'], { kinds: [] }),
      consentTo(['TEAM'], { fromCentres: [] }),
      consentTo([]),
    ];
    expect(centresOf(ask({ caller: caseworker, relations: [onTeam], consents }))).toBe('A--');
  });
});

describe('sensitivity', () => {
  it.each([
    [1, ['CASES', 'MEASURES']],
    [2, ['CASES', 'MEASURES']],
    [3, ['CASES', 'MEASURES', 'PLANS', 'ASSESSMENT']],
    [4, ['CASES', 'MEASURES', 'PLANS', 'ASSESSMENT']],
  ] as const)('at level %i these kinds are seen at all: %j', (sensitivity, expected) => {
    const limits = { units: undefined, kle: undefined, sensitivity };
    const access = ask({ caller: { ...caseworker, limits }, relations: [coordinating] });
    for (const code of centreCodes) expect(kindsOf(access, code)).toEqual(expected);
    expect(access.parts.has('PLAN')).toBe(sensitivity >= 3);
  });

  it.each([
    [2, false, '--A'],
    [3, false, '-AA'],
    [2, true, 'EEA'],
    [3, true, 'EAA'],
  ] as const)(
    'a centre left with no kind is not open: by a consent to plans, level %i, existence told: %s, it is %s',
    (sensitivity, tellsExistence, expected) => {
      const limits = { units: undefined, kle: undefined, sensitivity };
      const consents = [consentTo(['CHILDREN'], { kinds: ['PLANS'], fromCentres: ['SOCIAL'] })];
      const question = { consents, tellsExistence, relations: [caseIn('CHILDREN')] };
      expect(centresOf(ask({ caller: { ...caseworker, limits }, ...question }))).toBe(expected);
    },
  );

  it('no more is seen of oneself with a higher level, and no less with a lower', () => {
    for (const sensitivity of [1, 2, 3, 4] as const) {
      const limits = { units: [], kle: [], sensitivity };
      const caller = { roles: ['CITIZEN'], limits } as const;
      const { centres } = ask({ caller, purpose: 'OWN_ACCESS', relations: [self] });
      expect(centres.SOCIAL).toEqual({
        outcome: 'ALLOW',
        kinds: new Set(kinds),
        limits: { units: undefined, kle: undefined, sensitivity: 4 },
      });
    }
  });
});

type Shown = 'VALUE' | 'MASKED';
type InList = readonly [isListed: boolean, held: readonly Right[], Shown];

describe('what is masked', () => {
  it.each<readonly [string, Role, Relation, Purpose, readonly Right[], Shown]>([
    ['a caseworker', 'CASEWORKER', coordinating, 'CASEWORK', [], 'MASKED'],
    ['a caseworker', 'CASEWORKER', coordinating, 'CASEWORK', ['PROTECTED_PERSONS'], 'MASKED'],
    ['a caseworker', 'CASEWORKER', coordinating, 'CASEWORK', ['FULL_CPR'], 'VALUE'],
    ['in an emergency, a caseworker', 'CASEWORKER', emergency, 'CASEWORK', [], 'MASKED'],
    ['the privacy officer', 'PRIVACY_OFFICER', supervision, 'SUPERVISION', [], 'MASKED'],
    ['the privacy officer', 'PRIVACY_OFFICER', supervision, 'SUPERVISION', ['FULL_CPR'], 'VALUE'],
    ['the citizen', 'CITIZEN', self, 'OWN_ACCESS', [], 'VALUE'],
    ['who holds custody', 'CITIZEN', custody, 'OWN_ACCESS', [], 'VALUE'],
    ['a journal system', 'SYSTEM', journalOf('SOCIAL'), 'JOURNAL', [], 'VALUE'],
  ])('the CPR number: to %s (%s, %o, %s) with the rights %j it is %s', (...row) => {
    const [, role, relation, purpose, held, expected] = row;
    const caller = { roles: [role], rights: held, scopes: ['helhed:read'] };
    const question = { caller, purpose, relations: [relation], citizen: { age: 10 } };
    for (const isListed of [false, true]) expect(ask({ ...question, isListed }).cpr).toBe(expected);
  });

  it.each<InList>([
    [false, [], 'VALUE'],
    [false, ['FULL_CPR'], 'VALUE'],
    [false, ['PROTECTED_PERSONS'], 'VALUE'],
    [true, [], 'MASKED'],
    [true, ['FULL_CPR'], 'MASKED'],
    [true, ['PROTECTED_PERSONS'], 'VALUE'],
    [true, ['FULL_CPR', 'PROTECTED_PERSONS'], 'VALUE'],
  ])('a protected name, in a list: %s, with the rights %j, is %s', (isListed, held, expected) => {
    const question = { caller: { ...caseworker, rights: held }, relations: [coordinating] };
    expect(ask({ ...question, isListed, citizen: { isProtected: true } }).name).toBe(expected);
    expect(ask({ ...question, isListed }).name).toBe('VALUE');
  });

  it.each<InList>([
    [false, [], 'MASKED'],
    [false, ['FULL_CPR'], 'MASKED'],
    [false, ['PROTECTED_PERSONS'], 'VALUE'],
    [true, [], 'MASKED'],
    [true, ['FULL_CPR'], 'MASKED'],
    [true, ['PROTECTED_PERSONS'], 'MASKED'],
    [true, ['FULL_CPR', 'PROTECTED_PERSONS'], 'MASKED'],
  ])(
    'a protected address, in a list: %s, with the rights %j, is %s',
    (isListed, held, expected) => {
      const question = { caller: { ...caseworker, rights: held }, relations: [coordinating] };
      expect(ask({ ...question, isListed, citizen: { isProtected: true } }).address).toBe(expected);
      expect(ask({ ...question, isListed }).address).toBe('VALUE');
    },
  );

  it('nothing about oneself is protected from oneself', () => {
    const question = { caller: citizen, purpose: 'OWN_ACCESS', relations: [self] } as const;
    const { cpr, name, address } = ask({ ...question, citizen: { isProtected: true } });
    expect([cpr, name, address]).toEqual(['VALUE', 'VALUE', 'VALUE']);
  });

  it('a child’s protected address is protected from who holds custody too', () => {
    const question = { caller: citizen, purpose: 'OWN_ACCESS', relations: [custody] } as const;
    const { name, address } = ask({ ...question, citizen: { age: 10, isProtected: true } });
    expect([name, address]).toEqual(['VALUE', 'MASKED']);
    expect(ask({ ...question, citizen: { age: 10 } }).address).toBe('VALUE');
  });

  it('a citizen’s own relation lifts no protection from what the same person sees at work', () => {
    const access = ask({
      caller: { roles: ['CASEWORKER', 'CITIZEN'], centre: 'SOCIAL' },
      relations: [coordinating, custody],
      citizen: { age: 10, isProtected: true },
    });
    expect([access.cpr, access.address]).toEqual(['MASKED', 'MASKED']);
  });
});

describe('several roles and relations', () => {
  const everyone = { roles, rights: [], centre: 'SOCIAL', scopes: ['helhed:read'] } as const;

  it.each<readonly [Purpose, readonly string[]]>([
    ['CASEWORK', ['COORDINATING', 'TEAM', 'OWN_CASE', 'EMERGENCY']],
    ['COORDINATION', ['COORDINATING', 'TEAM']],
    ['OWN_ACCESS', ['SELF', 'CUSTODY']],
    ['SUPERVISION', ['SUPERVISION']],
    ['JOURNAL', ['JOURNAL']],
  ])('all roles at once, all relations at once: for %s only %j apply', (purpose, applied) => {
    const question = { caller: everyone, purpose, relations: Object.values(relations) };
    expect(rulesOf(ask({ ...question, citizen: { age: 10 } }))).toEqual(applied);
  });

  it('never see the access log and a centre at once, but of themselves or their child', () => {
    for (const purpose of purposes.filter((one) => one !== 'OWN_ACCESS')) {
      const question = { caller: everyone, purpose, relations: Object.values(relations) };
      const access = ask({ ...question, citizen: { age: 10 } });
      expect(access.parts.has('ACCESS_LOG') && /[AE]/.test(centresOf(access))).toBe(false);
    }
  });

  it('each add what they open', () => {
    const access = ask({ caller: caseworker, relations: [onTeam, caseIn('CHILDREN')] });
    expect(centresOf(access)).toBe('A-A');
    expect(rulesOf(access)).toEqual(['TEAM', 'OWN_CASE']);
  });

  it('are told once, in the order of the table', () => {
    const access = ask({
      caller: caseworker,
      relations: [emergency, caseIn('SOCIAL'), caseIn('JOBCENTER'), onTeam, coordinating],
    });
    expect(rulesOf(access)).toEqual(['COORDINATING', 'TEAM', 'OWN_CASE', 'EMERGENCY']);
  });

  it('emergency access lifts the limits of what else the caller sees', () => {
    const limits = { units: ['Ydelse'], kle: undefined, sensitivity: 1 } as const;
    const relationsHeld = [caseIn('SOCIAL'), emergency];
    const { centres } = ask({ caller: { ...caseworker, limits }, relations: relationsHeld });
    expect(centres.SOCIAL).toMatchObject({ outcome: 'ALLOW', limits: { sensitivity: 4 } });
  });
});

describe('the table', () => {
  it('has a reason and a legal ground for every rule', () => {
    for (const { reason, ground } of rules) {
      expect(reason).toMatch(/^[A-Z].*\.$/);
      expect(ground).toMatch(/§|GDPR art\./);
    }
  });

  it('has one rule by each name, for the access log names it', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids).toHaveLength(14);
  });

  it('shows who it is about whenever it shows anything', () => {
    for (const { role, relation, purpose } of combinations) {
      const caller = { roles: [role], centre: 'SOCIAL', scopes: ['helhed:read'] };
      const question = { caller, purpose, relations: [relation], tellsExistence: true };
      const { isAllowed, parts } = ask({ ...question, citizen: { age: 10 } });
      expect(parts.has('IDENTITY')).toBe(isAllowed);
    }
  });

  it('gives one answer to one question, and leaves the question as it was', () => {
    const question = toQuestion({ caller: caseworker, relations: [onTeam] });
    const before = structuredClone(question);
    expect(ask(question)).toEqual(ask(question));
    expect(question).toEqual(before);
  });
});
