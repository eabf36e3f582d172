import { describe, expect, it } from 'vitest';
import { roles } from '../../../../../server/caller.ts';
import { purposes, type Purpose } from '../../../../../server/subgraph.ts';
import { ask, caseIn, centresOf, rulesOf } from '../question.ts';
import { caseworker, coordinating, emergency, onTeam, relations } from './who-asks.ts';

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
