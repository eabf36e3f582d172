import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../../../demo/people.ts';
import { stories } from '../../../../demo/stories/stories.ts';
import type { Caller } from '../../../../server/caller.ts';
import { ownErrand } from '../../../../server/errand.ts';
import { createDatabase } from '../../../../server/database.ts';
import { Session } from '../../../../subgraphs/coordination/source/session.ts';
import { ask } from '../../../setup/ask.ts';
import { today } from '../../../setup/today.ts';
import { readApiSchema } from '../../../schema/api-schema.ts';
import { at } from '../../../walls/cells.ts';
import { openHouse, type House } from '../../house.ts';

const page = `query ($first: Int, $after: String) { events(first: $first, after: $after) {
  nodes { id kind citizenId version at } pageInfo { endCursor hasNextPage }
} }`;

const { amalie, jens, poul } = stories;

const journal: Caller = {
  id: 'journal-system',
  name: 'Journal system',
  roles: ['SYSTEM'],
  rights: [],
  limits: { units: undefined, kle: undefined, sensitivity: 3 },
  scopes: ['helhed:events'],
  centre: 'SOCIAL',
  employeeId: undefined,
  cpr: undefined,
};

let house: House;
let amaliesId: string;
beforeAll(async () => {
  house = await openHouse('coordination');
  amaliesId = await idOf(amalie.cpr);
});
afterAll(() => house.close());
beforeEach(() => inDatabase('delete from coordination.outbox'));

const inDatabase = async <Row extends pg.QueryResultRow>(sql: string) =>
  (await house.databases.run<Row>('coordination', sql)).rows;

async function idOf(cpr: string): Promise<string> {
  const [row] = await inDatabase<{ id: string }>(
    `select citizen_id as id from coordination.identifiers where cpr = '${cpr}'`,
  );
  return row?.id ?? '';
}

const askAs = async (person: string, query: string, variables = {}) =>
  ask(house.url, await house.tokenOf(person), query, variables);

const findKinds = async () =>
  (
    await inDatabase<{ told: string }>(
      `select kind || ' ' || version || ' ' || (citizen_id = '${amaliesId}') as told from coordination.outbox order by id`,
    )
  ).map(({ told }) => told);

/** Whom the way in and out is walked with: nobody that Amalie's changes are about. */
const withPoul = async (input: object) => ({ citizenId: await idOf(poul.cpr), ...input });
const rudersdal = { programme: 'RUDERSDAL_FREMSKUDT' };
const asksToTakeOver = (expectedVersion: number) => () =>
  withPoul({ expectedVersion, toCaseworkerId: 'JAKLUN', criteria: 'STABLE', note: 'Til dig' });

/** What each mutation takes about Amalie, who asks, and what it announces; the consents and accesses follow each other. */
const changes: Readonly<
  Record<string, { person: string; input: () => Promise<object> | object; told: string }>
