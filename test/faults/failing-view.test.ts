import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Answer } from '../setup/ask.ts';
import type { Town } from '../setup/town.ts';
import { findDisagreements } from './agreement.ts';
import { openFaultyTown, type FaultyWay } from './faulty-town.ts';
import { createWithNames } from './with-names.ts';

const centres = ['jobcenter', 'social', 'children'] as const;
type Centre = (typeof centres)[number];

const file = `{ status isComplete cases { closedOn } measures { title } plans { title } }`;
const caseload = `{ me { citizens(first: 50) { nodes {
  centres { asOf isKnown }
  isCrossCentre
  activeMeasures { measures { title } }
  measureHistory(first: 50) { nodes { title } }
  plan { source centrePlans { title } }
  jobcenter ${file} social ${file} children ${file}
} } } }`;

let town: Town<FaultyWay>;
let withNames: (query: string) => string;
let query: string;
let whole: Answer;
beforeAll(async () => {
  town = await openFaultyTown({ ROOM_TIMEOUT_MS: '10000', REQUEST_TIMEOUT_MS: '20000' });
  withNames = await createWithNames();
  query = withNames(caseload);
  whole = await town.askAs('coordinator', query);
  expect(whole.errors).toEqual([]);
});
afterAll(() => town.close());

/** Asks while a centre's process runs, and one of its views does not. */
async function askWithout(
  centre: Centre,
  view: string,
  asked = query,
  variables = {},
): Promise<Answer> {
  await town.databases.run(centre, `alter view helhed.${view} rename to ${view}_away`);
  onTestFinished(async () => {
    await town.databases.run(centre, `alter view helhed.${view}_away rename to ${view}`);
  });
  return town.askAs('coordinator', asked, variables);
}

interface Listed {
  readonly id: string;
  readonly centres: readonly Row[];
  readonly isCrossCentre: boolean | null;
  readonly activeMeasures: List & { readonly answers: readonly Row[] };
  readonly measureHistory: List;
  readonly plan: (List & { readonly source: string }) | null;
  readonly jobcenter: List | null;
  readonly social: List | null;
  readonly children: List | null;
}
interface List {
  readonly isComplete: boolean;
}
interface Row {
  readonly centre: { readonly code: string };
  readonly status: string;
  readonly asOf?: string | null;
  readonly isKnown?: boolean | null;
}

function readNodes({ data }: Pick<Answer, 'data'>): readonly Listed[] {
  const { me }: { me?: { citizens: { nodes: readonly Listed[] } } } = data ?? {};
  if (!me) throw new Error('There is no caseload.');
  return me.citizens.nodes;
}

/** What the other centres have of an answer: every row, file and status that is theirs. */
function readOthers(value: unknown, centre: Centre): unknown {
  if (Array.isArray(value))
    return value.filter((row) => !isOf(row, centre)).map((row) => readOthers(row, centre));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== centre && !ofAll.has(name))
      .map(([name, one]) => [name, readOthers(one, centre)]),
  );
}

/** What a centre's part decides as well; the tests look at each. */
const ofAll: ReadonlySet<string> = new Set(['isComplete', 'isCrossCentre', 'plan']);

