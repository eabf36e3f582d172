import { describe, expect, it } from 'vitest';
import {
  findConsentFaults,
  type ConsentTerms,
} from '../../../../subgraphs/coordination/consent/consent-terms.ts';

const today = '2026-11-22';

/** A consent without fault, of an adult. */
const sound: ConsentTerms = {
  legalBasis: 'RTL_11_A',
  kinds: ['MEASURES'],
  fromCentres: ['SOCIAL'],
  receivers: ['JOBCENTER'],
  caseReference: 'Sag 27.35.04-G01-12-26',
  givenBy: ['CITIZEN'],
  form: 'WRITTEN',
  givenOn: '2026-11-22',
  validTo: '2027-05-21',
  isConsequenceExplained: true,
};

const faultsOf = (changed: Partial<ConsentTerms>, age: number | null = 40) =>
  findConsentFaults({ ...sound, ...changed }, { age, today });

const bases = ['RTL_11_A', 'FVL_28', 'LAB_40', 'SEL_141', 'BL_110'] as const;
const everything = {
  kinds: ['CASES', 'MEASURES', 'PLANS', 'ASSESSMENT'],
  fromCentres: ['JOBCENTER', 'SOCIAL', 'CHILDREN'],
} as const;

it('a consent that names information, sources, receivers, case, giver and days has no fault', () => {
  expect(faultsOf({})).toEqual([]);
});

describe('who may give a consent', () => {
  const citizen = ['CITIZEN'] as const;
  const holder = ['CUSTODY_HOLDER'] as const;
  const both = ['CITIZEN', 'CUSTODY_HOLDER'] as const;
  const whoever = [citizen, holder, both, ['CUSTODY_HOLDER', 'CITIZEN']] as const;

  /** By age: who gives it, and the legal bases that there are at that age. */
  it.each([
    [0, 'CUSTODY_HOLDER', ['RTL_11_A', 'FVL_28', 'LAB_40']],
    [9, 'CUSTODY_HOLDER', ['RTL_11_A', 'FVL_28', 'LAB_40']],
    [10, 'CUSTODY_HOLDER', ['RTL_11_A', 'FVL_28', 'LAB_40']],
    [14, 'CUSTODY_HOLDER', ['RTL_11_A', 'FVL_28', 'LAB_40']],
    [15, 'CITIZEN CUSTODY_HOLDER', ['RTL_11_A', 'FVL_28', 'LAB_40']],
    [16, 'CITIZEN CUSTODY_HOLDER', ['RTL_11_A', 'FVL_28', 'LAB_40', 'BL_110']],
    [17, 'CITIZEN CUSTODY_HOLDER', ['RTL_11_A', 'FVL_28', 'LAB_40', 'BL_110']],
    [18, 'CITIZEN', ['RTL_11_A', 'FVL_28', 'LAB_40', 'SEL_141', 'BL_110']],
    [23, 'CITIZEN', ['RTL_11_A', 'FVL_28', 'LAB_40', 'SEL_141', 'BL_110']],
    [24, 'CITIZEN', ['RTL_11_A', 'FVL_28', 'LAB_40', 'SEL_141']],
    [80, 'CITIZEN', ['RTL_11_A', 'FVL_28', 'LAB_40', 'SEL_141']],
    [null, 'CITIZEN', ['RTL_11_A', 'FVL_28', 'LAB_40']],
  ])('at the age of %s it is %s, under %j', (age, expected, possible) => {
    for (const legalBasis of bases) {
      for (const givenBy of whoever) {
        const isRight = givenBy.toSorted().join(' ') === expected && possible.includes(legalBasis);
        const faults = faultsOf({ legalBasis, givenBy }, age);
        expect([legalBasis, givenBy, faults.length === 0]).toEqual([legalBasis, givenBy, isRight]);
      }
    }
  });

  it.each<readonly [number | null, ConsentTerms['givenBy'], string]>([
    [9, citizen, 'givenBy is CITIZEN; at 9 years expected CUSTODY_HOLDER'],
    [14, both, 'givenBy is CITIZEN and CUSTODY_HOLDER; at 14 years expected CUSTODY_HOLDER'],
    [15, holder, 'givenBy is CUSTODY_HOLDER; at 15 years expected CITIZEN and CUSTODY_HOLDER'],
    [17, citizen, 'givenBy is CITIZEN; at 17 years expected CITIZEN and CUSTODY_HOLDER'],
    [
      17,
      ['CITIZEN', 'CITIZEN'],
      'givenBy is CITIZEN and CITIZEN; at 17 years expected CITIZEN and CUSTODY_HOLDER',
    ],
    [18, both, 'givenBy is CITIZEN and CUSTODY_HOLDER; at 18 years expected CITIZEN'],
    [18, ['CITIZEN', 'CITIZEN'], 'givenBy is CITIZEN and CITIZEN; at 18 years expected CITIZEN'],
    [40, [], 'givenBy is nobody; at 40 years expected CITIZEN'],
    [null, holder, 'givenBy must be CITIZEN alone: no birth date says that this is a child'],
    [null, both, 'givenBy must be CITIZEN alone: no birth date says that this is a child'],
    [null, [], 'givenBy must be CITIZEN alone: no birth date says that this is a child'],
  ])('at the age of %s, given by %j, it is refused with who was expected', (age, givenBy, said) => {
    expect(faultsOf({ givenBy }, age)).toEqual([said]);
  });

  it('the action plan is an adult’s, the youth plan for 16 to 23 years', () => {
    const holderAndYoung = { givenBy: both } as const;
    expect(faultsOf({ legalBasis: 'SEL_141', ...holderAndYoung }, 17)).toEqual([
      'SEL_141 is for adults (SEL § 141 stk. 7)',
    ]);
    expect(faultsOf({ legalBasis: 'BL_110', ...holderAndYoung }, 15)).toEqual([
      'BL_110 is for 16 to 23 years (BL § 110)',
    ]);
    expect(faultsOf({ legalBasis: 'BL_110' }, 24)).toEqual([
      'BL_110 is for 16 to 23 years (BL § 110)',
    ]);
  });
});