> = {
  assignCoordinatingCaseworker: {
    person: 'facilitator',
    input: () => ({ citizenId: amaliesId, caseworkerId: 'HENDAH', expectedVersion: 1 }),
    told: 'COORDINATING_CASEWORKER_ASSIGNED 2 true',
  },
  recordIntake: {
    person: 'citizen',
    input: async () => ({
      citizenId: (await enrolAnew('RUDERSDAL_FREMSKUDT')).citizenId,
      by: 'CITIZEN',
      answers: [{ theme: 'MENTAL', answer: 'Jeg er mest bange om natten' }],
    }),
    told: 'INTAKE_RECORDED 1 true',
  },
  planMeeting: {
    person: 'facilitator',
    input: async () => ({
      ...(await enrolAnew()),
      kind: 'COOPERATION',
      heldOn: today,
      place: 'OFFICE',
    }),
    told: 'MEETING_PLANNED 2 true',
  },
  recordMeeting: {
    person: 'facilitator',
    input: async () => ({
      ...(await enrolAnew()),
      meetingId: await findId(`coordination.meetings where called_by = 'TOVKRO'`),
      isCancelled: true,
    }),
    told: 'MEETING_RECORDED 2 true',
  },
  recordAssessment: {
    person: 'facilitator',
    input: () => ({ citizenId: amaliesId, scale: 'RESOURCES', by: 'CASEWORKER', level: 'SOME' }),
    told: 'ASSESSMENT_RECORDED 1 true',
  },
  recordSocialEvent: {
    person: 'facilitator',
    input: () => ({ citizenId: amaliesId, kind: 'HOMELESSNESS', happenedOn: today }),
    told: 'SOCIAL_EVENT_RECORDED 1 true',
  },
  adoptPlan: {
    person: 'facilitator',
    input: () => ({ citizenId: amaliesId, replaces: [], expectedVersion: 3 }),
    told: 'PLAN_ADOPTED 4 true',
  },
  setGoal: {
    person: 'citizen',
    input: () => ({
      citizenId: amaliesId,
      expectedVersion: 4,
      title: 'Jeg vil have en cykel',
      isCitizensWording: true,
    }),
    told: 'GOAL_SET 5 true',
  },
  scoreGoal: {
    person: 'social-caseworker',
    input: async () => ({
      citizenId: amaliesId,
      expectedVersion: 5,
      goalId: await findPlanned('goals'),
      score: 5,
    }),
    told: 'GOAL_SCORED 6 true',
  },
  linkMeasure: {
    person: 'facilitator',
    input: async () => ({
      citizenId: amaliesId,
      expectedVersion: 6,
      goalId: await findPlanned('goals'),
      measureId: 'SOCIAL-1',
    }),
    told: 'MEASURE_LINKED 7 true',
  },
  makeAgreement: {
    person: 'facilitator',
    input: () => ({
      citizenId: amaliesId,
      expectedVersion: 7,
      title: 'Køber en hjelm',
      responsible: { isCitizen: true },
    }),
    told: 'AGREEMENT_MADE 8 true',
  },
  settleAgreement: {
    person: 'social-caseworker',
    input: async () => ({
      citizenId: amaliesId,
      expectedVersion: 8,
      agreementId: await findPlanned('agreements'),
    }),
    told: 'AGREEMENT_SETTLED 9 true',
  },
  importPlan: {
    person: 'facilitator',
    input: () => ({
      citizenId: amaliesId,
      expectedVersion: 9,
      format: 'JSON',
      document: JSON.stringify({
        format: 'helhed-plan',
        formVersion: 1,
        plan: {
          source: 'UNIFIED',
          goals: [{ id: 'goal-1', title: 'Jeg vil have en hund', isCitizensWording: true }],
          agreements: [],
        },
      }),
    }),
    told: 'PLAN_IMPORTED 10 true',
  },
  giveConsent: {
    person: 'jobcenter-caseworker',
    input: () => ({
      citizenId: amaliesId,
      legalBasis: 'RTL_11_A',
      kinds: ['MEASURES'],
      fromCentres: ['SOCIAL'],
      receivers: ['JOBCENTER'],
      caseReference: 'Sag 26/1042',
      givenBy: ['CITIZEN'],
      form: 'ORAL_NOTED',
      validTo: '2027-03-01',
      isConsequenceExplained: true,
    }),
    told: 'CONSENT_GIVEN 1 true',
  },
  withdrawConsent: {
    person: 'jobcenter-caseworker',
    input: async () => ({
      citizenId: amaliesId,
      consentId: await findId(`coordination.consents where case_reference = 'Sag 26/1042'`),
      expectedVersion: 1,
    }),
    told: 'CONSENT_WITHDRAWN 2 true',
  },
  requestEmergencyAccess: {
    person: 'children-caseworker',
    input: () => ({ cpr: amalie.cpr, reason: 'Amalie er ikke kommet hjem, og ingen kan nås' }),
    told: 'EMERGENCY_ACCESS_REQUESTED 1 true',
  },
  reviewEmergencyAccess: {
    person: 'privacy-officer',
    input: async () => ({
      emergencyAccessId: await findId('coordination.emergency_accesses'),
      expectedVersion: 1,
      finding: 'JUSTIFIED',
    }),
    told: 'EMERGENCY_ACCESS_REVIEWED 2 true',
  },
  recordSignal: {
    person: 'facilitator',
    input: () => ({
      ...rudersdal,
      cpr: poul.cpr,
      source: 'GP',
      receivedOn: today,
      note: 'Lægen er bekymret',
    }),
    told: 'SIGNAL_RECORDED 1 false',
  },
  recordScreening: {
    person: 'visitator',
    input: () =>
      withPoul({
        ...rudersdal,
        answers: [
          'MENTAL_DIFFICULTIES',
          'NO_CONTACT_WITH_WORK',
          'KNOWN_BEFORE',
          'SUBSTANCE_USE',
        ].map((question) => ({ question, answer: 'Ja' })),
        outcome: 'IN_TARGET_GROUP',
      }),
    told: 'SCREENING_RECORDED 1 false',
  },
  decideVisitation: {
    person: 'visitator',
    input: () =>
      withPoul({
        ...rudersdal,
        step: 'OUTREACH',
        outcome: 'ENROL',
        reasons: ['I målgruppen'],
        skipReason: 'Screenet',
      }),
    told: 'VISITATION_DECIDED 1 false',
  },
  enrolCitizen: {
    person: 'visitator',
    input: () =>
      withPoul({
        ...rudersdal,
        track: 'ADULT',
        coordinatingCaseworkerId: 'METHOL',
        team: [],
        reasons: ['I målgruppen'],
      }),
    told: 'CITIZEN_ENROLLED 1 false',
  },
  extendEnrolment: {
    person: 'coordinator',
    input: () => withPoul({ expectedVersion: 1, endsOn: '2027-06-01', reason: 'Aftalt' }),
    told: 'ENROLMENT_EXTENDED 2 false',
  },
  setTeamMember: {
    person: 'coordinator',
    input: () => withPoul({ expectedVersion: 2, caseworkerId: 'SOFLIN', role: 'AUTHORITY' }),
    told: 'TEAM_MEMBER_SET 3 false',
  },
  requestHandover: {
    person: 'coordinator',
    input: asksToTakeOver(3),
    told: 'HANDOVER_REQUESTED 4 false',
  },
  acceptHandover: {
    person: 'jobcenter-caseworker',
    input: async () =>
      withPoul({
        expectedVersion: 4,
        handoverId: await findId(`coordination.handovers where to_caseworker_id = 'JAKLUN'`),
      }),
    told: 'HANDOVER_ACCEPTED 5 false',
  },
  withdrawHandover: {
    person: 'jobcenter-caseworker',
    // Asked for by the rows: the one before was accepted.
    input: async () => {
      await inDatabase(`insert into coordination.handovers
        (citizen_id, to_caseworker_id, note, requested_by, requested_on)
        select '${await idOf(poul.cpr)}', 'METHOL', 'Til dig', 'JAKLUN', '${today}'
         where not exists (select from coordination.handovers where to_caseworker_id = 'METHOL')`);
      return withPoul({
        expectedVersion: 5,
        handoverId: await findId(`coordination.handovers where to_caseworker_id = 'METHOL'`),
      });
    },
    told: 'HANDOVER_WITHDRAWN 6 false',
  },
  endEnrolment: {
    person: 'jobcenter-caseworker',
    input: () =>
      withPoul({ expectedVersion: 6, outcome: 'OTHER', reason: 'Færdig', handedTo: 'STELYK' }),
    told: 'ENROLMENT_ENDED 7 false',
  },
};

