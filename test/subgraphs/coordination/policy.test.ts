import { describe, expect, it } from 'vitest';
import { roles, type Caller, type Role } from '../../../server/caller.ts';
import { centreCodes } from '../../../subgraphs/coordination/centres.ts';
import { decide, rules, type Relation } from '../../../subgraphs/coordination/policy.ts';

const callerWith = (...held: readonly Role[]): Caller => ({
  id: 'someone',
  name: 'Someone',
  roles: held,
  centre: 'JOBCENTER',
  employeeId: 'SOMEON',
});

const coordinating: Relation = { kind: 'COORDINATING_CASEWORKER' };
const onTeam: Relation = { kind: 'TEAM_MEMBER' };
const caseIn = (centre: 'JOBCENTER' | 'SOCIAL' | 'CHILDREN'): Relation => ({
  kind: 'CASEWORKER',
  centre,
});

const openedTo = (roleHeld: Role, ...relations: readonly Relation[]) => {
  const { centres } = decide(callerWith(roleHeld), relations);
  return centreCodes.filter((code) => centres[code] === 'ALLOW');
};

describe('who may see what', () => {
  it('the coordinating caseworker sees all centres', () => {
    expect(openedTo('CASEWORKER', coordinating)).toEqual(['JOBCENTER', 'SOCIAL', 'CHILDREN']);
  });

  it('a member of the team sees all centres', () => {
    expect(openedTo('CASEWORKER', onTeam)).toEqual(['JOBCENTER', 'SOCIAL', 'CHILDREN']);
    expect(openedTo('FACILITATOR', onTeam)).toEqual(['JOBCENTER', 'SOCIAL', 'CHILDREN']);
  });

  it('a centre’s caseworker sees the centre of the case, and no other', () => {
    expect(openedTo('CASEWORKER', caseIn('JOBCENTER'))).toEqual(['JOBCENTER']);
    expect(openedTo('CASEWORKER', caseIn('SOCIAL'))).toEqual(['SOCIAL']);
    expect(openedTo('CASEWORKER', caseIn('SOCIAL'), caseIn('CHILDREN'))).toEqual([
      'SOCIAL',
      'CHILDREN',
    ]);
  });

  it('who has no relation to the citizen sees nothing, whatever the role', () => {
    for (const role of roles) {
      expect(decide(callerWith(role), [])).toEqual({
        isAllowed: false,
        centres: { JOBCENTER: 'WITHHOLD', SOCIAL: 'WITHHOLD', CHILDREN: 'WITHHOLD' },
        reasons: [],
      });
    }
  });

  it.each(['MANAGER', 'CITIZEN', 'PRIVACY_OFFICER', 'SYSTEM'] as const)(
    'a relation opens nothing to the role %s',
    (role) => {
      const everything = [coordinating, onTeam, ...centreCodes.map(caseIn)];
      expect(decide(callerWith(role), everything).isAllowed).toBe(false);
    },
  );

  it('who has no role sees nothing', () => {
    expect(decide(callerWith(), [coordinating, onTeam]).isAllowed).toBe(false);
  });

  it('says by which rules it opened, each once', () => {
    const { reasons } = decide(callerWith('CASEWORKER'), [
      coordinating,
      caseIn('SOCIAL'),
      caseIn('JOBCENTER'),
    ]);
    expect(reasons).toEqual([
      'You are the coordinating caseworker.',
      'You have a case with the citizen in this centre.',
    ]);
  });

  it('every rule has a legal ground', () => {
    for (const { ground } of rules) expect(ground).toMatch(/§/);
  });
});
