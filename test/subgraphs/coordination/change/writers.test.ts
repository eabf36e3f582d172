import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../../../../demo/stories/stories.ts';
import type { PlanContent } from '../../../../subgraphs/coordination/plan/plan-content.ts';
import { diffPlans } from '../../../../subgraphs/coordination/plan/plan-diff.ts';
import { ask, type Answer } from '../../../setup/ask.ts';
import { today } from '../../../setup/today.ts';
import { at } from '../../../walls/cells.ts';
import { openHouse, type House } from '../../house.ts';

const writers = 50;
const isSoak = process.env['HELHED_SOAK'] === '1';
const edits = isSoak ? 5_000 : 500;

const assign = `mutation ($input: AssignCoordinatingCaseworkerInput!) {
  assignCoordinatingCaseworker(input: $input) { coordination { version } }
}`;

const setGoal = `mutation ($input: SetGoalInput!) { setGoal(input: $input) { planVersion { version } } }`;

/** What was accepted: the version that it made, and what it wrote. */
interface Edit {
  readonly version: number;
  readonly what: string;
}

/** What many writers were told. */
interface Told {
  readonly accepted: readonly Edit[];
  /** The versions that those who were refused are told. */
  readonly lost: readonly number[];
  /** Answers that are neither. */
  readonly odd: readonly string[];
}

/** What a writer sends who has been accepted so many times, and where its answer has the version that it made. */
interface Writing {
  readonly query: string;
  readonly first: number;
  readonly what: (writer: number, turn: number) => string;
  readonly toInput: (what: string) => Readonly<Record<string, unknown>>;
  readonly made: readonly string[];
}

/** Everybody writes on, at the version that they were told last, until so many edits were sent. */
async function writeTogether(
  person: string,
  { query, first, what, toInput, made: path }: Writing,
): Promise<Told> {
  const token = await house.tokenOf(person);
  const accepted: Edit[] = [];
  const lost: number[] = [];
  const odd: string[] = [];
  let left = edits;
  const writeOn = async (writer: number) => {
    let version = first;
    let turn = 0;
    while (left > 0) {
      left -= 1;
      const written = what(writer, turn);
      const input = { idempotencyKey: randomUUID(), citizenId, expectedVersion: version };
      const send = () => ask(house.url, token, query, { input: { ...input, ...toInput(written) } });
      let answer = await send();
      // Too slow to be told of it, as may be with so many at a time: asked again by the same key, one is.
      for (let again = 0; again < 5 && isUnanswered(answer); again += 1) answer = await send();
      const { data, errors, text } = answer;
      const made = at(data, ...path);
      const now = Number(/at version (\d+) now/.exec(errors[0]?.message ?? '')?.[1]);
      if (made === version + 1) {
        accepted.push({ version: made, what: written });
        version = made;
        turn += 1;
      } else if (errors[0]?.extensions.code === 'CONFLICT' && now > version) {
        lost.push(now);
        version = now;
      } else odd.push(text);
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, number) => writeOn(number)));
  return { accepted: accepted.toSorted((a, b) => a.version - b.version), lost, odd };
}

function isUnanswered({ errors }: Answer): boolean {
  return errors[0]?.extensions.code === 'SOURCE_UNAVAILABLE';
}

/** Each of them was told: it was accepted, or CONFLICT with the version that it is at by then. */
function expectTold({ accepted, lost, odd }: Told, first: number): void {
  expect(odd).toEqual([]);
  expect(accepted.length + lost.length).toBe(edits);
  // Nobody writes twice at one version: of fifty edits one is accepted, even where all keep step.
  expect(accepted.length).toBeGreaterThanOrEqual(edits / writers - 1);
  expect(lost.length).toBeGreaterThan(writers);
  expect(accepted.map(({ version }) => version)).toEqual(
    accepted.map((_, index) => index + first + 1),
  );
}