function isOf(row: unknown, centre: Centre): boolean {
  if (!isObject(row)) return false;
  const code = centre.toUpperCase();
  const isTheirs = isObject(row['centre']) && row['centre']['code'] === code;
  return isTheirs || (typeof row['id'] === 'string' && row['id'].startsWith(`${code}-`));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** What is said of each citizen of the caseload, once each. */
const each = <Value>(answer: Answer, read: (citizen: Listed) => Value) =>
  new Set(readNodes(answer).map(read));
/** The citizens without one of their fields, and without a centre's file or row. */
const readWithout = (answer: Answer, field: 'plan' | 'isCrossCentre', centre: Centre) =>
  readNodes(answer).map((citizen) => ({
    ...citizen,
    centres: citizen.centres.filter((row) => !isOf(row, centre)),
    [field]: undefined,
    [centre]: undefined,
  }));
const statusOf = (rows: readonly Row[], centre: Centre) =>
  rows.find((row) => row.centre.code === centre.toUpperCase())?.status;
/** What a centre's status is once it could not read something; what may not be asked is not missed. */
const toAway = (status: string | undefined) => (status === 'WITHHELD' ? status : 'UNAVAILABLE');

describe.each(centres)('when %s runs, answers, and cannot read', (centre) => {
  const checkTheRest = (left: Answer, field: string) => {
    expect(left.status).toBe(200);
    const codes = new Set(left.errors.map(({ extensions: { code } }) => code));
    expect(codes).toEqual(new Set(['SOURCE_UNAVAILABLE']));
    for (const { path = [] } of left.errors) {
      expect(path[4]).toBe(centre);
      expect(String(path[5]).toLowerCase()).toContain(field);
    }
    expect(findDisagreements(left)).toEqual([]);
    expect(readOthers(left.data, centre)).toEqual(readOthers(whole.data, centre));
    expect(readNodes(left).map(rowOf)).toEqual(
      readNodes(whole)
        .map(rowOf)
        .map((row) => ({ ...row, status: toAway(row?.status), asOf: null, isKnown: null })),
    );
    const claims = (citizen: Listed) => citizen[centre]?.isComplete ?? null;
    expect(readNodes(left).map(claims)).toEqual(
      readNodes(whole).map((citizen) => (claims(citizen) === null ? null : false)),
    );
  };
  const rowOf = ({ centres }: Listed) => centres.find((row) => isOf(row, centre));

  it('measures, no list of measures claims to be all, and there may be a plan', async () => {
    const left = await askWithout(centre, 'measures');
    checkTheRest(left, 'measures');
    const status = ({ activeMeasures }: Listed) => statusOf(activeMeasures.answers, centre);
    expect(readNodes(left).map(status)).toEqual(readNodes(whole).map(status).map(toAway));
    expect(each(left, status)).toContain('UNAVAILABLE');
    expect(each(left, ({ activeMeasures }) => activeMeasures.isComplete)).toEqual(new Set([false]));
    expect(each(left, ({ measureHistory }) => measureHistory.isComplete)).toEqual(new Set([false]));
    expect(each(left, ({ plan }) => plan?.isComplete)).toEqual(new Set([false]));
    const cross = ({ isCrossCentre }: Listed) => isCrossCentre;
    expect(readNodes(left).map(cross)).toEqual(readNodes(whole).map(cross));
  });

  it('cases, nobody can tell whether a case goes across centres, and the measures are all there', async () => {
    const left = await askWithout(centre, 'cases');
    checkTheRest(left, 'cases');
    expect(each(left, ({ isCrossCentre }) => isCrossCentre)).toEqual(new Set([null]));
    expect(readWithout(left, 'isCrossCentre', centre)).toEqual(
      readWithout(whole, 'isCrossCentre', centre),
    );
  });

  it('goals, there may be a plan where there seemed to be none, and the measures are all there', async () => {
    const left = await askWithout(centre, 'goals');
    checkTheRest(left, 'plans');
    expect(each(left, ({ plan }) => plan?.isComplete)).toEqual(new Set([false]));
    expect(each(whole, ({ plan }) => plan === null).has(true)).toBe(true);
    expect(readWithout(left, 'plan', centre)).toEqual(readWithout(whole, 'plan', centre));
  });

  it('what only an alias asks for, it is away all the same', async () => {
    const aliased =
      withNames(`query ($yes: Boolean!, $no: Boolean!) { me { citizens(first: 50) { nodes {
      centres { status }
      its: ${centre} { status }
      ... @include(if: $yes) { more: ${centre} @skip(if: $no) { ... @include(if: $yes) { all: cases @skip(if: $no) { title } } } }
    } } } }`);
    const variables = { yes: true, no: false };
    const left = await askWithout(centre, 'cases', aliased, variables);
    const errors = left.errors.map(({ path = [] }) => [path[4], path[5]].join('.'));
    expect(new Set(errors)).toEqual(new Set(['more.all']));
    const status = ({ centres }: Listed) => statusOf(centres, centre);
    expect(readNodes(left).map(status)).toEqual(readNodes(whole).map(status).map(toAway));
  });

  it('a row of measures, for it lacks what it must have, it is away where that row is shown', async () => {
    await town.databases.run(
      centre,
      `alter view helhed.measures rename to measures_away;
       create view helhed.measures as
       select broken.* from helhed.measures_away whole, jsonb_populate_record(whole, '{"title": null}') broken;
       grant select on helhed.measures to ${centre}_reader`,
    );
    onTestFinished(async () => {
      await town.databases.run(
        centre,
        'drop view helhed.measures; alter view helhed.measures_away rename to measures',
      );
    });
    const left = await town.askAs('coordinator', query);
    const codes = new Set(left.errors.map(({ extensions: { code } }) => code));
    expect(codes).toEqual(new Set(['INTERNAL_SERVER_ERROR']));
    expect(findDisagreements(left)).toEqual([]);
    expect(readOthers(left.data, centre)).toEqual(readOthers(whole.data, centre));
  });

  it('what nobody asks for, it answers', async () => {
    const asked = withNames(`{ me { citizens(first: 50) { nodes {
      centres { asOf isKnown } isCrossCentre ${centre} { status isComplete plans { title } }
    } } } }`);
    const left = await askWithout(centre, 'measures', asked);
    expect(left.errors).toEqual([]);
    expect(readNodes(left).map(({ centres }) => centres)).toEqual(
      readNodes(whole).map(({ centres }) => centres),
    );
    expect(each(left, (citizen) => citizen[centre]?.isComplete ?? true)).toEqual(new Set([true]));
  });

  it('nothing, for it can again, everything is as it was', async () => {
    const { data, errors } = await town.askAs('coordinator', query);
    expect(errors).toEqual([]);
    expect(data).toEqual(whole.data);
  });
});
