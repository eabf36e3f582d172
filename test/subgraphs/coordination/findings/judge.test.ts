import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sayDay, sayKroner } from '../../../../subgraphs/coordination/findings/danish.ts';
import { judge } from '../../../../subgraphs/coordination/findings/judge.ts';
import { rules } from '../../../../subgraphs/coordination/findings/rules.ts';
import { tellMeasure, tellPlan, tellSituation, withSilence } from './situations.ts';

describe('findings', () => {
  it('are none where all is known and well', () => {
    expect(judge(rules, tellSituation())).toEqual([]);
  });

  it('come with the worst first, then by day', () => {
    const agreement = {
      id: 'a',
      title: 'x',
      responsible: 'y',
      dueOn: '2026-11-01',
      settledOn: null,
    };
    const measures = [
      tellMeasure({ nextFollowUpOn: '2026-11-25' }),
      tellMeasure({ nextFollowUpOn: '2026-11-20' }),
      tellMeasure({ nextFollowUpOn: '2026-11-22' }),
      tellMeasure({ state: 'UNKNOWN' }),
    ];
    const found = judge(
      rules,
      tellSituation({ measures, plan: tellPlan({ agreements: [agreement] }) }),
    );
    expect(found.map(({ severity, dueOn, isOverdue }) => [severity, dueOn, isOverdue])).toEqual([
      ['URGENT', '2026-11-01', true],
      ['URGENT', '2026-11-20', true],
      ['WARNING', '2026-11-22', false],
      ['WARNING', '2026-11-25', false],
      ['NOTICE', null, false],
    ]);
  });

  it('each have an id of their own', () => {
    const measures = [1, 2, 3].map(() => tellMeasure({ nextFollowUpOn: '2026-11-01' }));
    const ids = judge(rules, tellSituation({ measures, answers: withSilence('SOCIAL') })).map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('say which centre could not be asked and which may not be seen, and never nothing', () => {
    const said = (status: 'UNAVAILABLE' | 'WITHHELD') =>
      judge(rules, tellSituation({ answers: withSilence('SOCIAL', status) })).find(
        ({ rule }) => rule === 'FOLLOW_UP_DUE',
      );
    expect(said('UNAVAILABLE')).toMatchObject({
      outcome: 'CANNOT_JUDGE',
      severity: 'NOTICE',
      title: 'Kan ikke bedømmes: opfølgning på indsatser – Sundhed og Omsorg kunne ikke spørges',
      missing: [{ centre: { code: 'SOCIAL' }, status: 'UNAVAILABLE' }],
    });
    expect(said('WITHHELD')?.title).toBe(
      'Kan ikke bedømmes: opfølgning på indsatser – du må ikke se alt fra Sundhed og Omsorg',
    );
  });

  it('of every rule say so where nothing may be seen', () => {
    const unseen = tellSituation({
      answers: {
        CASES: withSilence('SOCIAL').CASES,
        MEASURES: withSilence('CHILDREN').MEASURES,
        PLANS: withSilence('CHILDREN').PLANS,
      },
      age: null,
      targetGroup: null,
      coordinatingCaseworker: undefined,
      programme: undefined,
      ownerships: undefined,
      automatic: undefined,
      enrolment: undefined,
      rosters: undefined,
      signals: undefined,
      plan: undefined,
      consents: undefined,
    });
    const silent = judge(rules, unseen).map(({ rule }) => rule);
    const others = rules.map(({ code }) => code).filter((code) => !silent.includes(code));
    // The job centre answered.
    expect(others).toEqual(['CLOSED_TARGET_GROUP']);
  });
});

describe('the table of rules', () => {
  const sdl = readFileSync('schema/coordination/finding.graphql', 'utf8');
  const [, body = ''] = /enum FindingRule \{([^}]*)\}/.exec(sdl) ?? [];

  it('has a row for each rule of the contract, once', () => {
    const codes = body.match(/^ {2}[A-Z_]+$/gm)?.map((line) => line.trim()) ?? [];
    expect(rules.map(({ code }) => code).toSorted()).toEqual(codes.toSorted());
  });

  it('names for each rule a law’s paragraph, a passage of a handbook, or that it is our own', () => {
    for (const { source } of rules) expect(source).toMatch(/§|[GSRON]\d+|lov \d+|\[D\]/);
  });
});

describe('Danish', () => {
  it.each([
    ['2026-12-05', '5. december 2026'],
    ['2028-02-29', '29. februar 2028'],
  ])('writes %s as %s', (day, said) => {
    expect(sayDay(day)).toBe(said);
  });

  it.each([
    [99_999, '1.000 kr.'],
    [1_234_567_00, '1.234.567 kr.'],
    [900_00, '900 kr.'],
  ])('writes %i øre as %s', (ore, said) => {
    expect(sayKroner(ore)).toBe(said);
  });
});