let house: House;
let citizenId: string;
/** The owner of the database, who sees everything. */
let client: pg.Client;
beforeAll(async () => {
  house = await openHouse('coordination');
  client = new pg.Client({ connectionString: house.databases.url('coordination', 'postgres') });
  await client.connect();
  const { rows } = await client.query<{ id: string }>(
    'select citizen_id as id from coordination.identifiers where cpr = $1',
    [stories.amalie.cpr],
  );
  citizenId = rows[0]?.id ?? '';
});
afterAll(async () => {
  await client.end();
  await house.close();
});

describe(`${writers} writers on one citizen’s coordination`, () => {
  let told: Told;
  const moments = new Set<string>();

  beforeAll(async () => {
    await client.query(
      `insert into coordination.caseworkers (id, name)
       select 'WRITER' || n, 'Writer ' || n from generate_series(1, ${writers * 2}) n`,
    );
    let isWriting = true;
    const watching = watch(() => isWriting);
    told = await writeTogether('facilitator', {
      query: assign,
      first: 1,
      // In turn, so that nobody is appointed who it is already.
      what: (writer, turn) => `WRITER${writer * 2 + (turn % 2) + 1}`,
      toInput: (caseworkerId) => ({ caseworkerId }),
      made: ['assignCoordinatingCaseworker', 'coordination', 'version'],
    });
    isWriting = false;
    await watching;
  }, 900_000);

  /** Looks at one moment after another: how many coordinate, and what the version, history and events differ by. */
  async function watch(isWriting: () => boolean): Promise<void> {
    while (isWriting()) {
      const { rows } = await client.query<{ moment: string }>(
        `select count(*) filter (where since <= $2 and (until is null or $2 < until)) || ' coordinate, ' ||
                count(*) - (select version from coordination.coordinations where citizen_id = $1) || ' more periods, ' ||
                count(*) - (select count(*) from coordination.outbox where citizen_id = $1) || ' more than events'
                as moment
           from coordination.coordinating_caseworkers where citizen_id = $1`,
        [citizenId, today],
      );
      moments.add(rows[0]?.moment ?? '');
      await setTimeout(5);
    }
  }

  it('are each told: it was accepted, or CONFLICT with the version that it is at by then', () => {
    expectTold(told, 1);
  });

  it('at any moment one coordinates, and each version has its period and its event', () => {
    expect([...moments]).toEqual(['1 coordinate, 0 more periods, 1 more than events']);
  });

  it('leave a version that is one more than the edits accepted, each of which made one', async () => {
    const { rows } = await client.query<{ version: number }>(
      'select version from coordination.coordinations where citizen_id = $1',
      [citizenId],
    );
    expect(rows).toEqual([{ version: 1 + told.accepted.length }]);
  });

  it('leave a history that tells each of them, in order', async () => {
    const { rows } = await client.query<{ who: string; by: string; isOver: boolean }>(
      `select caseworker_id as who, appointed_by as by, until is not null as "isOver"
         from coordination.coordinating_caseworkers where citizen_id = $1 order by id`,
      [citizenId],
    );
    const appointed = told.accepted.map(({ what }) => what);
    expect(rows.map(({ who }) => who)).toEqual(['METHOL', ...appointed]);
    expect(rows.map(({ isOver }) => isOver)).toEqual([...appointed.map(() => true), false]);
    expect(rows.slice(1).every(({ by }) => by === 'TOVKRO')).toBe(true);
  });

  it('leave one event for each', async () => {
    const { rows } = await client.query<{ version: number }>(
      'select version from coordination.outbox where citizen_id = $1 order by xid, id',
      [citizenId],
    );
    expect(rows.map(({ version }) => version).toSorted((a, b) => a - b)).toEqual(
      told.accepted.map((_, index) => index + 2),
    );
  });
});

