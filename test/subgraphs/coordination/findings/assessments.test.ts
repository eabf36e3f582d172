import { describe, expect, it } from 'vitest';
import { assessmentDue } from '../../../../subgraphs/coordination/findings/rules/assessment-due.ts';
import type { Situation } from '../../../../subgraphs/coordination/findings/situation.ts';
import { seen, tellProgramme, tellSituation } from './situations.ts';

const enrolment = {
  model: 'MODEL',
  track: 'YOUTH',
  team: null,
  since: '2026-11-30',
  endsOn: null,
  isProgrammeKnown: true,
} as const;

describe('an assessment that the programme wants every so often', () => {
  const every = { every: 'P6M', levels: { from: 1, to: 10 }, source: ['S35'] };
  const progress = { code: 'PROGRESS', name: 'Målprogression', by: ['CITIZEN', 'CASEWORKER'] };
  const tell = (today: string, told: Partial<Situation> = {}, scale: object = {}) =>
    tellSituation({
      today,
      programme: tellProgramme({ scales: [{ ...progress, ...every, ...scale }] }),
      enrolment: { ...enrolment, since: '2026-01-10' },
      ...told,
    });
  const titles = (situation: Situation) => assessmentDue(situation).found.map((one) => one.title);

  it.each([
    ['is nothing to think of yet', '2026-06-25', []],
    ['is near a fortnight before', '2026-06-26', [['2026-07-10', false]]],
    ['is not late on the day itself', '2026-07-10', [['2026-07-10', false]]],
    ['is late the day after', '2026-07-11', [['2026-07-10', true]]],
  ] as const)(
    'counts from the enrolment while there is none: it %s (S35)',
    (_, today, expected) => {
      expect(seen(assessmentDue(tell(today)))).toEqual(expected);
    },
  );

  it('counts from the last one, giver by giver, and names who is late (S35)', () => {
    const assessed = [
      { scale: 'PROGRESS', by: 'CITIZEN', on: '2026-07-01' },
      { scale: 'PROGRESS', by: 'CASEWORKER', on: '2026-02-01' },
      { scale: 'PROGRESS', by: 'CASEWORKER', on: '2026-03-31' },
    ] as const;
    expect(titles(tell('2026-09-30', { assessed }))).toEqual([
      '»Målprogression« skal opgøres senest 30. september 2026 af sagsbehandleren',
    ]);
    expect(titles(tell('2026-10-01', { assessed }))).toEqual([
      '»Målprogression« skulle være opgjort senest 30. september 2026 af sagsbehandleren',
    ]);
    expect(titles(tell('2027-01-02', { assessed }))).toEqual([
      '»Målprogression« skulle være opgjort senest 30. september 2026 af borgeren og sagsbehandleren',
    ]);
  });

  it('is none of an enrolment that is new, whatever was assessed before it (S35)', () => {
    const assessed = [{ scale: 'PROGRESS', by: 'CITIZEN', on: '2025-01-01' }] as const;
    expect(seen(assessmentDue(tell('2026-02-01', { assessed })))).toEqual([]);
  });

  it('is any that the file states a cadence of: the result board, BIP, FIT (G26, G30, G31)', () => {
    const bip = { code: 'BIP', name: 'BIP', by: ['CITIZEN'], every: 'P3M', source: ['G30'] };
    expect(titles(tell('2026-04-11', {}, bip))).toEqual([
      '»BIP« skulle være opgjort senest 10. april 2026 af borgeren',
    ]);
    // Gribskov's own file states none: nothing is late.
    expect(assessmentDue(tell('2030-01-01', {}, { every: undefined }))).toEqual({ found: [] });
  });

  it('cannot be judged by who may not see it (S35)', () => {
    expect(assessmentDue(tell('2026-02-01', { assessed: undefined })).gap?.fact).toBe(
      'du må ikke se, hvornår »Målprogression« sidst er opgjort',
    );
    expect(assessmentDue(tell('2026-02-01', { programme: undefined })).gap).toBeDefined();
    expect(assessmentDue(tell('2026-02-01', { enrolment: null })).gap).toBeUndefined();
  });
});
