import { describe, expect, it } from 'vitest';
import { centreCodes } from '../../../../../subgraphs/coordination/centres.ts';
import { kinds } from '../../../../../subgraphs/coordination/policy/kinds.ts';
import { ask, centresOf, kindsOf, rulesOf } from '../question.ts';
import { citizen, custody, ownMatters, self } from './who-asks.ts';

describe('a citizen', () => {
  it('sees everything about themselves, at any age', () => {
    for (const age of [null, 0, 14, 15, 17, 18, 80]) {
      const question = { purpose: 'OWN_ACCESS', relations: [self], citizen: { age } } as const;
      const access = ask({ caller: citizen, ...question });
      expect(centresOf(access)).toBe('AAA');
      for (const code of centreCodes) expect(kindsOf(access, code)).toEqual(kinds);
      expect([...access.parts]).toEqual([...ownMatters, 'ACCESS_LOG']);
      expect(access.cpr).toBe('VALUE');
      expect(rulesOf(access)).toEqual(['SELF']);
    }
  });

  it.each([
    [0, 'AAA', ['CUSTODY']],
    [14, 'AAA', ['CUSTODY']],
    [15, '--A', ['CUSTODY_OF_YOUNG_PERSON']],
    [17, '--A', ['CUSTODY_OF_YOUNG_PERSON']],
    [18, '---', []],
    [80, '---', []],
    [null, '---', []],
  ])('who holds custody sees of a child who is %s: %s', (age, open, applied) => {
    const question = { purpose: 'OWN_ACCESS', relations: [custody], citizen: { age } } as const;
    const access = ask({ caller: citizen, ...question });
    expect(centresOf(access)).toBe(open);
    expect(rulesOf(access)).toEqual(applied);
  });

  it('who holds custody sees all that belongs to a child, and of a young person not plan, address or log', () => {
    const question = { caller: citizen, purpose: 'OWN_ACCESS', relations: [custody] } as const;
    expect([...ask({ ...question, citizen: { age: 14 } }).parts]).toEqual([
      ...ownMatters,
      'ACCESS_LOG',
    ]);
    expect([...ask({ ...question, citizen: { age: 15 } }).parts]).toEqual([
      'IDENTITY',
      'COORDINATION',
      'CONSENTS',
    ]);
  });
});
