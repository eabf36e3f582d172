import { describe, expect, it } from 'vitest';
import {
  findLaw,
  findParagraph,
  lawsOn,
  readLaws,
} from '../../../../subgraphs/coordination/laws/laws.ts';
import { loadLaws } from '../../../../subgraphs/coordination/laws/load-laws.ts';

const laws = loadLaws();

describe('the shipped catalogue', () => {
  it('says of every law and paragraph how sure it is', () => {
    const rows = laws.laws.flatMap((law) => [law, ...law.paragraphs]);
    expect(rows.length).toBeGreaterThan(120);
    expect(rows.filter((row) => !/^(?:V|S|K-(?:high|med|low))$/.test(row.source))).toEqual([]);
  });

  it('holds every law once', () => {
    const codes = laws.laws.map((law) => law.code);
    expect(codes).toEqual([...new Set(codes)]);
    expect(codes).toEqual(expect.arrayContaining(['SEL', 'ÆL', 'SUL', 'BL', 'FSL', 'STU', 'LAB']));
  });

  it('finds every paragraph that the shipped rows name by that name', () => {
    for (const law of laws.laws) {
      for (const row of law.paragraphs.filter((each) => !each.paragraph.startsWith('§§'))) {
        expect(findParagraph(laws, law.code, row.paragraph)).toBe(row);
      }
    }
  });

  it.each([
    ['SEL', '§ 82 a', 'SOCIAL'],
    ['SEL', '§ 82 b', 'SOCIAL'],
    ['SEL', '§ 85', 'SOCIAL'],
    ['SEL', '§ 99', 'SOCIAL'],
    ['SEL', '§ 101', 'SOCIAL'],
    ['SEL', '§ 107', 'SOCIAL'],
    ['SEL', '§ 141', 'SOCIAL'],
    ['SUL', '§ 140', 'SOCIAL'],
    ['SUL', '§ 141', 'SOCIAL'],
    ['LAB', '§ 40', 'JOBCENTER'],
    ['LAB', '§ 57', 'JOBCENTER'],
    ['LAB', '§ 63', 'JOBCENTER'],
    ['LAB', '§ 91', 'JOBCENTER'],
    ['LAB', '§ 167', 'JOBCENTER'],
    ['STU', '§ 1', 'CHILDREN'],
    ['FSL', '§ 20, stk. 2', 'CHILDREN'],
    ['BL', '§ 20', 'CHILDREN'],
    ['BL', '§ 32', 'CHILDREN'],
    ['BL', '§ 46', 'CHILDREN'],
    ['BL', '§ 91', 'CHILDREN'],
    ['BL', '§ 108', 'CHILDREN'],
    ['BL', '§ 110', 'CHILDREN'],
  ])('places %s %s in the centre %s', (code, paragraph, centre) => {
    expect(findParagraph(laws, code, paragraph)?.owner).toBe(centre);
  });
});

describe('limits and follow-up', () => {
  it.each([
    ['§ 82 b ends after six months', 'SEL', '§ 82 b', 'P6M'],
    ['§ 85 has no statutory end', 'SEL', '§ 85', null],
    ['a child investigation is finished within four months', 'BL', '§ 20', 'P4M'],
    ['a mentor is granted for six months at a time', 'LAB', '§ 167', 'P6M'],
    ['an STU is over five years after its start', 'STU', '§ 1', 'P5Y'],
    ['name and address protection lapses after a year', 'CPRL', '§ 28', 'P1Y'],
  ])('%s', (_, code, paragraph, limit) => {
    expect(findParagraph(laws, code, paragraph)?.maxDuration).toBe(limit);
  });

  it.each([
    ['support for a child is first followed up after three months', 'BL', '§ 32', 'P3M'],
    ['a placement is first followed up after three months', 'BL', '§ 46', 'P3M'],
    ['special education is assessed again every year', 'FSL', '§ 20, stk. 2', 'P1Y'],
    ['no law says how often § 85 is followed up', 'SEL', '§ 85', null],
  ])('%s', (_, code, paragraph, cadence) => {
    expect(findParagraph(laws, code, paragraph)?.followUpEvery).toBe(cadence);
  });
});

