import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../../../demo/stories/stories.ts';
import { ask } from '../../setup/ask.ts';
import { today } from '../../setup/today.ts';
import { at } from '../../walls/cells.ts';
import { openHouse, type House } from '../house.ts';

const writers = 50;
const isSoak = process.env['HELHED_SOAK'] === '1';
const edits = isSoak ? 5_000 : 500;

const assign = `mutation ($input: AssignCoordinatingCaseworkerInput!) {
  assignCoordinatingCaseworker(input: $input) { coordination { version } }
}`;

/** What was accepted: the version that it made, and who coordinates since. */
interface Edit {
  readonly version: number;
  readonly who: string;
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
  const accepted: Edit[] = [];
  const lost: number[] = [];
  const odd: string[] = [];
  const moments = new Set<string>();

  beforeAll(async () => {
    await client.query(
      `insert into coordination.caseworkers (id, name)
       select 'WRITER' || n, 'Writer ' || n from generate_series(1, ${writers * 2}) n`,
    );
    await write(await house.tokenOf('facilitator'));
  }, 900_000);

  /** Everybody writes on, at the version that they were told last, until so many edits were sent. */
  async function write(token: string): Promise<void> {
    let left = edits;
    const writeOn = async (number: number) => {
      let version = 1;
      let appointed = 0;
      while (left > 0) {
        left -= 1;
        // In turn, so that nobody is appointed who it is already.
        const who = `WRITER${number * 2 + (appointed % 2) + 1}`;
        const input = { idempotencyKey: randomUUID(), citizenId, caseworkerId: who };
        const { data, errors, text } = await ask(house.url, token, assign, {
          input: { ...input, expectedVersion: version },
        });
        const made = at(data, 'assignCoordinatingCaseworker', 'coordination', 'version');
        const now = Number(/at version (\d+) now/.exec(errors[0]?.message ?? '')?.[1]);
        if (made === version + 1) {
          accepted.push({ version: made, who });
          version = made;
          appointed += 1;
        } else if (errors[0]?.extensions.code === 'CONFLICT' && now > version) {
          lost.push(now);
          version = now;
        } else odd.push(text);
      }
    };
    let isWriting = true;
    const watching = watch(() => isWriting);
    await Promise.all(Array.from({ length: writers }, (_, number) => writeOn(number)));
    isWriting = false;
    await watching;
  }

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
    expect(odd).toEqual([]);
    expect(accepted.length + lost.length).toBe(edits);
    // Nobody writes twice at one version: of fifty edits one is accepted, even where all keep step.
    expect(accepted.length).toBeGreaterThanOrEqual(edits / writers - 1);
    expect(lost.length).toBeGreaterThan(writers);
  });

  it('at any moment one coordinates, and each version has its period and its event', () => {
    expect([...moments]).toEqual(['1 coordinate, 0 more periods, 1 more than events']);
  });

  it('leave a version that is one more than the edits accepted, each of which made one', async () => {
    const { rows } = await client.query<{ version: number }>(
      'select version from coordination.coordinations where citizen_id = $1',
      [citizenId],
    );
    expect(rows).toEqual([{ version: 1 + accepted.length }]);
    expect(accepted.map(({ version }) => version).toSorted((a, b) => a - b)).toEqual(
      accepted.map((_, index) => index + 2),
    );
  });

  it('leave a history that tells each of them, in order', async () => {
    const { rows } = await client.query<{ who: string; by: string; isOver: boolean }>(
      `select caseworker_id as who, appointed_by as by, until is not null as "isOver"
         from coordination.coordinating_caseworkers where citizen_id = $1 order by id`,
      [citizenId],
    );
    const told = accepted.toSorted((a, b) => a.version - b.version).map(({ who }) => who);
    expect(rows.map(({ who }) => who)).toEqual(['METHOL', ...told]);
    expect(rows.map(({ isOver }) => isOver)).toEqual([...told.map(() => true), false]);
    expect(rows.slice(1).every(({ by }) => by === 'TOVKRO')).toBe(true);
  });

  it('leave one event for each', async () => {
    const { rows } = await client.query<{ version: number }>(
      'select version from coordination.outbox where citizen_id = $1 order by xid, id',
      [citizenId],
    );
    expect(rows.map(({ version }) => version).toSorted((a, b) => a - b)).toEqual(
      accepted.map((_, index) => index + 2),
    );
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
