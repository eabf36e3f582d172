import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../../demo/stories/stories.ts';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly outcome: string;
  readonly title: string;
  readonly source: string;
  readonly dueOn: string | null;
  readonly isOverdue: boolean;
  readonly missing: readonly {
    readonly centre: { readonly code: string };
    readonly status: string;
  }[];
  readonly citizen: { readonly name: string };
}

interface Work {
  readonly totalCount: number;
  readonly isComplete: boolean;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Found[];
}

const fields = `rule severity outcome title source dueOn isOverdue concerns { kind id }
  missing { centre { code } status } citizen { name }`;
const ofOne = `query ($cpr: CPR!, $severity: [FindingSeverity!], $rule: [FindingRule!], $until: Date) {
  citizenByCpr(cpr: $cpr) { findings(severity: $severity, rule: $rule, until: $until) { ${fields} } } }`;
const ofAll = `query ($first: Int!, $after: String, $severity: [FindingSeverity!], $rule: [FindingRule!], $until: Date) {
  me { findings(first: $first, after: $after, severity: $severity, rule: $rule, until: $until) {
    totalCount isComplete pageInfo { hasNextPage endCursor } nodes { ${fields} } } } }`;

describe('what must not be missed', () => {
  let town: OneProcess;
  beforeAll(async () => {
    town = await startInOneProcess();
  });
  afterAll(() => town.stop());

  const findAmalies = async (
    variables: Readonly<Record<string, unknown>> = {},
    person = 'coordinator',
  ) => {
    const { data, errors } = await town.askAs(person, ofOne, {
      cpr: stories.amalie.cpr,
      ...variables,
    });
    // eslint-disable-next-line no-restricted-syntax -- the query says the shape, and the expectations below check it
    const { citizenByCpr } = data as unknown as { citizenByCpr: { findings: readonly Found[] } };
    return { found: citizenByCpr.findings, errors };
  };
  const findWork = async (variables: Readonly<Record<string, unknown>>) => {
    const { data, errors } = await town.askAs('coordinator', ofAll, { first: 10, ...variables });
    expect(errors).toEqual([]);
    // eslint-disable-next-line no-restricted-syntax -- the query says the shape, and the expectations below check it
    return (data as unknown as { me: { findings: Work } }).me.findings;
  };
  const told = (found: readonly Found[]) =>
    found.filter(({ outcome }) => outcome === 'FOUND').map(({ rule, dueOn }) => [rule, dueOn]);

  it('about a citizen is found over three centres and four laws, the worst first', async () => {
    const { found, errors } = await findAmalies();
    expect(errors).toEqual([]);
    expect(told(found)).toEqual([
      ['LEGAL_LIMIT', '2027-03-22'],
      ['TIME_CLASH', '2026-11-21'],
      ['FOLLOW_UP_DUE', '2026-12-05'],
      ['SAME_SUPPORT', null],
    ]);
    expect(found[0]).toMatchObject({
      severity: 'URGENT',
      source: 'LAB § 167',
      title: 'Mentorstøtte er sat til at slutte 23. marts 2027, men må kun løbe til 22. marts 2027',
      isOverdue: false,
      missing: [],
    });
  });

  it('is narrowed by rule, severity and day', async () => {
    expect(told((await findAmalies({ severity: ['URGENT'] })).found)).toEqual([
      ['LEGAL_LIMIT', '2027-03-22'],
    ]);
    expect(told((await findAmalies({ rule: ['SAME_SUPPORT', 'TIME_CLASH'] })).found)).toEqual([
      ['TIME_CLASH', '2026-11-21'],
      ['SAME_SUPPORT', null],
    ]);
    expect(told((await findAmalies({ until: '2026-12-05' })).found)).toEqual([
      ['TIME_CLASH', '2026-11-21'],
      ['FOLLOW_UP_DUE', '2026-12-05'],
    ]);
    expect(told((await findAmalies({ until: '2026-12-04' })).found)).toEqual([
      ['TIME_CLASH', '2026-11-21'],
    ]);
  });

  it('by a day that does not exist is refused', async () => {
    const { errors } = await town.askAs('coordinator', ofOne, {
      cpr: stories.amalie.cpr,
      until: '2026-02-30',
    });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('is judged from what one may see: of a centre that is withheld, that it is', async () => {
    const { found } = await findAmalies(
      { rule: ['TIME_CLASH', 'END_OVERDUE'] },
      'jobcenter-caseworker',
    );
    expect(
      found.map(({ rule, outcome, missing }) => [
        rule,
        outcome,
        missing.map(({ status }) => status),
      ]),
    ).toEqual([
      ['END_OVERDUE', 'CANNOT_JUDGE', ['WITHHELD', 'WITHHELD']],
      ['TIME_CLASH', 'CANNOT_JUDGE', ['WITHHELD', 'WITHHELD']],
    ]);
  });

  it('shows the personal budget to nobody but who coordinates (G32)', async () => {
    const query = `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { name personalBudget { year } } }`;
    const { data, errors } = await town.askAs('social-caseworker', query, {
      cpr: stories.amalie.cpr,
    });
    expect(data).toEqual({ citizenByCpr: { name: 'Amalie Sommer', personalBudget: null } });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  it('about a whole caseload is one list, read page by page without a gap', async () => {
    const rule = ['FOLLOW_UP_DUE', 'AGREEMENT_OVERDUE', 'CHILD_PLAN'];
    const all = await findWork({ first: 100, rule });
    // Of those whom she does not coordinate she sees one centre, and of them it is said.
    const unjudged = all.nodes.filter(({ outcome }) => outcome === 'CANNOT_JUDGE');
    expect(unjudged.flatMap(({ missing }) => missing.map(({ status }) => status))).toContain(
      'WITHHELD',
    );
    expect(all.isComplete).toBe(false);
    expect(all.totalCount).toBe(all.nodes.length);
    expect(new Set(all.nodes.map(({ citizen }) => citizen.name)).size).toBeGreaterThan(5);
    const pages: Found[] = [];
    for (let after: string | null = null, isMore = true; isMore;) {
      const page: Work = await findWork({ first: 7, after, rule });
      pages.push(...page.nodes);
      after = page.pageInfo.endCursor;
      isMore = page.pageInfo.hasNextPage;
    }
    expect(pages).toEqual(all.nodes);
    const severities = all.nodes.map(({ severity }) => severity);
    expect(severities.lastIndexOf('URGENT')).toBeLessThan(severities.indexOf('WARNING'));
    expect(severities.lastIndexOf('WARNING')).toBeLessThan(severities.indexOf('NOTICE'));
  });

  it('of nobody’s caseload is nothing', async () => {
    const { data, errors } = await town.askAs('citizen', ofAll, { first: 10 });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ me: { findings: { totalCount: 0, nodes: [] } } });
  });

  it('takes no cursor of another list', async () => {
    const citizens = await town.askAs(
      'coordinator',
      '{ me { citizens(first: 1) { pageInfo { endCursor } } } }',
    );
    const after = /"endCursor":"([^"]+)"/.exec(citizens.text)?.[1];
    const { errors } = await town.askAs('coordinator', ofAll, { first: 10, after });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('take no cursor that was given for another choice of them', async () => {
    const { pageInfo } = await findWork({ first: 1 });
    const { errors } = await town.askAs('coordinator', ofAll, {
      first: 1,
      after: pageInfo.endCursor,
      severity: ['NOTICE', 'WARNING'],
      until: '2026-12-31',
    });
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('after was given for another severity and until'),
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
    const one = await findWork({ first: 1, severity: ['URGENT', 'WARNING'] });
    const same = { first: 1, severity: ['WARNING', 'URGENT'], after: one.pageInfo.endCursor };
    expect((await findWork(same)).nodes).toHaveLength(1);
  });

  it.each(['severity', 'rule'])(
    'of no %s at all are refused: an empty list would read as “all is well”',
    async (argument) => {
      const { errors } = await town.askAs('coordinator', ofAll, { first: 1, [argument]: [] });
      expect(errors).toMatchObject([
        {
          message: `${argument}: expected one or more; leave it out for all of them.`,
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ]);
    },
  );

  it('says what it cannot judge when one centre is gone, and keeps the rest', async () => {
    await town.closeRoom('social');
    const { found, errors } = await findAmalies();
    expect(told(found)).toEqual([
      ['LEGAL_LIMIT', '2027-03-22'],
      ['FOLLOW_UP_DUE', '2026-12-05'],
    ]);
    const silent = found.filter(({ missing }) => missing.length > 0);
    expect(silent.map(({ rule }) => rule)).toEqual([
      'CLOSED_PARAGRAPH',
      'END_OVERDUE',
      'FOLLOW_UP_DUE',
      'FOLLOW_UP_MISSING',
      'LEGAL_LIMIT',
      'PLAN_CONTENT',
      'SAME_SUPPORT',
      'SILENT_EXTENSION',
      'STATE_UNMAPPED',
      'TIME_CLASH',
    ]);
    for (const { missing, outcome } of silent) {
      expect(outcome).toBe('CANNOT_JUDGE');
      expect(missing).toEqual([{ centre: { code: 'SOCIAL' }, status: 'UNAVAILABLE' }]);
    }
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'CENTRE_UNAVAILABLE', centre: 'SOCIAL' },
    ]);
    expect(
      (await findAmalies({ severity: ['URGENT'] })).found.map(({ outcome }) => outcome),
    ).toContain('CANNOT_JUDGE');
  });

  it('of a whole caseload is not complete then, whatever is asked for', async () => {
    const { data, errors } = await town.askAs('coordinator', ofAll, {
      first: 100,
      severity: ['URGENT'],
      rule: ['FOLLOW_UP_DUE'],
    });
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(
      new Set(['CENTRE_UNAVAILABLE']),
    );
    expect(data).toMatchObject({ me: { findings: { isComplete: false } } });
    expect(JSON.stringify(data)).toContain('"outcome":"FOUND"');
  });
});
