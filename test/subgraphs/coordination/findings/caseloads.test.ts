import { describe, expect, it } from 'vitest';
import { toCaseloads } from '../../../../subgraphs/coordination/findings/caseloads.ts';
import type { CaseloadRow } from '../../../../subgraphs/coordination/source/caseloads.ts';
import type { WorkingHoursRow } from '../../../../subgraphs/coordination/source/staffing.ts';
import { tellProgramme } from './situations.ts';

const row: CaseloadRow = {
  citizenId: 'c1',
  caseworkerId: 'METHOL',
  role: 'COORDINATING_CASEWORKER',
  centre: null,
  total: 40,
  ofTrack: 20,
};
const norm = (told: object) => ({
  code: 'N',
  name: 'Norm',
  saidBy: 'STAR',
  source: ['X1'],
  ...told,
});
const judge = (
  norms: readonly object[],
  told: Partial<CaseloadRow> = {},
  track = 'YOUTH',
  hours: readonly WorkingHoursRow[] = [],
) =>
  toCaseloads(tellProgramme({ norms }), track, [{ ...row, ...told }], hours).map(
    ({ citizens, norm: { most } }) => [citizens, most],
  );

describe('a caseload', () => {
  const fullTime = norm({ role: 'COORDINATING_CASEWORKER', most: 25, per: 'FULL_TIME' });

  it('is held against the norm of its role, or of the centre where the cases are (G19, S24)', () => {
    const ofCentre = norm({ centre: 'JOBCENTER', most: 35, per: 'FULL_TIME' });
    expect(judge([fullTime, ofCentre])).toEqual([[40, 25]]);
    expect(judge([fullTime, ofCentre], { role: null, centre: 'JOBCENTER' })).toEqual([[40, 35]]);
    expect(judge([fullTime], { role: 'FACILITATOR' })).toEqual([]);
    expect(judge([ofCentre], { role: null, centre: 'SOCIAL' })).toEqual([]);
  });

  it('of one weekly day is five times that in a week (G18)', () => {
    const day = { ...fullTime, most: 5, per: 'WEEKLY_DAY' };
    expect(judge([day])).toEqual([[40, 25]]);
  });

  it('of a track counts those of the track, and none against another’s norm', () => {
    expect(judge([{ ...fullTime, track: 'YOUTH' }])).toEqual([[20, 25]]);
    expect(judge([{ ...fullTime, track: 'YOUTH' }], {}, 'ADULT')).toEqual([]);
  });

  it('is held against the norm for the hours of the caseworker’s own week, and nobody else’s (G18)', () => {
    const hours = (caseworkerId: string) =>
      [
        { caseworkerId, programme: 'MODEL', team: null, centre: 'JOBCENTER', hoursAWeek: 7.4 },
      ] as const;
    expect(judge([fullTime], {}, 'YOUTH', hours('METHOL'))).toEqual([[40, 5]]);
    expect(judge([fullTime], {}, 'YOUTH', hours('JAKLUN'))).toEqual([[40, 25]]);
  });

  it('is held against each norm that is for it (G18, G19)', () => {
    expect(judge([fullTime, { ...fullTime, code: 'M', most: 30 }])).toEqual([
      [40, 25],
      [40, 30],
    ]);
  });
});
