import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../server/caller.ts';
import { createDatabase, type Database, type ReadRows } from '../../server/database.ts';
import { ownErrand } from '../../server/errand.ts';
import {
  addAgreement,
  addGoal,
  addPlanMeeting,
  changeGoal,
  countPlanChange,
  putLink,
  putScore,
  settle,
} from '../../subgraphs/coordination/source/plan-changes.ts';
import { endReplacement, replacePlan } from '../../subgraphs/coordination/source/replaced-plans.ts';
import { addPlanVersion } from '../../subgraphs/coordination/source/plan-versions.ts';
import { Session } from '../../subgraphs/coordination/source/session.ts';
import { createDatabases, type Databases } from '../setup/databases.ts';
import { today } from '../setup/today.ts';
import { at } from './cells.ts';
import { plantCitizens, type PlantedCitizen } from './planted-citizens.ts';
import { relations, toRelationSql } from './planted-relations.ts';

const employee = 'JAKLUN';

/** What each planted citizen's plan has: a goal in each one's words, and an agreement of the citizen and another. */
interface Planted {
  readonly citizenId: string;
  readonly planId: string;
  readonly ownGoal: string;
  readonly goal: string;
  readonly ownAgreement: string;
  readonly agreement: string;
  readonly meeting: string;
  readonly consent: string;
}

type Attempt = (read: ReadRows, planted: Planted) => Promise<unknown>;

const action = { law: 'SEL', paragraph: '§ 141' };
const words = { title: 'Et mål', isRetired: false };
const put =
  (score: {
    by: 'CITIZEN' | 'CASEWORKER';
    recordedBy: string | null;
    scoredOn?: string;
  }): Attempt =>
  (read, { goal }) =>
    putScore(read, { goalId: goal, scoredOn: today, score: 5, ...score });
const keep =
  (by: { changedBy: string | null; isByCitizen: boolean }): Attempt =>
  async (read, { planId }) => {
    const counted = await countPlanChange(read, planId);
    if (!counted) return false;
    await addPlanVersion(read, { planId, version: counted.version, change: 'GOAL_SET', ...by });
    return true;
  };

/** What can be done to a plan, by the statements that the application does it with. */
const attempts: Readonly<Record<string, Attempt>> = {
  'counts a change': (read, { planId }) => countPlanChange(read, planId),
  'keeps a version': keep({ changedBy: employee, isByCitizen: false }),
  'keeps a version as the citizen': keep({ changedBy: null, isByCitizen: true }),
  'sets a goal': (read, { planId }) =>
    addGoal(read, planId, { ...words, isCitizensWording: false }),
  'sets one in the citizen’s words': (read, { planId }) =>
    addGoal(read, planId, { ...words, isCitizensWording: true }),
  'changes a goal': (read, { goal }) =>
    changeGoal(read, goal, { ...words, isCitizensWording: false }),
  'changes one in the citizen’s words': (read, { ownGoal }) =>
    changeGoal(read, ownGoal, { ...words, isCitizensWording: true }),
  'makes others’ words the citizen’s': (read, { goal }) =>
    changeGoal(read, goal, { ...words, isCitizensWording: true }),
  'scores as caseworker': put({ by: 'CASEWORKER', recordedBy: employee }),
  'scores as the citizen': put({ by: 'CITIZEN', recordedBy: null }),
  'notes the citizen’s score': put({ by: 'CITIZEN', recordedBy: employee }),
  'notes over the citizen’s own score': put({
    by: 'CITIZEN',
    recordedBy: employee,
    scoredOn: '2026-11-01',
  }),
  'scores in somebody else’s name': put({ by: 'CASEWORKER', recordedBy: 'METHOL' }),
  'scores a day ahead': put({ by: 'CASEWORKER', recordedBy: employee, scoredOn: '2026-11-22' }),
  'links a measure': (read, { goal }) =>
    putLink(read, {
      goalId: goal,
      measureId: 'SOCIAL-1',
      isRepeat: false,
      isCitizensWish: false,
      reason: null,
      replacesMeasureId: null,
      isEnded: false,
    }),
  'makes an agreement': (read, { planId }) =>
    addAgreement(read, planId, {
      title: 'En aftale',
      responsible: 'Borgeren',
      isCitizens: true,
      caseworkerId: null,
      dueOn: null,
      goalId: null,
      meetingId: null,
      documentedBy: null,
      offer: null,
    }),
  'names a meeting': (read, { planId, meeting }) => addPlanMeeting(read, planId, meeting),
  'settles an agreement': (read, { agreement }) =>
    settle(read, { id: agreement, settledOn: today, result: null }),
  'settles the citizen’s own': (read, { ownAgreement }) =>
    settle(read, { id: ownAgreement, settledOn: today, result: null }),
  'replaces a plan': (read, { planId, consent }) =>
    replacePlan(read, { planId, today }, { ...action, consentId: consent }),
  'replaces one by a consent under another law': (read, { planId, consent }) =>
    replacePlan(read, { planId, today }, { law: 'LAB', paragraph: '§ 40', consentId: consent }),
  'stands in for one no longer': async (read, { planId, consent }) => {
    await replacePlan(read, { planId, today }, { ...action, consentId: consent });
    return endReplacement(read, { planId, today }, { ...action, reason: 'Fordi' });
  },
  'stands in for one no longer in silence': async (read, { planId, consent }) => {
    await replacePlan(read, { planId, today }, { ...action, consentId: consent });
    const ended = await read(
      `update coordination.replaced_plans set until = cast(:today as date)
        where plan_id = cast(:planId as uuid) returning law_code`,
      { planId, today },
    );
    return ended.length > 0;
  },
};

