import { describe, expect, it } from 'vitest';
import type { AlarmRule } from '../../../../subgraphs/coordination/access-log/alarm-rules.ts';
import {
  judge,
  type JudgedEntry,
  type Material,
} from '../../../../subgraphs/coordination/access-log/alarms.ts';

const minute = 60_000;

/** The nth entry, at a minute. */
const entry = (seq: number, at: number, change: Partial<JudgedEntry> = {}): JudgedEntry => ({
  seq,
  at: at * minute,
  isNew: true,
  caller: 1,
  citizen: seq,
  outcome: 'SHOWN',
  flags: [],
  ...change,
});
const material = (
  entries: readonly JudgedEntry[],
  raised: Material['raised'] = [],
  standing: Material['standing'] = [],
): Material => ({ judged: 0, entries, raised, standing });
const seqs = (rules: readonly AlarmRule[], given: Material) =>
  judge(rules, given).map(({ seq }) => seq);

describe('a flagged access', () => {
  const rules = (
    ['OWN_RECORD', 'COLLEAGUE', 'PROTECTED_PERSON', 'EMERGENCY_REPEATED'] as const
  ).map((rule) => ({ rule, severity: 'HIGH' as const }));

  it.each([
    ['one’s own record', ['OWN_RECORD'], ['OWN_RECORD']],
    ['a colleague’s record', ['COLLEAGUE'], ['COLLEAGUE']],
    ['a protected person', ['PROTECTED_PERSON'], ['PROTECTED_PERSON']],
    ['a second emergency access', ['EMERGENCY', 'EMERGENCY_REPEATED'], ['EMERGENCY_REPEATED']],
    [
      'a protected colleague, twice',
      ['COLLEAGUE', 'PROTECTED_PERSON'],
      ['COLLEAGUE', 'PROTECTED_PERSON'],
    ],
    ['a first emergency access, not', ['EMERGENCY'], []],
    ['nothing special, not', [], []],
  ])('to %s raises an alarm', (_, flags, found) => {
    expect(judge(rules, material([entry(5, 0, { flags })]))).toEqual(
      found.map((rule) => ({ seq: 5, rule, severity: 'HIGH' })),
    );
  });

  it('raises one even where it was refused', () => {
    const refused = entry(5, 0, { flags: ['COLLEAGUE'], outcome: 'REFUSED' });
    expect(seqs(rules, material([refused]))).toEqual([5]);
  });

  it('raises none again once it was judged', () => {
    const judged = entry(5, 0, { flags: ['COLLEAGUE'], isNew: false });
    expect(seqs(rules, material([judged, entry(6, 1)]))).toEqual([]);
  });

  it('raises none that no rule is about', () => {
    const colleague = entry(5, 0, { flags: ['COLLEAGUE'] });
    expect(seqs(rules.slice(0, 1), material([colleague]))).toEqual([]);
  });
});

describe('a flagged access by a rule that is quiet for a time', () => {
  const day = 24 * 60;
  const rules: readonly AlarmRule[] = [
    { rule: 'PROTECTED_PERSON', severity: 'MEDIUM', withinMs: day * minute },
  ];
  const opened = (seq: number, at: number, change: Partial<JudgedEntry> = {}) =>
    entry(seq, at, { citizen: 7, flags: ['PROTECTED_PERSON'], ...change });

  it.each<[string, readonly JudgedEntry[], readonly number[]]>([
    [
      'is one alarm, however often within it',
      [opened(1, 0), opened(2, 5), opened(3, day - 1)],
      [1],
    ],
    ['is another one when it is over', [opened(1, 0), opened(2, day), opened(3, day + 1)], [1, 2]],
    [
      'is one more when who was refused is shown it, and then changes it',
      [
        opened(1, 0, { outcome: 'REFUSED' }),
        opened(2, 1, { outcome: 'REFUSED' }),
        opened(3, 2),
        opened(4, 3, { outcome: 'CHANGED' }),
        opened(5, 4, { outcome: 'REFUSED' }),
      ],
      [1, 3],
    ],
    ['is one of each citizen', [opened(1, 0), opened(2, 1, { citizen: 8 })], [1, 2]],
    ['is one of each caller', [opened(1, 0), opened(2, 1, { caller: 2 })], [1, 2]],
    [
      'is one each time where nobody was found',
      [opened(1, 0, { citizen: null }), opened(2, 1, { citizen: null })],
      [1, 2],
    ],
  ])('%s', (_, entries, found) => {
    expect(seqs(rules, material(entries))).toEqual(found);
  });

  it.each([
    ['the same alarm stands from before', { at: 0 }, []],
    ['it is over', { at: -day * minute }, [9]],
    ['what stands is another rule’s', { at: 0, rule: 'COLLEAGUE' }, [9]],
    ['what stands is of a refusal', { at: 0, outcome: 'REFUSED' as const }, [9]],
    ['what stands is less severe', { at: 0, severity: 'LOW' }, [9]],
    ['what stands is about somebody else', { at: 0, seq: 8 }, [9]],
  ])('knows what stands: %s', (_, change, found) => {
    const outcome = 'SHOWN' as const;
    const alarm = { seq: 9, rule: 'PROTECTED_PERSON', severity: 'MEDIUM', outcome, ...change };
    const entries = [entry(8, 0), opened(9, 0)];
    expect(seqs(rules, material(entries, [], [alarm]))).toEqual(found);
  });
});

