import { describe, expect, it } from 'vitest';
import { centreCodes } from '../../../../../subgraphs/coordination/centres.ts';
import { mayRead } from '../../../../../subgraphs/coordination/policy/access.ts';
import { kinds } from '../../../../../subgraphs/coordination/policy/kinds.ts';
import { ask, caseIn, centresOf, consentTo, kindsOf, rulesOf } from '../question.ts';
import { caseworker, coordinating, onTeam, ownMatters } from './who-asks.ts';

describe('the coordinating caseworker', () => {
  it.each(['CASEWORK', 'COORDINATION'] as const)('sees all centres, for %s', (purpose) => {
    const access = ask({ caller: caseworker, purpose, relations: [coordinating] });
    expect(centresOf(access)).toBe('AAA');
    for (const code of centreCodes) expect(kindsOf(access, code)).toEqual(kinds);
    expect([...access.parts]).toEqual(ownMatters);
    expect(rulesOf(access)).toEqual(['COORDINATING']);
  });

  it('may be a facilitator', () => {
    const access = ask({ caller: { roles: ['FACILITATOR'] }, relations: [coordinating] });
    expect(centresOf(access)).toBe('AAA');
  });

  it('sees no further than the limits of the role', () => {
    const limits = { units: ['Ydelse'], kle: ['32'], sensitivity: 3 } as const;
    const { centres } = ask({ caller: { ...caseworker, limits }, relations: [coordinating] });
    expect(centres.SOCIAL).toEqual({ outcome: 'ALLOW', kinds: new Set(kinds), limits });
  });
});

describe('a member of the team', () => {
  it.each([
    ['JOBCENTER', 'A--'],
    ['SOCIAL', '-A-'],
    ['CHILDREN', '--A'],
    ['SUNDHED', '---'],
    [undefined, '---'],
  ] as const)('who is employed by %s sees, of the centres, that one alone', (centre, expected) => {
    const caller = { roles: ['CASEWORKER'], centre } as const;
    const access = ask({ caller, purpose: 'COORDINATION', relations: [onTeam] });
    expect(centresOf(access)).toBe(expected);
    expect([...access.parts]).toEqual(ownMatters);
    expect(rulesOf(access)).toEqual(['TEAM']);
  });

  it('sees of other centres what the citizen consented to: those kinds, from those centres', () => {
    const consents = [
      consentTo(['TEAM'], { kinds: ['MEASURES'], fromCentres: ['SOCIAL'] }),
      consentTo(['TEAM'], { kinds: ['PLANS', 'CASES'], fromCentres: ['CHILDREN'] }),
    ];
    const access = ask({ caller: caseworker, relations: [onTeam], consents });
    expect(kindsOf(access, 'JOBCENTER')).toEqual(kinds);
    expect(kindsOf(access, 'SOCIAL')).toEqual(['MEASURES']);
    expect(kindsOf(access, 'CHILDREN')).toEqual(['CASES', 'PLANS']);
    expect(rulesOf(access)).toEqual(['TEAM', 'TEAM_BY_CONSENT']);
  });

  it('may see what two consents name together', () => {
    const consents = [
      consentTo(['TEAM'], { kinds: ['MEASURES'], fromCentres: ['SOCIAL'] }),
      consentTo(['TEAM', 'CHILDREN'], { kinds: ['PLANS'], fromCentres: ['SOCIAL'] }),
    ];
    const access = ask({ caller: caseworker, relations: [onTeam], consents });
    expect(kindsOf(access, 'SOCIAL')).toEqual(['MEASURES', 'PLANS']);
    expect(kindsOf(access, 'CHILDREN')).toEqual([]);
  });

  it('sees nothing by a consent to a centre, be it the own', () => {
    const consents = [consentTo(centreCodes)];
    const access = ask({ caller: caseworker, relations: [onTeam], consents });
    expect(centresOf(access)).toBe('A--');
    expect(rulesOf(access)).toEqual(['TEAM']);
  });
});

describe('a caseworker with a case', () => {
  it.each([
    ['JOBCENTER', 'A--'],
    ['SOCIAL', '-A-'],
    ['CHILDREN', '--A'],
  ] as const)('in %s sees that centre and no other, whoever the employer is', (centre, open) => {
    for (const employer of [...centreCodes, undefined]) {
      const caller = { roles: ['CASEWORKER'], centre: employer } as const;
      const access = ask({ caller, relations: [caseIn(centre)] });
      expect(centresOf(access)).toBe(open);
      expect([...access.parts]).toEqual(ownMatters);
      expect(rulesOf(access)).toEqual(['OWN_CASE']);
    }
  });

  it('sees each centre of several cases', () => {
    const access = ask({ caller: caseworker, relations: [caseIn('SOCIAL'), caseIn('CHILDREN')] });
    expect(centresOf(access)).toBe('-AA');
    expect(rulesOf(access)).toEqual(['OWN_CASE']);
  });

  it('sees what the citizen consented that the centre of the case sees: those kinds, from those centres', () => {
    const consents = [consentTo(['SOCIAL'], { kinds: ['CASES'], fromCentres: ['CHILDREN'] })];
    const access = ask({ caller: caseworker, relations: [caseIn('SOCIAL')], consents });
    expect(kindsOf(access, 'SOCIAL')).toEqual(kinds);
    expect(kindsOf(access, 'CHILDREN')).toEqual(['CASES']);
    expect(kindsOf(access, 'JOBCENTER')).toEqual([]);
    expect(rulesOf(access)).toEqual(['OWN_CASE', 'CENTRE_BY_CONSENT']);
  });

  it('sees nothing by a consent to another centre, or to the team', () => {
    const consents = [consentTo(['CHILDREN']), consentTo(['TEAM'])];
    const access = ask({ caller: caseworker, relations: [caseIn('JOBCENTER')], consents });
    expect(centresOf(access)).toBe('A--');
  });

  it('sees nothing by a consent to the own centre where the case is in another', () => {
    const consents = [consentTo(['JOBCENTER'])];
    const access = ask({ caller: caseworker, relations: [caseIn('SOCIAL')], consents });
    expect(centresOf(access)).toBe('-A-');
  });

  it('knows that another centre has a case only when the municipality tells', () => {
    const question = { caller: caseworker, relations: [caseIn('JOBCENTER')] };
    const known = { citizen: { knownIn: ['JOBCENTER', 'SOCIAL'] as const } };
    expect(centresOf(ask({ ...question, ...known }))).toBe('A--');
    const told = ask({ ...question, ...known, tellsExistence: true });
    expect(centresOf(told)).toBe('AEE');
    expect(told.centres.SOCIAL).toEqual({ outcome: 'EXISTENCE', isKnown: true });
    expect(told.centres.CHILDREN).toEqual({ outcome: 'EXISTENCE', isKnown: false });
    expect(kinds.filter((kind) => mayRead(told.centres.SOCIAL, kind))).toEqual([]);
    expect(rulesOf(told)).toEqual(['OWN_CASE', 'EXISTENCE_ELSEWHERE']);
  });

  it('is told of existence because of a case, not because of the team', () => {
    const question = { caller: caseworker, tellsExistence: true };
    expect(centresOf(ask({ ...question, relations: [onTeam] }))).toBe('A--');
    expect(centresOf(ask({ ...question, relations: [] }))).toBe('---');
  });
});
