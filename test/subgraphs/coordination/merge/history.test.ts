import { describe, expect, it } from 'vitest';
import { toHistory } from '../../../../subgraphs/coordination/merge/history.ts';
import { answered, citizen, measure, notKnown } from './citizens.ts';

const seven = citizen({
  JOBCENTER: answered({
    measures: ['2026-05-01', '2025-05-01', '2024-05-01'].map((startsOn, n) =>
      measure({ id: `JOBCENTER-${n}`, startsOn }),
    ),
  }),
  SOCIAL: answered({
    measures: ['2026-05-01', '2026-05-01', '2023-01-01', '2022-01-01'].map((startsOn, n) =>
      measure({ id: `SOCIAL-${n}`, startsOn, state: 'ENDED' }),
    ),
  }),
  CHILDREN: notKnown,
});

const newestFirst = [
  'SOCIAL-1',
  'SOCIAL-0',
  'JOBCENTER-0',
  'JOBCENTER-1',
  'JOBCENTER-2',
  'SOCIAL-2',
  'SOCIAL-3',
];

describe('the history of measures', () => {
  it('has every measure, ended ones too, newest start first', () => {
    const history = toHistory(seven, { first: 20, after: null });
    expect(history.nodes.map(({ id }) => id)).toEqual(newestFirst);
    expect(history.totalCount).toBe(7);
    expect(history.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
  });

  it.each([1, 2, 3, 4, 7])('read %i at a time has the same measures, each once', (first) => {
    const read: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 10; page += 1) {
      const { nodes, pageInfo } = toHistory(seven, { first, after });
      read.push(...nodes.map(({ id }) => id));
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    expect(read).toEqual(newestFirst);
  });

  it.each([0, -1, 101])('is not read %i at a time', (first) => {
    expect(() => toHistory(seven, { first, after: null })).toThrow(
      `first is ${first}; expected 1 to 100.`,
    );
  });

  it.each([
    '',
    'x',
    '****',
    Buffer.from('["2026-01-01"]').toString('base64url'),
    Buffer.from('{}').toString('base64url'),
  ])('refuses %j as a cursor and says what one is', (after) => {
    expect(() => toHistory(seven, { first: 5, after })).toThrow('after is no cursor of this list');
  });

  it('takes no cursor of another citizen’s history, which would leave out measures without a word', () => {
    const after = toHistory(seven, { first: 5, after: null }).pageInfo.endCursor;
    expect(() => toHistory({ ...seven, id: 'somebody-else' }, { first: 5, after })).toThrow(
      'after was given for another citizen',
    );
  });

  it('says that there may be more while a centre is silent', () => {
    const { isComplete } = toHistory(
      citizen({ JOBCENTER: answered(), SOCIAL: null, CHILDREN: notKnown }),
      {
        first: 5,
        after: null,
      },
    );
    expect(isComplete).toBe(false);
  });
});
