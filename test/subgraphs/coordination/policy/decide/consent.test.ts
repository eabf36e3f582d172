import { describe, expect, it } from 'vitest';
import { ask, caseIn, centresOf, consentTo } from '../question.ts';
import { caseworker, onTeam } from './who-asks.ts';

describe('a consent', () => {
  it('that is withdrawn or over is not among those that hold, and opens nothing', () => {
    const question = { caller: caseworker, relations: [onTeam, caseIn('JOBCENTER')] };
    const consents = [consentTo(['TEAM', 'JOBCENTER'], { fromCentres: ['SOCIAL'] })];
    expect(centresOf(ask({ ...question, consents }))).toBe('AA-');
    expect(centresOf(ask({ ...question, consents: [] }))).toBe('A--');
  });

  it('gives of a centre what it names and adds nothing that belongs to the citizen', () => {
    const without = ask({ caller: caseworker, relations: [onTeam] });
    const consents = [consentTo(['TEAM'])];
    const withConsent = ask({ caller: caseworker, relations: [onTeam], consents });
    expect(withConsent.parts).toEqual(without.parts);
  });

  it('that names nothing opens nothing', () => {
    const consents = [
      consentTo(['TEAM'], { kinds: [] }),
      consentTo(['TEAM'], { fromCentres: [] }),
      consentTo([]),
    ];
    expect(centresOf(ask({ caller: caseworker, relations: [onTeam], consents }))).toBe('A--');
  });
});
