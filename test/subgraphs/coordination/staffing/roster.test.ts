import { describe, expect, it } from 'vitest';
import { toStanding } from '../../../../subgraphs/coordination/staffing/roster.ts';

const team = {
  membersFrom: ['JOBCENTER', 'SOCIAL', 'CHILDREN'] as const,
  size: { least: 2, most: 3, source: ['S18'] },
};
type Told = readonly [centre: 'JOBCENTER' | 'SOCIAL' | 'CHILDREN', isLeader?: boolean];
const standing = (members: readonly Told[], size: typeof team.size | undefined = team.size) =>
  toStanding(
    { membersFrom: [...team.membersFrom], size },
    members.map(([centre, isLeader = false], index) => ({
      caseworkerId: `C${String(index)}`,
      centre,
      isLeader,
    })),
  );

describe('a team', () => {
  it.each<readonly [readonly Told[], readonly string[], number, boolean]>([
    [[['JOBCENTER'], ['SOCIAL'], ['CHILDREN']], [], 3, true],
    [[['JOBCENTER'], ['SOCIAL']], ['CHILDREN'], 2, true],
    [[['CHILDREN']], ['JOBCENTER', 'SOCIAL'], 1, false],
    [[['JOBCENTER'], ['SOCIAL'], ['CHILDREN'], ['CHILDREN']], [], 4, false],
  ])('of %j lacks somebody from %j (S17)', (members, missingCentres, caseworkers, isOfSize) => {
    expect(standing(members)).toEqual({ missingCentres, caseworkers, isOfSize });
  });

  it('has who leads it beside its caseworkers, and from one of the centres (S18)', () => {
    const led = standing([['CHILDREN', true], ['JOBCENTER'], ['SOCIAL'], ['SOCIAL']]);
    expect(led).toEqual({ missingCentres: [], caseworkers: 3, isOfSize: true });
  });

  it('that nobody wrote down is not judged (S17)', () => {
    expect(standing([])).toEqual({ missingCentres: [], caseworkers: null, isOfSize: null });
  });
});
