import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';
import { createDatabases, type Databases } from '../setup/databases.ts';

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly {
    readonly id: string;
    readonly name: string;
    readonly isAddressProtected: boolean;
    readonly coordinatingCaseworker: { readonly id: string } | null;
    readonly coordination: { readonly track: string | null; readonly since: string } | null;
  }[];
}

const query = `query ($first: Int = 100, $after: String, $where: CaseloadFilter, $order: CaseloadOrder = NAME) {
  me { citizens(first: $first, after: $after, where: $where, order: $order) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id name isAddressProtected coordinatingCaseworker { id } coordination { track since } } } } }`;

describe('a caseload', () => {
  let databases: Databases;
  let town: OneProcess;
  beforeAll(async () => {
    databases = await createDatabases();
    town = await startInOneProcess({}, databases);
  });
  afterAll(() => town.stop());

  const list = async (
    variables: Readonly<Record<string, unknown>> = {},
    person = 'coordinator',
  ) => {
    const { data, errors } = await town.askAs(person, query, variables);
    expect(errors).toEqual([]);
    // eslint-disable-next-line no-restricted-syntax -- the query says the shape, and the expectations below check it
    return (data as unknown as { me: { citizens: Page } }).me.citizens;
  };
  const codes = async (variables: Readonly<Record<string, unknown>>) =>
    (await town.askAs('coordinator', query, variables)).errors.map(
      ({ extensions }) => extensions.code,
    );

  it('is narrowed to those one coordinates, to a track, to both', async () => {
    const all = await list();
    const mine = await list({ where: { roles: ['COORDINATING_CASEWORKER'] } });
    expect(mine.totalCount).toBe(mine.nodes.length);
    expect(mine.nodes.map(({ id }) => id)).toEqual(
      all.nodes.filter(({ coordinatingCaseworker: it }) => it?.id === 'METHOL').map(({ id }) => id),
    );
    const both = await list({ where: { roles: ['COORDINATING_CASEWORKER'], track: 'YOUTH' } });
    const track = both.nodes[0]?.coordination?.track;
    expect(track).toBeTypeOf('string');
    expect(both.nodes.length).toBeGreaterThan(0);
    expect(both.nodes.length).toBeLessThan(mine.nodes.length);
    expect(both.nodes.map(({ coordination }) => coordination?.track)).toEqual(
      both.nodes.map(() => track),
    );
  });

  it('is looked through by a part of a name, capitals or not', async () => {
    const found = await list({ where: { name: 'AMALIE som' } });
    expect(found.nodes.map(({ name }) => name)).toEqual(['Amalie Sommer']);
    expect((await list({ where: { name: '%' } })).totalCount).toBe(0);
  });

  it('tells no protected person by a name, and has them without one', async () => {
    const protectedOnes = await list({ where: { isAddressProtected: true } });
    const all = await list();
    expect(protectedOnes.nodes.length).toBeGreaterThan(0);
    expect(protectedOnes.nodes).toEqual(
      all.nodes.filter(({ isAddressProtected }) => isAddressProtected),
    );
    const ids = protectedOnes.nodes.map(({ id }) => `'${id}'`).join();
    const { rows } = await databases.run<{ name: string }>(
      'coordination',
      `select name from coordination.citizens where id in (${ids})`,
    );
    for (const { name } of rows) {
      const [first = ''] = name.split(' ');
      expect((await list({ where: { name, isAddressProtected: true } })).totalCount).toBe(0);
      expect((await list({ where: { name: first, isAddressProtected: true } })).totalCount).toBe(0);
    }
  });

  it.each(['NAME', 'ENROLLED_SINCE', 'NEXT_DUE'])(
    'by %s reads page by page as in one',
    async (order) => {
      const all = await list({ order });
      const pages: string[] = [];
      for (let after: string | null = null, isMore = true; isMore;) {
        const page: Page = await list({ order, first: 7, after });
        pages.push(...page.nodes.map(({ id }) => id));
        after = page.pageInfo.endCursor;
        isMore = page.pageInfo.hasNextPage;
      }
      expect(pages).toEqual(all.nodes.map(({ id }) => id));
      expect(new Set(pages).size).toBe(all.totalCount);
    },
  );

  it('by enrolment has who was enrolled longest first, and who is not last', async () => {
    const days = (await list({ order: 'ENROLLED_SINCE' })).nodes.map(
      ({ coordination }) => coordination?.since ?? '9999',
    );
    expect(days).toEqual(days.toSorted());
  });

  const messages = async (variables: Readonly<Record<string, unknown>>) =>
    (await town.askAs('coordinator', query, variables)).errors.map(
      ({ message, extensions }) => `${extensions.code} ${message}`,
    );

  it.each([
    ['order', { order: 'NEXT_DUE' }],
    ['where', { where: { isAddressProtected: true } }],
    ['order and where', { order: 'NEXT_DUE', where: { name: 'a' } }],
  ])('has no place for a cursor that was given for another %s', async (named, asked) => {
    const { pageInfo } = await list({ first: 1 });
    expect(await messages({ after: pageInfo.endCursor, ...asked })).toEqual([
      `BAD_USER_INPUT after was given for another ${named}, where other rows come next; expected a cursor given for the same, or none to begin at the first page.`,
    ]);
  });

  it('goes on after a cursor that was given for the same, however it is written', async () => {
    const { pageInfo } = await list({ first: 1, where: { name: null } });
    const next = await list({ first: 1, after: pageInfo.endCursor, order: 'NAME' });
    expect(next.nodes).toHaveLength(1);
  });

  it('shows its cursors no name that was looked for', async () => {
    const { pageInfo } = await list({ first: 1, where: { name: 'Amalie' } });
    expect(Buffer.from(pageInfo.endCursor ?? '', 'base64url').toString()).not.toContain('Amalie');
  });

  it.each([0, -1, 101])('is not read %i at a time', async (first) => {
    expect(await messages({ first })).toEqual([
      `BAD_USER_INPUT first is ${first}; expected 1 to 100.`,
    ]);
  });

  it('is read forwards alone: there is no last and no before', async () => {
    const { errors } = await town.askAs(
      'coordinator',
      '{ me { citizens(last: 2, before: "x") { totalCount } } }',
    );
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
      'GRAPHQL_VALIDATION_FAILED',
    ]);
  });

  it.each([
    [
      { model: 'GRIBSKOW_VUP' },
      /^BAD_USER_INPUT where\.model is no way of working here; expected one of GRIBSKOV_VUP, .*; did you mean GRIBSKOV_VUP\?$/,
    ],
    [{ model: 'Samarbejdsmodellen' }, /STEVNS_SAMARBEJDSMODEL/],
    [
      { track: 'ADLUT' },
      /^BAD_USER_INPUT where\.track is no track of any way of working here; expected one of .*; did you mean ADULT\?$/,
    ],
    [
      { model: 'STEVNS_BORGERKONSULENT', track: 'ADULT' },
      /where\.track is no track of STEVNS_BORGERKONSULENT; expected one of YOUTH, FAMILY\.$/,
    ],
    [
      { model: 'ODDER_RAADGIVNINGSTEAM', track: 'ADULT' },
      /where\.track is no track of ODDER_RAADGIVNINGSTEAM; expected none, since it has no tracks\.$/,
    ],
    [{ roles: [] }, /where\.roles: expected one role or more/],
  ])('of %j is refused, not empty: it says which there are', async (where, message) => {
    expect(await messages({ where })).toEqual([expect.stringMatching(message)]);
  });

  it.each(['', ' ', 'x'.repeat(101), 'a\u0000b', 'a\ud800'])(
    'is not looked through by %j',
    async (name) => {
      expect(await codes({ where: { name } })).toEqual(['BAD_USER_INPUT']);
    },
  );
});