describe('many citizens', () => {
  const rules: readonly AlarmRule[] = [
    { rule: 'MANY_CITIZENS', severity: 'MEDIUM', limit: 3, withinMs: 60 * minute },
  ];

  it.each<[string, readonly JudgedEntry[], readonly number[]]>([
    ['the limit itself is allowed', [1, 2, 3].map((n) => entry(n, n)), []],
    ['one more raises it', [1, 2, 3, 4].map((n) => entry(n, n)), [4]],
    [
      'the same citizen again is no more',
      [1, 2, 3, 4].map((n) => entry(n, n, { citizen: n % 3 })),
      [],
    ],
    [
      'what was seen an hour ago counts no more',
      [entry(1, 0), entry(2, 20), entry(3, 40), entry(4, 60)],
      [],
    ],
    [
      'what was seen just within the hour counts',
      [entry(1, 0), entry(2, 20), entry(3, 40), entry(4, 59)],
      [4],
    ],
    [
      'a citizen seen again counts from the last time',
      [entry(1, 0), entry(2, 20), entry(3, 40), entry(4, 50, { citizen: 1 }), entry(5, 70)],
      [5],
    ],
    ['two callers are two counts', [1, 2, 3, 4].map((n) => entry(n, n, { caller: n % 2 })), []],
    [
      'who is refused sees nobody',
      [1, 2, 3, 4].map((n) => entry(n, n, { outcome: 'REFUSED' })),
      [],
    ],
    [
      'a lookup of nobody counts nobody',
      [1, 2, 3, 4].map((n) => entry(n, n, { citizen: null })),
      [],
    ],
    [
      'five more in the hour are one alarm',
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => entry(n, n)),
      [4],
    ],
    [
      'the next hour raises the next',
      Array.from({ length: 80 }, (_, n) => entry(n + 1, n)),
      [4, 64],
    ],
    [
      'what was judged before counts and raises nothing itself',
      [...[1, 2, 3, 4].map((n) => entry(n, n, { isNew: false })), entry(5, 5)],
      [5],
    ],
  ])('%s', (_, entries, found) => {
    expect(seqs(rules, material(entries))).toEqual(found);
  });

  it.each([
    ['the alarm of this hour stands already', { at: 2 * minute, caller: 1 }, []],
    ['another caller’s alarm does not count', { at: 2 * minute, caller: 2 }, [4]],
    ['an alarm of the hour before does not count', { at: -57 * minute, caller: 1 }, [4]],
  ])('%s', (_, raised, found) => {
    const alarm = { rule: 'MANY_CITIZENS', severity: 'MEDIUM', ...raised };
    const entries = [1, 2, 3, 4].map((n) => entry(n, n));
    expect(seqs(rules, material(entries, [alarm]))).toEqual(found);
  });

  it('raises the same alarms in one go and entry by entry', () => {
    const entries = Array.from({ length: 200 }, (_, n) => entry(n + 1, n * 3, { citizen: n % 30 }));
    const many: readonly AlarmRule[] = [
      { rule: 'MANY_CITIZENS', severity: 'LOW', limit: 15, withinMs: 60 * minute },
    ];
    const raised: { at: number; caller: number; rule: string; severity: string }[] = [];
    const oneByOne = entries.flatMap((_, n) => {
      const soFar = entries.slice(0, n + 1).map((each, at) => ({ ...each, isNew: at === n }));
      const found = judge(many, material(soFar, raised));
      for (const { rule, severity } of found)
        raised.push({ at: entries[n]?.at ?? 0, caller: 1, rule, severity });
      return found;
    });
    expect(oneByOne).toEqual(judge(many, material(entries)));
    expect(oneByOne.length).toBeGreaterThan(5);
  });
});

describe('many refusals', () => {
  const rules: readonly AlarmRule[] = [
    { rule: 'MANY_REFUSED', severity: 'HIGH', limit: 2, withinMs: 10 * minute },
  ];

  it.each<[string, readonly JudgedEntry[], readonly number[]]>([
    [
      'the same citizen three times is three',
      [1, 2, 3].map((n) => entry(n, n, { citizen: 1, outcome: 'REFUSED' })),
      [3],
    ],
    [
      'numbers that nobody has are tried like doors',
      [1, 2, 3].map((n) => entry(n, n, { citizen: null, outcome: 'NOT_KNOWN' })),
      [3],
    ],
    ['what is shown is no refusal', [1, 2, 3].map((n) => entry(n, n)), []],
    [
      'one every ten minutes is not many',
      [0, 10, 20, 30].map((n) => entry(n + 1, n, { outcome: 'REFUSED' })),
      [],
    ],
  ])('%s', (_, entries, found) => {
    expect(seqs(rules, material(entries))).toEqual(found);
  });
});
