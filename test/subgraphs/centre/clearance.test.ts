import { describe, expect, it } from 'vitest';
import type { DataLimits } from '../../../server/caller.ts';
import { isCleared, type Classified } from '../../../subgraphs/centre/clearance.ts';

const passWith = (limits: Partial<DataLimits>) => ({
  citizenId: 'c',
  cprs: [],
  callerId: 'c',
  requestId: 'r',
  purpose: 'CASEWORK',
  kinds: [],
  limits: { units: undefined, kle: undefined, sensitivity: 4, ...limits } as const,
});
const row: Classified = { granted_by: 'Genoptræning', kle: '27.35.08', sensitivity: 3 };

describe('a row', () => {
  it.each<[string, Partial<DataLimits>, Partial<Classified>, boolean]>([
    ['without limits is seen', {}, {}, true],
    ['of one’s own level is seen', { sensitivity: 3 }, {}, true],
    ['of the level above is not', { sensitivity: 2 }, {}, false],
    ['of a level below is seen', { sensitivity: 4 }, { sensitivity: 1 }, true],
    ['without a level is seen at level 4', {}, { sensitivity: null }, true],
    ['without a level is not seen below', { sensitivity: 3 }, { sensitivity: null }, false],
    ['in one’s own group is seen', { kle: ['27'] }, {}, true],
    ['in one’s own subject is seen', { kle: ['15', '27.35'] }, {}, true],
    ['of just that number is seen', { kle: ['27.35.08'] }, {}, true],
    ['in another group is not', { kle: ['15'] }, {}, false],
    ['whose number only begins alike is not', { kle: ['2', '27.3', '27.35.0'] }, {}, false],
    ['is not opened by an empty group', { kle: [''] }, {}, false],
    ['is not opened by no group at all', { kle: [] }, {}, false],
    ['without a number is in no group', { kle: ['27'] }, { kle: null }, false],
    ['of one’s own unit is seen', { units: ['Ydelse', 'Genoptræning'] }, {}, true],
    ['of another unit is not', { units: ['Ydelse'] }, {}, false],
    ['without a unit is in none', { units: ['Ydelse'] }, { granted_by: null }, false],
    ['is not opened by no unit at all', { units: [] }, {}, false],
    ['must lie within each limit', { units: ['Genoptræning'], kle: ['15'] }, {}, false],
  ])('%s', (_, limits, classified, expected) => {
    expect(isCleared(passWith(limits), { ...row, ...classified })).toBe(expected);
  });

  it('that names no unit, as a case, is in none', () => {
    const aCase = { kle: row.kle, sensitivity: row.sensitivity };
    expect(isCleared(passWith({ units: ['Genoptræning'] }), aCase)).toBe(false);
    expect(isCleared(passWith({}), aCase)).toBe(true);
  });
});
