import { describe, expect, it } from 'vitest';
import { judgeGrantedBy } from '../../../../subgraphs/coordination/granting/granted-by.ts';
import { judgeGranting } from '../../../../subgraphs/coordination/granting/who-grants.ts';
import { loadLaws } from '../../../../subgraphs/coordination/laws/load-laws.ts';
import {
  findOwners,
  type OwnershipFacts,
} from '../../../../subgraphs/coordination/programmes/ownership.ts';
import {
  no,
  unknown,
  yes,
  type Truth,
} from '../../../../subgraphs/coordination/programmes/truth.ts';

const laws = loadLaws();
const basis = { law: 'SEL', paragraph: '§ 85' };
const is = { yes, no, maybe: unknown('JOBCENTER') };

const says = (
  grantedBy: OwnershipFacts['grantedBy'],
  holds: Truth,
  told: Partial<OwnershipFacts> = {},
): OwnershipFacts => ({
  measure: basis,
  grantedBy,
  isOutsideTeam: false,
  because: `${grantedBy} bevilger`,
  source: ['N19'],
  holds,
  ...told,
});
const judge = (rows: readonly OwnershipFacts[], asked = basis) => {
  const { answer, centre } = judgeGranting(asked, findOwners(asked, rows), laws);
  return [answer, centre];
};

describe('whose a paragraph is', () => {
  it.each([
    ['is the first that holds', [says('SOCIAL', is.yes), says('JOBCENTER', is.yes)], 'SOCIAL'],
    ['passes over what does not', [says('SOCIAL', is.no), says('JOBCENTER', is.yes)], 'JOBCENTER'],
    [
      'is sure where all that may hold say the same',
      [says('SOCIAL', is.maybe), says('SOCIAL', is.yes), says('JOBCENTER', is.yes)],
      'SOCIAL',
    ],
  ] as const)('%s (N19, N28)', (_, rows, centre) => {
    expect(judge(rows)).toEqual(['BY_PROGRAMME', centre]);
  });

  it('cannot be told while one before it may hold, or none surely does (N29)', () => {
    const [maybe, sure] = [says('SOCIAL', is.maybe), says('JOBCENTER', is.yes)];
    expect(judge([maybe, sure])).toEqual(['CANNOT_JUDGE', null]);
    expect(judge([maybe])).toEqual(['CANNOT_JUDGE', null]);
    const { reasons } = judgeGranting(basis, findOwners(basis, [maybe, sure]), laws);
    expect(reasons.map(({ missing }) => missing)).toEqual([['JOBCENTER'], []]);
  });

  it('is the law’s usual centre’s where the programme says nothing (N28)', () => {
    expect(judge([])).toEqual(['BY_LAW', 'SOCIAL']);
    expect(judge([says('JOBCENTER', is.no)])).toEqual(['BY_LAW', 'SOCIAL']);
    expect(judge([], { law: 'LAB', paragraph: '§ 999' })).toEqual(['UNSAID', null]);
  });

  it('is paid by who the sentence says, where that one surely holds (N19)', () => {
    const paid = { paidBy: 'SOCIAL', isOutsideTeam: true } as const;
    const of = (holds: Truth) => {
      const rows = [says('JOBCENTER', holds, paid), says('JOBCENTER', is.yes)];
      const { paidBy, isOutsideTeam } = judgeGranting(basis, findOwners(basis, rows), laws);
      return [paidBy, isOutsideTeam];
    };
    expect(of(is.yes)).toEqual(['SOCIAL', true]);
    expect(of(is.maybe)).toEqual([null, false]);
  });
});

describe('whose a meeting says that a decision is to grant', () => {
  const decide = (
    grantedBy: OwnershipFacts['grantedBy'] | null,
    rows: readonly OwnershipFacts[],
    paragraph: string | null = '§ 85',
  ) => judgeGrantedBy({ lawCode: paragraph && 'SEL', paragraph, grantedBy }, rows);
  const open = [says('SOCIAL', is.maybe)];
  const either = [says('SOCIAL', is.maybe), says('JOBCENTER', is.yes)];
  const sure = [says('SOCIAL', is.yes)];

  it.each([
    ['one of those that may', 'JOBCENTER', either],
    ['another, while none surely does', 'CHILDREN', open],
    ['anybody, where the programme says nothing', 'CHILDREN', []],
  ] as const)('may be %s (N8)', (_, grantedBy, rows) => {
    expect(decide(grantedBy, rows)).toEqual({ grantedBy });
  });

  it('is refused where it is surely another’s, however the paragraph is written (N8, N28)', () => {
    for (const paragraph of ['§ 85', '§85', ' § 85, stk. 1'])
      expect(decide('JOBCENTER', sure, paragraph).fault).toMatch(
        /is for SOCIAL to grant now: SOCIAL bevilger/,
      );
    expect(decide('CHILDREN', either).fault).toMatch(/SOCIAL or JOBCENTER/);
    expect(decide('SOCIAL', [], null).fault).toMatch(/without a law/);
  });

  it('is whom the programme says, where nobody said it and that is sure (N28)', () => {
    expect(decide(null, sure)).toEqual({ grantedBy: 'SOCIAL' });
    for (const rows of [open, either, []]) expect(decide(null, rows)).toEqual({ grantedBy: null });
    expect(decide(null, sure, null)).toEqual({ grantedBy: null });
  });
});