describe('a general consent is none', () => {
  it.each([
    [{ kinds: [] }, 'kinds is empty; a consent names each, a general one is void'],
    [{ fromCentres: [] }, 'fromCentres is empty; a consent names each, a general one is void'],
    [{ receivers: [] }, 'receivers is empty; a consent names each, a general one is void'],
    [{ kinds: ['PLANS', 'PLANS'] }, 'kinds names the same twice'],
    [{ fromCentres: ['SOCIAL', 'SOCIAL'] }, 'fromCentres names the same twice'],
    [{ receivers: ['TEAM', 'TEAM'] }, 'receivers names the same twice'],
  ] as const)('%j is refused', (changed, said) => {
    expect(faultsOf(changed)).toEqual([said]);
  });

  it.each([
    ['RTL_11_A', false],
    ['FVL_28', false],
    ['LAB_40', true],
    ['SEL_141', true],
    ['BL_110', true],
  ] as const)('everything from everywhere, under %s: for one plan alone (%s)', (basis, isOne) => {
    expect(faultsOf({ legalBasis: basis, ...everything }, 20)).toEqual(
      isOne
        ? []
        : ['every kind from every centre is a general consent, and void; name what the case needs'],
    );
  });

  it('everything from everywhere is general even where a name stands twice', () => {
    const kinds = [...everything.kinds, 'CASES'] as const;
    expect(faultsOf({ ...everything, kinds })).toHaveLength(2);
  });

  it.each([
    [{ kinds: everything.kinds }],
    [{ fromCentres: everything.fromCentres }],
    [{ receivers: ['TEAM', 'JOBCENTER', 'SOCIAL', 'CHILDREN'] }],
  ] as const)('%j names something, and stands', (changed) => {
    expect(faultsOf(changed)).toEqual([]);
  });
});