describe(`${writers} writers on one citizen’s plan`, () => {
  const first = 3;
  let told: Told;
  let planId: string;
  let goalId: string;
  beforeAll(async () => {
    const { rows } = await client.query<{ planId: string; goalId: string }>(
      `select p.id as "planId", g.id as "goalId" from coordination.plans p join coordination.goals g on g.plan_id = p.id
        where p.citizen_id = $1 order by g.position limit 1`,
      [citizenId],
    );
    ({ planId = '', goalId = '' } = rows[0] ?? {});
    told = await writeTogether('facilitator', {
      query: setGoal,
      first,
      what: (writer, turn) => `Skriver ${writer} for ${turn}. gang`,
      toInput: (title) => ({ goalId, title, isCitizensWording: false }),
      made: ['setGoal', 'planVersion', 'version'],
    });
  }, 900_000);

  const findVersions = async () =>
    (
      await client.query<{ version: number; content: PlanContent; isNow: boolean }>(
        `select version, content, content = coordination.plan_content(plan_id) as "isNow"
           from coordination.plan_versions where plan_id = $1 order by version`,
        [planId],
      )
    ).rows;

  it('are each told: it was accepted, or CONFLICT with the version that it is at by then', () => {
    expectTold(told, first);
  });

  it('leave a version that is that of the edits accepted, with one event and one copy for each', async () => {
    const { rows } = await client.query<{ version: number; events: number }>(
      `select version, (select count(*)::integer from coordination.outbox
         where citizen_id = p.citizen_id and kind = 'GOAL_SET') as events
         from coordination.plans p where id = $1`,
      [planId],
    );
    expect(rows).toEqual([{ version: first + told.accepted.length, events: told.accepted.length }]);
    expect((await findVersions()).map(({ version }) => version)).toEqual([
      first,
      ...told.accepted.map(({ version }) => version),
    ]);
  });

  it('leave copies from which each version is told: it differs from the one before by its own edit', async () => {
    const versions = await findVersions();
    const differences = versions.slice(1).map(({ version, content }, index) => {
      const before = versions[index];
      const changed = before ? diffPlans(before.content, content) : [];
      return {
        version,
        what: changed.filter(({ field }) => field === 'title').map(({ after }) => after),
        others: changed.filter(({ id }) => id !== goalId),
      };
    });
    expect(differences).toEqual(
      told.accepted.map(({ version, what }) => ({ version, what: [what], others: [] })),
    );
    expect(versions.map(({ isNow }) => isNow)).toEqual([...told.accepted.map(() => false), true]);
  });
});

describe('two who withdraw one consent while it is held', () => {
  const withdraw = `mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { consent { version } } }`;

  it('are told what it is by then: that it is withdrawn', async () => {
    const { rows } = await client.query<{ id: string }>(
      'select id from coordination.consents where citizen_id = $1 limit 1',
      [citizenId],
    );
    const consentId = rows[0]?.id;
    const tokens = await Promise.all(
      ['citizen', 'facilitator'].map((person) => house.tokenOf(person)),
    );
    await client.query('begin');
    await client.query('select from coordination.consents where id = $1 for update', [consentId]);
    const asked = Promise.all(
      tokens.map((token) =>
        ask(house.url, token, withdraw, {
          input: { idempotencyKey: randomUUID(), citizenId, consentId, expectedVersion: 1 },
        }),
      ),
    );
    const countWaiting = async () => {
      const { rowCount } = await house.databases.run(
        'coordination',
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      return rowCount;
    };
    await expect.poll(countWaiting, { timeout: 4_000 }).toBe(2);
    await client.query('commit');
    const answers = await asked;
    const [made] = answers.filter(({ errors }) => errors.length === 0);
    expect(made?.data).toEqual({ withdrawConsent: { consent: { version: 2 } } });
    const [error, ...others] = answers.flatMap(({ errors }) => errors);
    expect([error?.extensions.code, error?.message, others]).toEqual([
      'CONFLICT',
      'This consent is withdrawn already.',
      [],
    ]);
  });
});
