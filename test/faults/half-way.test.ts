import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../setup/ask.ts';
import type { Town } from '../setup/town.ts';
import { findDisagreements } from './agreement.ts';
import { openFaultyTown, type FaultyWay } from './faulty-town.ts';
import { findLosses } from './what-is-left.ts';
import { createWithNames } from './with-names.ts';

const own = `... on EmploymentMeasure { company }
  ... on SocialMeasure { minutesPerWeek }
  ... on ChildMeasure { childHeardOn }`;
const caseload = (more: string) => `query Caseload($first: Int!, $after: String) {
  me { citizens(first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      name
      centres { status asOf }
      isCrossCentre
      activeMeasures { measures { title ${more} } }
    }
  } }
}`;

let town: Town<FaultyWay>;
let plain: string;
let withOwn: string;
beforeAll(async () => {
  town = await openFaultyTown({ ROOM_TIMEOUT_MS: '10000', REQUEST_TIMEOUT_MS: '20000' });
  const withNames = await createWithNames();
  plain = withNames(caseload(''));
  withOwn = withNames(caseload(own));
});
afterEach(() => town.ways.jobcenter.proxy.setFault('NONE'));
afterAll(() => town.close());

async function askCaseload(query: string, first = 50, after: string | null = null) {
  return town.askAs('coordinator', query, { first, after });
}

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly nodes: readonly Listed[];
}
interface Listed {
  readonly id: string;
  readonly centres: readonly Row[];
  readonly activeMeasures: {
    readonly isComplete: boolean;
    readonly answers: readonly Row[];
    readonly measures: readonly Measure[];
  };
}
interface Row {
  readonly centre: { readonly code: string };
  readonly status: string;
}
interface Measure {
  readonly id: string;
  readonly company?: string | null;
  readonly minutesPerWeek?: number | null;
  readonly childHeardOn?: string | null;
}

function readPage({ data }: Pick<Answer, 'data'>): Page {
  const { me }: { me?: { citizens: Page } } = data ?? {};
  if (!me) throw new Error('There is no caseload.');
  return me.citizens;
}

const statusesOf = (rows: readonly Row[]) =>
  new Set(rows.filter(({ centre }) => centre.code === 'JOBCENTER').map(({ status }) => status));

describe('a caseload of fifty, and the job centre is killed', () => {
  it('after half of its answer: it is away for every citizen, and nothing of the half is shown', async () => {
    const whole = await askCaseload(plain);
    expect(whole.errors).toEqual([]);
    expect(readPage(whole).nodes.length).toBeGreaterThan(40);
    await town.ways.jobcenter.proxy.setFault('RESET');
    const left = await askCaseload(plain);
    expect(findLosses(whole.data, left.data, 'jobcenter')).toEqual([]);
    expect(findDisagreements(left)).toEqual([]);
    const { nodes } = readPage(left);
    for (const { centres, activeMeasures } of nodes) {
      expect([...statusesOf(centres)]).toEqual(['UNAVAILABLE']);
      expect(activeMeasures.isComplete).toBe(false);
    }
    expect(left.errors.map(({ path }) => path)).toEqual(
      nodes.map((_, index) => ['me', 'citizens', 'nodes', index]),
    );
  });

  /** Asks while the job centre answers the first wave only, and says where its measures stand. */
  async function askOneWave() {
    const { proxy, counts } = town.ways.jobcenter;
    const whole = await askCaseload(withOwn);
    expect(whole.errors).toEqual([]);
    const before = counts.requests;
    await proxy.setFault({ answers: 1 });
    const left = await askCaseload(withOwn);
    expect(counts.requests - before).toBe(1);
    const places = readPage(whole).nodes.flatMap(({ activeMeasures: { measures } }, place) =>
      measures.flatMap(({ id }, index) =>
        id.startsWith('JOBCENTER-')
          ? [`me.citizens.nodes.${place}.activeMeasures.measures.${index}`]
          : [],
      ),
    );
    return { whole, left, places };
  }

  it('between its two waves: it answered, its measures are there, and what it alone knows is null, with an error for each', async () => {
    const { whole, left, places } = await askOneWave();
    expect(findDisagreements(left)).toEqual([]);
    const withoutCompany = (measure: Measure) =>
      measure.id.startsWith('JOBCENTER-') ? { ...measure, company: null } : measure;
    const { nodes } = readPage(whole);
    expect(readPage(left).nodes).toEqual(
      nodes.map((citizen) => ({
        ...citizen,
        activeMeasures: {
          ...citizen.activeMeasures,
          measures: citizen.activeMeasures.measures.map(withoutCompany),
        },
      })),
    );
    expect(left.errors.map(({ extensions }) => extensions)).toEqual(
      places.map(() => ({ code: 'CENTRE_UNAVAILABLE', centre: 'JOBCENTER' })),
    );
    // Else nothing was lost, and nothing was seen to be.
    const measures = nodes.flatMap(({ activeMeasures }) => activeMeasures.measures);
    expect(measures.flatMap(({ company }) => company ?? [])).not.toEqual([]);
  });

  it('between its two waves: each error stands at the measure that it is about', async () => {
    const { left, places } = await askOneWave();
    expect(left.errors.map(({ path = [] }) => path.join('.'))).toEqual(places);
  });

  it('between two pages: the second goes on where the first ended, nobody left out or twice, without the job centre’s part', async () => {
    const whole = readPage(await askCaseload(plain));
    const first = await askCaseload(plain, 20);
    expect(first.errors).toEqual([]);
    await town.ways.jobcenter.proxy.setFault('REFUSE');
    const { pageInfo, nodes } = readPage(first);
    expect(nodes).toEqual(whole.nodes.slice(0, 20));
    const second = await askCaseload(plain, 30, pageInfo.endCursor);
    expect(findLosses(whole.nodes.slice(20), readPage(second).nodes, 'jobcenter')).toEqual([]);
    expect(findDisagreements(second)).toEqual([]);
    for (const { centres } of readPage(second).nodes)
      expect([...statusesOf(centres)]).toEqual(['UNAVAILABLE']);
  });
});
