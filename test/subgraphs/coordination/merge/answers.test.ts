import { describe, expect, it } from 'vitest';
import { isComplete, toAnswers } from '../../../../subgraphs/coordination/merge/answers.ts';
import { answered, citizen, notKnown } from './citizens.ts';

const statusOf = (social: Parameters<typeof answered>[0], kind?: 'CASES' | 'MEASURES' | 'PLANS') =>
  toAnswers(citizen({ JOBCENTER: notKnown, SOCIAL: answered(social), CHILDREN: notKnown }), kind)[1]
    ?.status;

describe('a centre that could not read a list', () => {
  it.each([
    ['cases', 'CASES'],
    ['measures', 'MEASURES'],
    ['plans', 'PLANS'],
  ] as const)('of %s is away where it is about them, and there about the others', (list, kind) => {
    const others = (['CASES', 'MEASURES', 'PLANS'] as const).filter((one) => one !== kind);
    expect(statusOf({ [list]: null }, kind)).toBe('UNAVAILABLE');
    for (const other of others) expect(statusOf({ [list]: null }, other)).toBe('ANSWERED');
  });

  it.each([
    ['is away, whatever else it said', false, 'UNAVAILABLE', null],
    ['that nobody asked for answered', true, 'ANSWERED', true],
    ['and does not say so is not believed', undefined, 'UNAVAILABLE', null],
  ])('%s', (_, isWhole, status, isKnown) => {
    const asOf = '2026-11-21T06:00:00.000Z';
    const social = {
      status: 'ANSWERED',
      asOf,
      ...(isWhole !== undefined && { isComplete: isWhole }),
    } as const;
    const files = { JOBCENTER: notKnown, SOCIAL: social, CHILDREN: notKnown };
    const row = toAnswers(citizen(files))[1];
    expect(row).toEqual({ centre: { code: 'SOCIAL' }, status, asOf: isKnown && asOf, isKnown });
  });

  it('that may not be seen is withheld and no outage, and that is not all', () => {
    const files = { JOBCENTER: notKnown, SOCIAL: null, CHILDREN: notKnown };
    const answers = toAnswers(citizen(files, ['SOCIAL']), 'CASES');
    expect(answers[1]?.status).toBe('WITHHELD');
    expect(isComplete(answers)).toBe(false);
  });
});
