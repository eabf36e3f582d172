import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../../../subgraphs/coordination/citizen/read-citizen-facts.ts';

describe('an answer of a screening', () => {
  it.each([
    ['Ja', true],
    ['ja, angst', true],
    ['Nej.', false],
    ['Nej, ikke længere', false],
    ['Jamen det ved jeg ikke', undefined],
    ['Nejlike', undefined],
    ['Måske', undefined],
    ['Det gør hun ja', undefined],
  ])('»%s« is %j: its first word says so, or a person must', (answer, read) => {
    expect(readAnswers({ answers: [{ question: 'Q', answer }] })).toEqual(
      read === undefined ? {} : { Q: read },
    );
  });

  it('is none where nobody screened', () => {
    expect(readAnswers(undefined)).toEqual({});
  });
});