/** Under a programme that has all that is asked for here, and as if nothing had changed before. */
async function enrolAnew(
  model = 'NORDDJURS_HELHED',
): Promise<{ citizenId: string; expectedVersion: number }> {
  await inDatabase(`update coordination.coordinations set version = 1, model = '${model}'
    where citizen_id = '${amaliesId}'`);
  return { citizenId: amaliesId, expectedVersion: 1 };
}

/** The first goal or agreement of Amalie's plan. */
function findPlanned(what: 'goals' | 'agreements'): Promise<string> {
  return findId(`coordination.${what} where plan_id =
    (select id from coordination.plans where citizen_id = '${amaliesId}') order by position limit 1`);
}

async function findId(from: string): Promise<string> {
  const [row] = await inDatabase<{ id: string }>(`select id from ${from}`);
  return row?.id ?? '';
}

/** Sends a mutation of the table, by a key of its own where none is given. */
const send = async (name: string, key: string = randomUUID()) => {
  const change = changes[name];
  if (!change) throw new Error(`Nothing is said of ${name}.`);
  const { person, input } = change;
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { citizen { id } } }`;
  return askAs(person, query, { input: { idempotencyKey: key, ...(await input()) } });
};

describe('what is announced', () => {
  it('is every change: there is no mutation that is not here', async () => {
    const { types } = await readApiSchema();
    const mutation = types.find(({ name }) => name === 'Mutation');
    const names = mutation && 'fields' in mutation ? mutation.fields.map(({ name }) => name) : [];
    expect(names.toSorted()).toEqual(Object.keys(changes).toSorted());
  });

  it.each(Object.keys(changes))('of %s is one event, however often it is sent', async (name) => {
    const key = randomUUID();
    const answers = [await send(name, key), await send(name, key)];
    expect(answers.map(({ errors }) => errors)).toEqual([[], []]);
    expect(await findKinds()).toEqual([changes[name]?.told]);
  });

  it('is nothing of the change itself: a kind, whose it is, a version, when', async () => {
    const columns = await inDatabase(
      `select column_name as name, data_type as type from information_schema.columns
        where table_schema = 'coordination' and table_name = 'outbox' order by ordinal_position`,
    );
    expect(columns).toEqual([
      { name: 'xid', type: 'xid8' },
      { name: 'id', type: 'bigint' },
      { name: 'kind', type: 'text' },
      { name: 'citizen_id', type: 'uuid' },
      { name: 'version', type: 'integer' },
      { name: 'happened_at', type: 'timestamp with time zone' },
    ]);
  });
});

describe('a change and its event', () => {
  const reset = `
    drop trigger if exists refused on coordination.coordinations;
    drop trigger if exists refused on coordination.outbox;
    create or replace function public.refuse() returns trigger language plpgsql as $$
      begin raise exception 'The disk is full.'; end $$;`;
  beforeEach(() =>
    inDatabase(`${reset}
      delete from coordination.coordinating_caseworkers where citizen_id = '${amaliesId}';
      update coordination.coordinations set version = 1 where citizen_id = '${amaliesId}';
      insert into coordination.coordinating_caseworkers (citizen_id, caseworker_id, since)
      values ('${amaliesId}', 'METHOL', '2026-01-01')`),
  );
  afterEach(() => inDatabase(reset));

  const whatThereIs = async () => {
    const [row] = await inDatabase(
      `select (select count(*)::integer from coordination.outbox) as events,
              (select version from coordination.coordinations where citizen_id = '${amaliesId}') as version,
              (select string_agg(caseworker_id, ' ' order by id) from coordination.coordinating_caseworkers
                where citizen_id = '${amaliesId}') as coordinated`,
    );
    return row;
  };

  it.each([
    [
      'the change fails after its event was written',
      `create constraint trigger refused after update on coordination.coordinations
        deferrable initially deferred for each row execute function public.refuse()`,
    ],
    [
      'the event fails after the change was made',
      `create trigger refused before insert on coordination.outbox
        for each row execute function public.refuse()`,
    ],
  ])('are both there or neither is: when %s', async (_, fault) => {
    await inDatabase(fault);
    const key = randomUUID();
    const failed = await send('assignCoordinatingCaseworker', key);
    expect(failed.errors.map(({ extensions }) => extensions.code)).toEqual(['SOURCE_UNAVAILABLE']);
    expect(await whatThereIs()).toEqual({ events: 0, version: 1, coordinated: 'METHOL' });
    await inDatabase(reset);
    // By the same key: what failed was not kept as its answer.
    expect((await send('assignCoordinatingCaseworker', key)).errors).toEqual([]);
    expect(await whatThereIs()).toEqual({ events: 1, version: 2, coordinated: 'METHOL HENDAH' });
  });
});

describe('who reads the events', () => {
  /** A transaction of the application's role that has begun to write; it announces, and ends, when it is told to. */
  const begin = async () => {
    const client = new pg.Client({ connectionString: house.databases.url('coordination') });
    await client.connect();
    await client.query('begin');
    await client.query('select coordination.enter($1, $2), pg_current_xact_id()', [
      JSON.stringify({ id: 'a writer', roles: ['CASEWORKER'], today }),
      [],
    ]);
    return {
      announce: (version: number, citizenId = amaliesId) =>
        client.query(
          `insert into coordination.outbox (kind, citizen_id, version) values ('CONSENT_GIVEN', $1, $2)`,
          [citizenId, version],
        ),
      end: async (how: 'commit' | 'rollback') => {
        await client.query(how);
        await client.end();
      },
    };
  };
  const announced = async (version: number, citizenId?: string) => {
    const { announce, end } = await begin();
    await announce(version, citizenId);
    await end('commit');
  };

  interface Events {
    readonly nodes: readonly { readonly id: string; readonly version: number }[];
    readonly pageInfo: { readonly endCursor: string | null };
  }
  /** Somebody who continues after the last cursor that they were given. */
  const createReader = (first: number) => {
    const seen: number[] = [];
    let after: string | null = null;
    const readOn = async () => {
      const { data, errors } = await askAs('journal-system', page, { first, after });
      expect(errors).toEqual([]);
      const { nodes, pageInfo }: Events = JSON.parse(JSON.stringify(at(data, 'events')));
      seen.push(...nodes.map(({ version }) => version));
      after = pageInfo.endCursor ?? after;
      return seen.length;
    };
    return {
      seen,
      readOn,
      /** Transactions in other databases of the server hold the last events back for a moment. */
      readUntil: (count: number) =>
        expect.poll(readOn, { timeout: 10_000 }).toBeGreaterThanOrEqual(count),
    };
  };

  it('misses none and sees none twice, while twenty begin, announce and commit in three orders', async () => {
    const rounds = process.env['HELHED_SOAK'] === '1' ? 25 : 3;
    const reader = createReader(7);
    const committed: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const writers: { version: number; writer: Awaited<ReturnType<typeof begin>> }[] = [];
      for (let number = 1; number <= 20; number += 1)
        writers.push({ version: round * 20 + number, writer: await begin() });
      for (const { version, writer } of inTurn(writers, 3, 5)) await writer.announce(version);
      for (const [turn, { version, writer }] of inTurn(writers, 7, 12).entries()) {
        const how = turn % 5 === 4 ? 'rollback' : 'commit';
        await writer.end(how);
        if (how === 'commit') committed.push(version);
        await reader.readOn();
      }
    }
    await reader.readUntil(committed.length);
    expect(reader.seen.toSorted((a, b) => a - b)).toEqual(committed.toSorted((a, b) => a - b));
    expect(committed).toHaveLength(rounds * 16);
  }, 120_000);

  it('is a journal system, of the citizens with whom its centre has a case', async () => {
    await inDatabase(
      `delete from coordination.attachments where citizen_id = '${await idOf(jens.cpr)}' and centre = 'SOCIAL'`,
    );
    await announced(1);
    await announced(2, await idOf(jens.cpr));
    await announced(3);
    const reader = createReader(20);
    await reader.readUntil(2);
    expect(reader.seen).toEqual([1, 3]);
  });

  it.each(Object.keys(people).filter((person) => person !== 'journal-system'))(
    'is nobody else: not %s',
    async (person) => {
      const { data, errors } = await askAs(person, page);
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
      expect(data).toBeNull();
    },
  );

  it('is no system that may read and was not given the scope', async () => {
    const response = await fetch(`${house.issuerUrl}/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: 'journal-system',
        client_secret: 'journal-system',
        scope: 'helhed:read',
      }),
    });
    const { access_token: token }: { access_token: string } = JSON.parse(await response.text());
    const { errors } = await ask(house.url, token, page);
    expect(errors[0]?.message).toContain('helhed:events');
  });

  it.each([
    ['a journal system with the scope', {}, 1],
    ['one without it', { scopes: ['helhed:read'] }, 0],
    ['one of another centre', { centre: 'ELSEWHERE' }, 0],
    ['one of no centre', { centre: undefined }, 0],
    ['a caseworker with the scope', { roles: ['CASEWORKER'] }, 0],
  ] as const)('is whom the rows know by themselves: %s', async (_, more, expected) => {
    await announced(1);
    const database = createDatabase(house.databases.url('coordination'), { poolSize: 1 });
    const session = new Session(database, { ...ownErrand, caller: { ...journal, ...more } }, today);
    const rows = await session.read('select id from coordination.outbox');
    await database.destroy();
    expect(rows).toHaveLength(expected);
  });

  it('is known to the citizen: each page stands in the access log before it is given', async () => {
    await announced(1);
    const reader = createReader(20);
    await reader.readUntil(1);
    const { data } = await askAs(
      'citizen',
      '{ me { citizen { accessLog(first: 10) { nodes { kinds purpose outcome } } } } }',
    );
    expect(at(data, 'me', 'citizen', 'accessLog', 'nodes')).toContainEqual({
      kinds: ['EVENT'],
      purpose: 'JOURNAL',
      outcome: 'SHOWN',
    });
  });

  it.each([
    ['of another list', ['citizens', 'abcdef00-0000-4000-8000-000000000001', ''], 'BAD_USER_INPUT'],
    ['that is none', ['events', 'x', '1'], 'BAD_USER_INPUT'],
    ['of a database that was there before', ['events', '999999999999', '1'], 'CONFLICT'],
  ])('does not continue after a cursor %s', async (_, cursor, code) => {
    const after = Buffer.from(JSON.stringify(cursor)).toString('base64url');
    const { errors } = await askAs('journal-system', page, { after });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
  });
});

/** All of them in another order: a step that has no divisor with their number comes to each. */
function inTurn<Item>(items: readonly Item[], step: number, from: number): Item[] {
  return items.flatMap((_, turn) => items[(turn * step + from) % items.length] ?? []);
}
