import { describe, expect, it } from 'vitest';
import { toFlowFigures } from '../../../../subgraphs/coordination/figures/flow.ts';
import { loadLaws } from '../../../../subgraphs/coordination/laws/load-laws.ts';
import {
  loadProgrammes,
  shippedProgrammes,
} from '../../../../subgraphs/coordination/programmes/load-programmes.ts';
import type { FlowRow } from '../../../../subgraphs/coordination/source/figures.ts';

const programmes = loadProgrammes(shippedProgrammes, loadLaws());
const get = (code: string) => {
  const programme = programmes.find(code);
  if (!programme) throw new Error(`There is no programme ${code}.`);
  return programme;
};
const row = (of: FlowRow['of'], code: string | null, more: Partial<FlowRow>): FlowRow => ({
  of,
  code,
  enrolled: 0,
  begun: 0,
  begunCitizens: 0,
  ended: 0,
  endedCitizens: 0,
  ...more,
});
const ended = (of: FlowRow['of'], code: string | null, count: number) =>
  row(of, code, { ended: count, endedCitizens: count });
const shown = (value: number) => ({ value, isSuppressed: false });
const kept = { value: null, isSuppressed: true };

describe('the enrolments of a programme', () => {
  const stevns = get('STEVNS_BORGERKONSULENT');

  it('end in outcomes that add up, with other and unknown (S19)', () => {
    const { flow, outcomes } = toFlowFigures(
      stevns,
      [
        ended('ALL', null, 29 + 7 + 6),
        ended('TRACK', 'YOUTH', 42),
        ended('OUTCOME', 'JOB', 10),
        ended('OUTCOME', 'EDUCATION', 19),
        ended('OUTCOME', 'MOVED_TO_ANOTHER_TOWN', 7),
        ended('OUTCOME', null, 6),
      ],
      [],
      5,
    );
    expect(outcomes.map(({ outcome, ended: { value } }) => [outcome, value])).toEqual([
      ['JOB', 10],
      ['EDUCATION', 19],
      ['BACK_TO_CENTRES', 0],
      ['OTHER', 7],
      ['UNKNOWN', 6],
    ]);
    expect(outcomes.reduce((sum, { ended: { value } }) => sum + (value ?? 0), 0)).toBe(
      flow.ended.value,
    );
  });

  it('the five of 55 who are not accounted for are not worked out from the rest, when they are four (S19)', () => {
    const { flow, outcomes } = toFlowFigures(
      stevns,
      [
        ended('ALL', null, 28),
        ended('TRACK', 'YOUTH', 28),
        ended('OUTCOME', 'JOB', 5),
        ended('OUTCOME', 'EDUCATION', 19),
        ended('OUTCOME', null, 4),
      ],
      [],
      5,
    );
    expect(flow.ended).toEqual(shown(28));
    const byCode = new Map(outcomes.map(({ outcome, ended: count }) => [outcome, count]));
    expect(byCode.get('UNKNOWN')).toEqual(kept);
    expect(byCode.get('JOB')).toEqual(kept);
    expect(byCode.get('EDUCATION')).toEqual(shown(19));
  });

  it('are counted by track (G6), and who is in no track of the programme is not left out', () => {
    const { flow, tracks } = toFlowFigures(
      get('GRIBSKOV_VUP'),
      [
        row('ALL', null, { enrolled: 18 + 15 + 270 + 9 }),
        row('TRACK', 'YOUTH', { enrolled: 18 }),
        row('TRACK', 'FAMILY', { enrolled: 15 }),
        row('TRACK', 'ADULT', { enrolled: 270 }),
        row('TRACK', 'Voksne', { enrolled: 5 }),
        row('TRACK', null, { enrolled: 4 }),
      ],
      [],
      5,
    );
    expect(flow.enrolled).toEqual(shown(312));
    expect(tracks.map(({ track, flow: { enrolled } }) => [track, enrolled.value])).toEqual([
      ['YOUTH', 18],
      ['FAMILY', 15],
      ['ADULT', 270],
      [null, 9],
    ]);
  });

  it('stand against what was expected: 146 against 96 (N6), 30 against 50 (N7), 50 at the performer (O11)', () => {
    const { expected } = toFlowFigures(
      {
        tracks: [],
        outcomes: [],
        expected: [
          { of: 'Sager fra socialområdet', centre: 'SOCIAL', citizens: 96, source: ['N6'] },
          { of: 'Alle', citizens: 150, source: ['N6'] },
        ],
      },
      [row('ALL', null, { enrolled: 176 }), row('TRACK', null, { enrolled: 176 })],
      [{ isAll: true, track: null, centre: 'SOCIAL', citizens: 146 }],
      5,
    );
    expect(expected.map(({ expected: number, actual }) => [number, actual.value])).toEqual([
      [96, 146],
      [150, 176],
    ]);
  });

  it('that are few more than those in a centre do not tell of the few who are not there', () => {
    const { flow, expected } = toFlowFigures(
      {
        tracks: [],
        outcomes: [],
        expected: [{ of: 'I', centre: 'SOCIAL', citizens: 9, source: ['N6'] }],
      },
      [row('ALL', null, { enrolled: 20 }), row('TRACK', null, { enrolled: 20 })],
      [{ isAll: true, track: null, centre: 'SOCIAL', citizens: 18 }],
      5,
    );
    expect([flow.enrolled, expected[0]?.actual]).toContainEqual(kept);
  });
});