describe('validity', () => {
  const on = (day: string, code: string, paragraph: string) =>
    findParagraph(lawsOn(laws, day), code, paragraph)?.paragraph;

  it.each([
    ['Barnets lov is in force on its first day', '2024-01-01', 'BL', '§ 32', '§ 32'],
    ['Barnets lov is not in force the day before', '2023-12-31', 'BL', '§ 32', undefined],
    ['§ 82 b begins with 2018', '2018-01-01', 'SEL', '§ 82 b', '§ 82 b'],
    ['§ 82 b did not exist in 2017', '2017-12-31', 'SEL', '§ 82 b', undefined],
    ['ressourceforløb is granted on its last day', '2026-01-31', 'LAB', 'kap. 19', 'kap. 19'],
    [
      'ressourceforløb takes no new citizens after January 2026',
      '2026-02-01',
      'LAB',
      'kap. 19',
      undefined,
    ],
    [
      'revalidering takes no new citizens after January 2026',
      '2026-02-01',
      'LAB',
      'kap. 21',
      undefined,
    ],
    [
      'target group 6.8 takes no new citizens after January 2026',
      '2026-02-01',
      'LAB',
      '§ 6, nr. 8',
      undefined,
    ],
    [
      'target group 6.10 takes no new citizens after January 2026',
      '2026-02-01',
      'LAB',
      '§ 6, nr. 10',
      undefined,
    ],
    ['target group 6.3 stays open', '2026-11-21', 'LAB', '§ 6, nr. 3', '§ 6, nr. 3'],
    ['the spend ceiling on mentors begins with 2026', '2026-01-01', 'LAB', '§ 203 a', '§ 203 a'],
    ['a mentor is still legal under the ceiling', '2026-11-21', 'LAB', '§ 167', '§ 167'],
    ['the old child paragraph of SEL ends with 2023', '2024-01-01', 'SEL', '§ 49 a', undefined],
  ])('%s', (_, day, code, paragraph, found) => {
    expect(on(day, code, paragraph)).toBe(found);
  });

  it('a closed scheme can still be looked up for those who are in it', () => {
    expect(findParagraph(laws, 'LAB', 'kap. 19')?.title).toBe('Ressourceforløb');
  });
});

describe('finding', () => {
  it.each([
    ['§ 32 answers for its stykker and numbers', 'BL', '§ 32, stk. 1, nr. 3', '§ 32'],
    ['a stykke without a comma is the same stykke', 'SEL', '§ 85 stk. 2', '§ 85'],
    ['a stykke with a row of its own is answered by it', 'SEL', '§ 141, stk. 7', '§ 141, stk. 7'],
    ['target group 6.10 is not 6.1', 'LAB', '§ 6, nr. 10', '§ 6, nr. 10'],
    ['§ 82 b is not § 82', 'SEL', '§ 82', undefined],
    ['a lettered paragraph is not the one without', 'SEL', '§ 85 a', undefined],
    ['a range answers for what stands in it', 'BL', '§ 89, stk. 2', '§§ 80–90'],
    ['a range answers for its last paragraph', 'BL', '§ 90', '§§ 80–90'],
    ['a range does not answer beyond its end', 'BL', '§ 96', undefined],
    ['a paragraph of its own goes before a range', 'BL', '§ 86', '§ 86'],
    ['an unknown law has no paragraphs', 'XYZ', '§ 1', undefined],
  ])('%s', (_, code, asked, found) => {
    expect(findParagraph(laws, code, asked)?.paragraph).toBe(found);
  });

  it('a law is found by its code, in force or not', () => {
    expect(findLaw(laws, 'SEL')?.title).toBe('Lov om social service');
    expect(findLaw(laws, 'sel')).toBeUndefined();
  });
});

const paragraph = {
  paragraph: '§ 85',
  title: 'Socialpædagogisk bistand',
  owner: 'SOCIAL',
  maxDuration: null,
  followUpEvery: null,
  validFrom: null,
  validTo: null,
  source: 'V',
};
const law = {
  code: 'SEL',
  title: 'Lov om social service',
  reference: null,
  validFrom: '2007-01-01',
  validTo: null,
  source: 'V',
};
const without = (row: object, field: string) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== field));
const catalogue = (...paragraphs: readonly unknown[]) => ({
  version: '2026-11-21',
  laws: [{ ...law, paragraphs }],
});

/** The faults that the reader names, or none where it takes the catalogue. */
function faults(json: unknown): string[] {
  try {
    readLaws(json);
    return [];
  } catch (error) {
    return String(error).split('\n  ').slice(1);
  }
}

