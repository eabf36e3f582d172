import { describe, expect, it } from 'vitest';
import { toCaseloads } from '../../../../subgraphs/coordination/figures/caseloads.ts';
import { loadLaws } from '../../../../subgraphs/coordination/laws/load-laws.ts';
import {
  loadProgrammes,
  shippedProgrammes,
} from '../../../../subgraphs/coordination/programmes/load-programmes.ts';
import type { CaseloadRow } from '../../../../subgraphs/coordination/source/figures.ts';

const programmes = loadProgrammes(shippedProgrammes, loadLaws());
const normsOf = (code: string) => ({ norms: programmes.find(code)?.norms ?? [] });
const row = (loads: readonly number[], more: Partial<CaseloadRow>): CaseloadRow => ({
  role: null,
  track: null,
  isAll: true,
  centre: null,
  loads,
  ...more,
});
const coordinating = { role: 'COORDINATING_CASEWORKER' };

describe('caseloads', () => {
  it('of a centre stand against what is recommended: 35 (S24), 60 (S25), 20 to 30 (S26)', () => {
    const figures = toCaseloads(normsOf('STEVNS_SAMARBEJDSMODEL'), [
      row([30, 36, 55, 99], { centre: 'JOBCENTER' }),
      row([59, 60, 95], { centre: 'SOCIAL' }),
      row([25, 30, 31], { centre: 'CHILDREN' }),
      row([3, 4, 5], coordinating),
    ]);
    expect(
      figures.map(({ centre, role, most, median, highest, aboveNorm }) => [
        centre?.code ?? role,
        most,
        median,
        highest,
        aboveNorm,
      ]),
    ).toEqual([
      ['JOBCENTER', 35, 45.5, 99, 3],
      ['SOCIAL', 60, 60, 95, 1],
      ['CHILDREN', 30, 30, 31, 1],
      ['COORDINATING_CASEWORKER', null, 4, 5, null],
    ]);
  });

  it('of a track stand against the track’s norm (G19, S22), of all against the programme’s (G18)', () => {
    const figures = toCaseloads(normsOf('GRIBSKOV_VUP'), [
      row([4, 5, 6], coordinating),
      row([24, 25, 26], { ...coordinating, track: 'YOUTH', isAll: false }),
      row([90, 90, 90], { ...coordinating, track: 'ADULT', isAll: false }),
    ]);
    expect(figures.map(({ norm, most, aboveNorm }) => [norm, most, aboveNorm])).toEqual([
      ['FULL_TIME', 25, 1],
      ['WEEKLY_DAY', 5, 1],
    ]);
  });

  it.each([1, 2])(
    'of %i caseworkers would be somebody’s own: they are kept back',
    (caseworkers) => {
      const [figure] = toCaseloads({ norms: [] }, [
        row(
          Array.from({ length: caseworkers }, () => 40),
          coordinating,
        ),
      ]);
      expect(figure).toMatchObject({
        caseworkers: null,
        median: null,
        highest: null,
        aboveNorm: null,
        isSuppressed: true,
      });
    },
  );

  it('of nobody are nobody’s', () => {
    expect(toCaseloads({ norms: [] }, [])).toMatchObject([
      { caseworkers: 0, median: null, highest: null, isSuppressed: false },
    ]);
  });
});