describe('the case', () => {
  const said = 'caseReference names no case; expected its number or name in the source system';

  it.each([
    '',
    '  ',
    ' \t\n ',
    '12',
    'alt',
    'Alt.',
    ' ALT ',
    'alle',
    'alle sager',
    'all',
    'any',
    'everything',
    'generel',
    'generelt',
    'general',
    'relevant',
    'Relevante oplysninger',
    'whatever is relevant',
    'alt relevant i sagen',
    'n/a',
    '...',
    '???',
    '\u200b\u200b\u200b',
    'alt om mig',
    'alle mine sager',
    'all cases',
    'hele sagen',
    'diverse',
    'ingen',
    'ikke oplyst',
    'ukendt',
    '(unknown)',
    'x'.repeat(201),
  ])('%j is none', (caseReference) => {
    expect(faultsOf({ caseReference })).toEqual([said]);
  });

  it.each([
    '123',
    '27.35.04-G01-12-26',
    'Bostøtte, SEL § 85',
    'Sag om løntilskud',
    'Alternativ støtte',
    'x'.repeat(200),
  ])('%j is one', (caseReference) => {
    expect(faultsOf({ caseReference })).toEqual([]);
  });
});

describe('the days of a consent', () => {
  const year = 'validTo is more than a year after givenOn; ask again in time';

  it.each<readonly [string, string, readonly string[]]>([
    ['2026-11-22', '2026-11-22', []],
    ['2026-11-21', '2026-11-30', []],
    ['2026-11-22', '2027-11-22', []],
    ['2026-11-22', '2027-11-23', [year]],
    ['2026-01-31', '2027-01-31', []],
    ['2026-01-31', '2027-02-01', [year]],
    ['2026-11-22', '2036-11-22', [year]],
    ['2026-11-23', '2027-01-01', ['givenOn lies ahead; a consent is given before it is recorded']],
    ['2026-11-22', '2026-11-21', ['validTo lies before givenOn']],
    [
      '2026-02-29',
      '2026-12-31',
      ['givenOn is no day that exists; expected one such as 2026-11-22'],
    ],
    [
      '2026-13-01',
      '2026-12-31',
      ['givenOn is no day that exists; expected one such as 2026-11-22'],
    ],
    [
      '22-11-2026',
      '2026-12-31',
      ['givenOn is no day that exists; expected one such as 2026-11-22'],
    ],
    [
      '2026-11-22',
      '2027-02-29',
      ['validTo is no day that exists; expected one such as 2027-11-21'],
    ],
    ['2026-11-22', '', ['validTo is no day that exists; expected one such as 2027-11-21']],
  ])('given on %s, valid to %s: %j', (givenOn, validTo, faults) => {
    expect(faultsOf({ givenOn, validTo })).toEqual(faults);
  });

  it.each<readonly [string, string, string, readonly string[]]>([
    ['2024-02-29', '2024-02-29', '2025-02-28', []],
    ['2024-02-29', '2024-02-29', '2025-03-01', [year]],
    ['2024-03-01', '2023-02-28', '2024-02-28', []],
    ['2024-03-01', '2023-02-28', '2024-02-29', [year]],
    ['2024-03-01', '2023-03-01', '2024-02-29', []],
  ])('over a leap day: recorded on %s, given on %s, valid to %s: %j', (...row) => {
    const [recordedOn, givenOn, validTo, faults] = row;
    const terms = { ...sound, givenOn, validTo };
    expect(findConsentFaults(terms, { age: 40, today: recordedOn })).toEqual(faults);
  });
});

describe('what a consent says of itself', () => {
  it('without a word on what a refusal would mean it is none', () => {
    expect(faultsOf({ isConsequenceExplained: false })).toEqual([
      'isConsequenceExplained is false; the citizen must be told what a refusal would mean',
    ]);
  });

  it('names every fault at once, each in one sentence', () => {
    const faults = faultsOf({
      kinds: [],
      caseReference: 'alt',
      isConsequenceExplained: false,
      givenOn: '2026-12-01',
      validTo: '2028-12-01',
      givenBy: ['CUSTODY_HOLDER'],
    });
    expect(faults).toHaveLength(6);
    for (const fault of faults) expect(fault).toMatch(/^[a-zA-Z]+ .{10,}[^.]$/);
  });
});
