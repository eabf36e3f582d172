import { describe, expect, it } from 'vitest';
import { toActiveMeasures } from '../../../../subgraphs/coordination/merge/active-measures.ts';
import { isFile } from '../../../../subgraphs/coordination/merge/file.ts';
import { isActiveOn } from '../../../../subgraphs/coordination/merge/measure.ts';
import { answered, citizen, measure, notKnown } from './citizens.ts';

const today = '2026-11-21';

describe('a measure', () => {
  it.each([
    ['still runs on its last day', { endsOn: '2026-11-21' }, true],
    ['no longer runs the day after its last', { endsOn: '2026-11-20' }, false],
    ['runs on its first day', { startsOn: '2026-11-21' }, true],
    ['does not run before its first day', { startsOn: '2026-11-22' }, false],
    ['without an end runs on', { endsOn: null }, true],
    ['on its one and only day runs', { startsOn: '2026-11-21', endsOn: '2026-11-21' }, true],
    ['that is paused is shown among those that run', { state: 'PAUSED' as const }, true],
    [
      'whose state nobody mapped is shown while its dates say it runs',
      { state: 'UNKNOWN' as const },
      true,
    ],
    [
      'whose state nobody mapped is gone after its last day',
      { state: 'UNKNOWN' as const, endsOn: '2026-11-20' },
      false,
    ],
    ['that has not begun is not running, whatever its dates', { state: 'PENDING' as const }, false],
    ['that was ended is not running, whatever its dates', { state: 'ENDED' as const }, false],
    ['that was refused is not running, whatever its dates', { state: 'REJECTED' as const }, false],
  ])('%s', (_, facts, expected) => {
    expect(isActiveOn(measure({ id: 'SOCIAL-1', ...facts }), today)).toBe(expected);
  });

  it('that ends today is active today and not tomorrow', () => {
    const ending = measure({ id: 'SOCIAL-1', endsOn: today });
    expect(isActiveOn(ending, '2026-11-21')).toBe(true);
    expect(isActiveOn(ending, '2026-11-22')).toBe(false);
  });
});

describe('the measures of all centres', () => {
  const bostøtte = measure({ id: 'SOCIAL-1', startsOn: '2026-03-01' });
  const mentor = measure({ id: 'JOBCENTER-7', startsOn: '2026-02-01' });
  const stu = measure({ id: 'CHILDREN-3', startsOn: '2025-08-01' });

  it('come in the order of their start, whichever centre granted them', () => {
    const { measures, isComplete } = toActiveMeasures(
      citizen({
        JOBCENTER: answered({ measures: [mentor] }),
        SOCIAL: answered({ measures: [bostøtte] }),
        CHILDREN: answered({ measures: [stu] }),
      }),
      today,
    );
    expect(measures.map(({ id, centre }) => [id, centre.code])).toEqual([
      ['CHILDREN-3', 'CHILDREN'],
      ['JOBCENTER-7', 'JOBCENTER'],
      ['SOCIAL-1', 'SOCIAL'],
    ]);
    expect(isComplete).toBe(true);
  });

  it('that start on the same day come in the same order every time', () => {
    const same = ['SOCIAL-2', 'SOCIAL-1', 'SOCIAL-3'].map((id) => measure({ id }));
    const { measures } = toActiveMeasures(
      citizen({ JOBCENTER: notKnown, SOCIAL: answered({ measures: same }), CHILDREN: notKnown }),
      today,
    );
    expect(measures.map(({ id }) => id)).toEqual(['SOCIAL-1', 'SOCIAL-2', 'SOCIAL-3']);
  });

  it('are not all there while a centre is silent, and the silent one is named', () => {
    const active = toActiveMeasures(
      citizen({ JOBCENTER: answered({ measures: [mentor] }), SOCIAL: null, CHILDREN: notKnown }),
      today,
    );
    expect(active.measures.map(({ id }) => id)).toEqual(['JOBCENTER-7']);
    expect(active.isComplete).toBe(false);
    expect(active.answers.map(({ centre, status }) => [centre.code, status])).toEqual([
      ['JOBCENTER', 'ANSWERED'],
      ['SOCIAL', 'UNAVAILABLE'],
      ['CHILDREN', 'NOT_KNOWN'],
    ]);
  });

  it('are not all there while a centre is withheld, even one that sent its file all the same', () => {
    const active = toActiveMeasures(
      citizen({ JOBCENTER: answered({ measures: [mentor] }), SOCIAL: null, CHILDREN: notKnown }, [
        'SOCIAL',
      ]),
      today,
    );
    expect(active.isComplete).toBe(false);
    expect(active.answers[1]).toEqual({
      centre: { code: 'SOCIAL' },
      status: 'WITHHELD',
      asOf: null,
      isKnown: null,
    });
  });

  it('are none, and that is all, when every centre looked and found nothing', () => {
    const active = toActiveMeasures(
      citizen({ JOBCENTER: notKnown, SOCIAL: notKnown, CHILDREN: notKnown }),
      today,
    );
    expect(active.measures).toEqual([]);
    expect(active.isComplete).toBe(true);
  });
});

describe('what a centre sent', () => {
  const activeWith = (social: unknown) =>
    toActiveMeasures(
      citizen({ JOBCENTER: notKnown, SOCIAL: isFile(social) ? social : null, CHILDREN: notKnown }),
      today,
    );

  it.each([
    ['null for its list of measures', { measures: null }],
    ['a text for its list', { measures: 'abc' }],
    ['nothing where a measure should be', { measures: [null] }],
    [
      'a measure without a state',
      { measures: [{ ...measure({ id: 'SOCIAL-1' }), state: undefined }] },
    ],
    ['a state that there is not', { measures: [{ ...measure({ id: 'SOCIAL-1' }), state: 'X' }] }],
    ['a figure for a day', { measures: [{ ...measure({ id: 'SOCIAL-1' }), startsOn: 7 }] }],
    ['no list at all', { measures: undefined }],
    ['a status of its own', { status: 'FINE' }],
  ])('is no answer about measures with %s', (_, wrong) => {
    const { isComplete, answers } = activeWith({ ...answered(), ...wrong });
    expect(isComplete).toBe(false);
    expect(answers[1]?.status).toBe('UNAVAILABLE');
  });

  it('is an answer with more than was asked for, or less where less was', () => {
    expect(isFile({ status: 'ANSWERED', asOf: null })).toBe(true);
    expect(isFile({ status: 'ANSWERED', measures: [{ title: 'Bostøtte' }] })).toBe(true);
    expect(activeWith(answered({ measures: [measure({ id: 'SOCIAL-1' })] })).isComplete).toBe(true);
  });

  it('lacks nothing of the measures when it is the cases that could not be read', () => {
    const { isComplete, answers } = activeWith(answered({ cases: null }));
    expect(isComplete).toBe(true);
    expect(answers[1]?.status).toBe('ANSWERED');
  });
});
