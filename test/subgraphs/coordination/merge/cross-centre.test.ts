import { describe, expect, it } from 'vitest';
import { isCrossCentre } from '../../../../subgraphs/coordination/merge/cross-centre.ts';
import { answered, citizen, notKnown } from './citizens.ts';

const openCase = (code: string) => ({ law: { code }, closedOn: null });
const closedCase = (code: string) => ({ law: { code }, closedOn: '2026-01-31' });
const withCases = (...cases: readonly ReturnType<typeof openCase | typeof closedCase>[]) =>
  answered({ cases });

describe('a citizen’s case goes across centres', () => {
  it.each([
    [
      'with open cases in two centres under two laws',
      withCases(openCase('LAB')),
      withCases(openCase('SEL')),
      true,
    ],
    [
      'not with cases in two centres under one law',
      withCases(openCase('SEL')),
      withCases(openCase('SEL')),
      false,
    ],
    [
      'not with two laws in one centre',
      withCases(openCase('SEL'), openCase('SUL')),
      notKnown,
      false,
    ],
    [
      'not when one of the cases is closed',
      withCases(openCase('LAB')),
      withCases(closedCase('SEL')),
      false,
    ],
    ['not without any case', notKnown, notKnown, false],
  ])('%s', (_, jobcenter, social, expected) => {
    expect(
      isCrossCentre(citizen({ JOBCENTER: jobcenter, SOCIAL: social, CHILDREN: notKnown })),
    ).toBe(expected);
  });

  it('or not: nobody can tell while a centre is silent or withheld', () => {
    const files = {
      JOBCENTER: withCases(openCase('LAB')),
      SOCIAL: withCases(openCase('SEL')),
      CHILDREN: null,
    };
    expect(isCrossCentre(citizen(files))).toBeNull();
    expect(isCrossCentre(citizen(files, ['CHILDREN']))).toBeNull();
  });

  it('or not: nobody can tell while a centre could not read its cases, whatever the others have', () => {
    const files = {
      JOBCENTER: withCases(openCase('LAB')),
      SOCIAL: withCases(openCase('SEL')),
      CHILDREN: answered({ cases: null }),
    };
    expect(isCrossCentre(citizen(files))).toBeNull();
    expect(isCrossCentre(citizen({ ...files, CHILDREN: answered({ measures: null }) }))).toBe(true);
  });
});