const shared = ['counts a change', 'settles the citizen’s own'];
const team = [
  ...shared,
  'keeps a version',
  'scores as caseworker',
  'notes the citizen’s score',
  'settles an agreement',
];
const organisers = [
  ...team,
  'sets a goal',
  'sets one in the citizen’s words',
  'changes a goal',
  'changes one in the citizen’s words',
  'makes others’ words the citizen’s',
  'links a measure',
  'makes an agreement',
  'names a meeting',
  'replaces a plan',
  'stands in for one no longer',
];
const self = [
  ...shared,
  'keeps a version as the citizen',
  'sets one in the citizen’s words',
  'changes one in the citizen’s words',
  'scores as the citizen',
];

const facilitator = (until: string) => (id: string) =>
  `insert into coordination.team_members (citizen_id, caseworker_id, role, since, until)
   values ('${id}', '${employee}', 'FACILITATOR', '2026-01-01', ${until});`;

/** How somebody stands to a citizen, the SQL that makes it so, and what they may do to the citizen's plan. */
const standings: readonly (readonly [string, (id: string) => string, readonly string[]])[] = [
  ...relations.map(
    (relation) =>
      [
        relation,
        (id: string) => toRelationSql(relation, id, employee),
        relation === 'coordinating' ? organisers : relation === 'on the team' ? team : [],
      ] as const,
  ),
  ['facilitating', facilitator('null'), organisers],
  ['facilitating until yesterday', facilitator(`'${today}'`), []],
  ['the citizen', () => '', self],
];

const caller: Caller = {
  id: 'somebody',
  name: 'Somebody',
  roles: ['CASEWORKER'],
  rights: [],
  limits: { units: undefined, kle: undefined, sensitivity: 4 },
  scopes: [],
  centre: 'JOBCENTER',
  employeeId: employee,
  cpr: undefined,
};

