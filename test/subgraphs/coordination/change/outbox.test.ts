import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { stories } from '../../../../demo/stories/stories.ts';
import { ask } from '../../../setup/ask.ts';
import { today } from '../../../setup/today.ts';
import { readApiSchema } from '../../../schema/api-schema.ts';
import { openHouse, type House } from '../../house.ts';

const { amalie, poul } = stories;

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
        endsOn: '2027-01-01',
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