describe('a catalogue with faults', () => {
  it('a row without a source mark is refused by name', () => {
    expect(faults(catalogue(without(paragraph, 'source')))).toEqual([
      'SEL § 85: source: expected one of V, S, K-high, K-med, K-low, found nothing',
    ]);
  });

  it.each([
    [
      'a day that no calendar has',
      { validFrom: '2026-02-30' },
      'validFrom: expected a day YYYY-MM-DD or null, found "2026-02-30"',
    ],
    [
      'a day written the Danish way',
      { validTo: '30-06-2026' },
      'validTo: expected a day YYYY-MM-DD or null, found "30-06-2026"',
    ],
    [
      'an end before the start',
      { validFrom: '2026-02-01', validTo: '2026-01-31' },
      'validTo: expected 2026-02-01 or later, found "2026-01-31"',
    ],
    [
      'a limit in words',
      { maxDuration: '6 months' },
      'maxDuration: expected an ISO 8601 duration such as P6M or null, found "6 months"',
    ],
    [
      'a limit of nothing',
      { maxDuration: 'P' },
      'maxDuration: expected an ISO 8601 duration such as P6M or null, found "P"',
    ],
    [
      'a centre that is none',
      { owner: 'SCHOOL' },
      'owner: expected one of JOBCENTER, SOCIAL, CHILDREN or null, found "SCHOOL"',
    ],
    ['an empty title', { title: ' ' }, 'title: expected a text, found " "'],
    ['a misspelt field', { maxDuraton: 'P6M' }, 'maxDuraton: expected no field of this name'],
    [
      'a KLE number without its edition',
      { kle: { numbers: ['27.36.12'] } },
      'edition: expected an edition such as 2019 or 2025-05, found nothing',
    ],
  ])('%s is refused by name', (_, change, expected) => {
    expect(faults(catalogue({ ...paragraph, ...change }))).toEqual([
      expect.stringMatching(/^SEL § 85( kle)?: /),
    ]);
    expect(faults(catalogue({ ...paragraph, ...change }))[0]).toContain(expected);
  });

  it('every fault is named in one error, each with its place', () => {
    const json = {
      version: 'newest',
      laws: [
        {
          ...without(law, 'title'),
          paragraphs: [{ ...paragraph, paragraph: '85', source: 'sure' }, 'text'],
        },
        { ...law, validFrom: null, paragraphs: [] },
        { ...without(law, 'code'), paragraphs: 'none' },
      ],
    };
    expect(faults(json)).toEqual([
      'catalogue: version: expected a day YYYY-MM-DD, found "newest"',
      'SEL: title: expected a text, found nothing',
      expect.stringMatching(/^SEL 85: paragraph: expected a paragraph such as "§ 82 b"/),
      'SEL 85: source: expected one of V, S, K-high, K-med, K-low, found "sure"',
      'SEL paragraphs[1]: expected an object, found "text"',
      'SEL: validFrom: expected a day YYYY-MM-DD, found null',
      'laws[2]: code: expected a law code such as SEL, found nothing',
      'laws[2]: paragraphs: expected a list, found "none"',
      'SEL: code: expected each law once',
    ]);
  });

  it('one paragraph with two rows in force on the same day is refused', () => {
    const until = { ...paragraph, validTo: '2026-06-30' };
    expect(faults(catalogue(until, { ...paragraph, validFrom: '2026-06-30' }))).toEqual([
      'SEL § 85: expected one row in force at a time',
    ]);
  });

  it.each([[null], ['laws'], [[]], [7]])('%j is no catalogue', (json) => {
    expect(faults(json)[0]).toMatch(/^catalogue: expected an object/);
  });
});

describe('a rule that changes', () => {
  const changing = readLaws(
    catalogue(
      { ...paragraph, validFrom: '2026-07-01', maxDuration: 'P12M' },
      { ...paragraph, validTo: '2026-06-30', maxDuration: 'P6M' },
    ),
  );
  it.each([
    ['2026-06-30', 'P6M'],
    ['2026-07-01', 'P12M'],
  ])('is read as it stood on %s', (day, limit) => {
    expect(findParagraph(lawsOn(changing, day), 'SEL', '§ 85')?.maxDuration).toBe(limit);
  });

  it('is read as it stands now when no day is asked for', () => {
    expect(findParagraph(changing, 'SEL', '§ 85')?.maxDuration).toBe('P12M');
  });
});

describe('a file', () => {
  it('that cannot be read is named in the error', () => {
    expect(() => loadLaws('no-such-catalogue.json')).toThrow(/^no-such-catalogue\.json: /);
  });
});