/** No policy of ours is asked here: this is what is left when every line of TypeScript is wrong. */
describe('the rows know who changes a citizen’s plan', () => {
  let databases: Databases;
  let database: Database;
  let citizens: readonly PlantedCitizen[];
  beforeAll(async () => {
    databases = await createDatabases();
    citizens = await plantCitizens(databases, standings.length);
    await databases.run(
      'coordination',
      standings
        .map(([, toSql], index) => {
          const id = citizens[index]?.id ?? '';
          return `${toSql(id)}
            with plan as (select id from coordination.plans where citizen_id = '${id}'), goal as (
              insert into coordination.goals (plan_id, position, title, is_citizens_wording)
              select id, 1, 'Andres mål', false from plan union all select id, 2, 'Mit mål', true from plan
              returning id, position
            ), score as (
              insert into coordination.goal_scores (goal_id, scored_on, scored_by, score)
              select id, '2026-11-01', 'CITIZEN', 3 from goal
            ), meeting as (
              insert into coordination.meetings (citizen_id, kind, held_on) values ('${id}', 'TEAM', '2026-11-01')
            ), consent as (
              insert into coordination.consents (citizen_id, legal_basis, kinds, from_centres, receivers,
                case_reference, given_by, form, given_on, valid_to, recorded_by)
              values ('${id}', 'SEL_141', '{PLANS}', '{SOCIAL}', '{SOCIAL}', 'SAG-1', '{CITIZEN}', 'WRITTEN',
                '2026-02-01', '2027-01-31', 'planted')
            )
            insert into coordination.agreements (plan_id, position, title, responsible, is_citizens)
            select id, 1, 'Andres', 'Andre', false from plan union all select id, 2, 'Min', 'Borgeren', true from plan;`;
        })
        .join('\n'),
    );
    database = createDatabase(databases.url('coordination'), { poolSize: 2 });
  });
  afterAll(async () => {
    await database.destroy();
    await databases.drop();
  });

  const findPlanted = async (citizenId: string): Promise<Planted> => {
    const of = (table: string, position: number) =>
      `(select id from coordination.${table} where plan_id = p.id and position = ${position})`;
    const { rows } = await databases.run<Planted & Record<string, unknown>>(
      'coordination',
      `select p.citizen_id as "citizenId", p.id as "planId", ${of('goals', 1)} as goal, ${of('goals', 2)} as "ownGoal",
          ${of('agreements', 1)} as agreement, ${of('agreements', 2)} as "ownAgreement",
          (select id from coordination.meetings where citizen_id = p.citizen_id) as meeting,
          (select id from coordination.consents where citizen_id = p.citizen_id) as consent
         from coordination.plans p where citizen_id = '${citizenId}'`,
    );
    const [row] = rows;
    if (!row) throw new Error('The citizen was not planted.');
    return row;
  };
  const idOf = (standing: string) =>
    citizens[standings.findIndex(([name]) => name === standing)]?.id ?? '';
  const callerOf = (standing: string): Caller =>
    standing === 'the citizen'
      ? {
          ...caller,
          roles: ['CITIZEN'],
          employeeId: undefined,
          cpr: citizens.find(({ id }) => id === idOf(standing))?.cpr,
        }
      : caller;
  /** Runs it as somebody who asks about the citizen, and takes it back; false when no row came of it. */
  const attempt = async (
    citizenId: string,
    run: (read: ReadRows) => Promise<unknown>,
    who: Caller,
  ): Promise<boolean> => {
    const session = new Session(database, { ...ownErrand, caller: who }, today);
    session.approach([citizenId]);
    const takenBack = new Error('Taken back.');
    let isDone = false;
    await session
      .change(async (read) => {
        const result = await run(read);
        isDone = result !== false && result !== null;
        throw takenBack;
      })
      .catch((error: unknown) => {
        if (error === takenBack) return;
        // Of row-level security, and of nothing else that could be wrong with a statement.
        expect(at(error, 'cause', 'code')).toBe('42501');
        isDone = false;
      });
    return isDone;
  };

  it.each(standings)('%s', async (name, _, expected) => {
    const id = idOf(name);
    const planted = await findPlanted(id);
    const done: string[] = [];
    for (const [what, run] of Object.entries(attempts)) {
      const isDone = await attempt(
        id,
        async (read) => (await run(read, planted)) ?? (what === 'counts a change' ? false : true),
        callerOf(name),
      );
      if (isDone) done.push(what);
    }
    expect(done.toSorted()).toEqual(expected.toSorted());
  });

  it('a version is what the plan holds, at the version that it is at, and is written once', async () => {
    const id = idOf('coordinating');
    const { planId } = await findPlanted(id);
    const write = (version: string, content: string) => (read: ReadRows) =>
      read(
        `insert into coordination.plan_versions (plan_id, version, content, change, changed_by)
         values ('${planId}', ${version}, ${content}, 'GOAL_SET', '${employee}')`,
      );
    const content = `coordination.plan_content('${planId}')`;
    expect(await attempt(id, write('1', content), caller)).toBe(true);
    expect(await attempt(id, write('2', content), caller)).toBe(false);
    expect(await attempt(id, write('1', `${content} - 'goals'`), caller)).toBe(false);
    for (const sql of [
      `update coordination.plan_versions set content = '{}'`,
      'delete from coordination.plan_versions',
      'delete from coordination.goals',
      `update coordination.plans set adopted_on = '2026-01-02'`,
    ]) {
      expect(await attempt(id, (read) => read(sql), caller)).toBe(false);
    }
  });

  it('another citizen’s plan is nobody’s by one’s own: neither meeting nor consent is lent', async () => {
    const id = idOf('coordinating');
    const mine = await findPlanted(id);
    const others = await findPlanted(idOf('facilitating'));
    const lend = (what: string, planted: Planted) =>
      attempt(id, async (read) => (await attempts[what]?.(read, planted)) ?? true, caller);
    expect(await lend('names a meeting', { ...mine, meeting: others.meeting })).toBe(false);
    expect(await lend('replaces a plan', { ...mine, consent: others.consent })).toBe(false);
  });
});
