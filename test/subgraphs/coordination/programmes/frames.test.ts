import { describe, expect, it } from 'vitest';
import { checkFrames } from '../../../../subgraphs/coordination/programmes/check-frames.ts';
import { tellProgramme } from '../findings/situations.ts';

const told = (...periods: readonly (readonly [from: string, to: string])[]) => {
  const faults: string[] = [];
  const programme = tellProgramme({
    frames: periods.map(([from, to]) => ({
      performer: 'Udføreren',
      from,
      to,
      amountOre: 100,
      source: ['O13'],
    })),
    frameRevisions: [
      {
        performer: 'Udføreren',
        from: '2018-01-01',
        every: 'P6M',
        against: ['FLOW'],
        source: ['O13'],
      },
    ],
  });
  checkFrames(programme, { at: (path, fault) => faults.push(`${path.join('.')}: ${fault}`) });
  return faults;
};

describe('a performer’s frame', () => {
  it('that is revised twice a year lasts half a year at most (O13, O14)', () => {
    expect(told(['2018-01-01', '2018-06-30'], ['2018-07-01', '2018-12-31'])).toEqual([]);
    expect(told(['2018-01-01', '2018-07-01'])).toEqual([
      'frames.0.to: expected 2018-06-30 at the latest, when Udføreren’s frame is revised, found 2018-07-01',
    ]);
  });

  it('is the only one on a day (O13)', () => {
    expect(told(['2018-01-01', '2018-06-30'], ['2018-06-30', '2018-12-29'])).toEqual([
      'frames.1.from: expected days that no other frame of Udføreren has, found those of 2018-01-01',
    ]);
  });
});
