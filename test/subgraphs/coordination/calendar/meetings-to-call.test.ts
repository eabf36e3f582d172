import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../../../../demo/stories/stories.ts';
import { ask } from '../../../setup/ask.ts';
import { at } from '../../../walls/cells.ts';
import { openHouse, type House } from '../../house.ts';

const calendar = `query ($first: Int, $after: String, $until: Date) {
  me { meetingsToCall(first: $first, after: $after, until: $until) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { citizen { name } kind programme cadence name dueOn overdueSince lastHeldOn plannedOn }
  } }
}`;
const { amalie, karsten, martin, maja, poul } = stories;

/** Four citizens of the facilitator’s, and one whom she neither facilitates nor coordinates for. */
const toSql = `
  delete from coordination.plan_meetings; delete from coordination.meetings;
  delete from coordination.team_members; delete from coordination.coordinating_caseworkers;
  delete from coordination.attachments where caseworker_id = 'TOVKRO';
  delete from coordination.coordinations;
  create temporary table mine as select i.citizen_id as id, told.* from coordination.identifiers i join (values
    ('${amalie.cpr}', 'STEVNS_SAMARBEJDSMODEL', date '2026-01-15', 'FACILITATOR'),
    ('${karsten.cpr}', 'RUDERSDAL_FREMSKUDT', date '2026-11-16', 'FACILITATOR'),
    ('${martin.cpr}', 'GRIBSKOV_VUP', date '2026-10-01', 'FACILITATOR'),
    ('${maja.cpr}', 'GRIBSKOV_VUP', date '2026-11-01', 'FACILITATOR'),
    ('${poul.cpr}', 'STEVNS_SAMARBEJDSMODEL', date '2026-01-15', 'PARTNER')
  ) told (cpr, programme, since, role) using (cpr);
  insert into coordination.coordinations (citizen_id, model, since) select id, programme, since from mine;
  insert into coordination.team_members (citizen_id, caseworker_id, role, since)
  select id, 'TOVKRO', role, date '2026-01-01' from mine;
  insert into coordination.meetings (citizen_id, kind, held_on, state)
  select id, told.kind, told.held_on, told.state from mine join (values
    ('${amalie.cpr}', 'COOPERATION', date '2026-05-10', 'HELD'),
    ('${amalie.cpr}', 'COOPERATION', date '2026-09-10', 'HELD'),
    ('${martin.cpr}', 'TEAM', date '2026-10-20', 'HELD'),
    ('${maja.cpr}', 'TEAM', date '2026-11-03', 'HELD')
  ) told (cpr, kind, held_on, state) using (cpr);`;

describe('the facilitator’s calendar (S7)', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse('coordination');
    await house.databases.run('coordination', toSql);
  });
  afterAll(() => house.close());

  const look = async (variables: object = {}, person = 'facilitator') => {
    const answer = await ask(house.url, await house.tokenOf(person), calendar, { ...variables });
    expect(answer.errors).toEqual([]);
    return at(answer.data, 'me', 'meetingsToCall');
  };
  const nodesOf = (page: unknown) => {
    const nodes = at(page, 'nodes');
    return Array.isArray(nodes) ? nodes.map((node: unknown) => node) : [];
  };
  const shortOf = (page: unknown) =>
    nodesOf(page).map((node) => [
      at(node, 'cadence'),
      at(node, 'citizen', 'name'),
      at(node, 'dueOn'),
    ]);

  it('says what is to be called for all of her citizens, overdue first, and what cannot be told last', async () => {
    expect(shortOf(await look())).toEqual([
      ['TEAM_MEETING', undefined, '2026-11-17'],
      ['WEEKLY_MEETING', undefined, '2026-11-23'],
      ['CITIZEN_MEETING', 'Amalie Sommer', '2027-01-15'],
      ['COOPERATION_MEETING', 'Amalie Sommer', '2027-01-15'],
      ['COORDINATING_MEETING', 'Karsten Thorsager', null],
    ]);
  });

  it('has one row for a team that meets every fortnight, whoever it took up last (G15)', async () => {
    expect(nodesOf(await look())[0]).toEqual({
      citizen: null,
      kind: 'TEAM',
      programme: 'GRIBSKOV_VUP',
      cadence: 'TEAM_MEETING',
      name: 'Teammøde med ledere, der kan beslutte',
      dueOn: '2026-11-17',
      overdueSince: '2026-11-18',
      lastHeldOn: '2026-11-03',
      plannedOn: null,
    });
  });

  it('is read a page at a time, and each page continues where the last one ended', async () => {
    const seen: unknown[] = [];
    let after: unknown = null;
    for (let page = 0; page < 3; page += 1) {
      const found = await look({ first: 2, after });
      expect(at(found, 'totalCount')).toBe(5);
      expect(at(found, 'pageInfo', 'hasNextPage')).toBe(page < 2);
      seen.push(...shortOf(found));
      after = at(found, 'pageInfo', 'endCursor');
    }
    expect(seen).toEqual(shortOf(await look()));
  });

  it('may end at a day', async () => {
    const due = await look({ until: '2026-12-31' });
    expect(shortOf(due).map(([cadence]) => cadence)).toEqual([
      'TEAM_MEETING',
      'WEEKLY_MEETING',
      'COORDINATING_MEETING',
    ]);
  });

  it.each([{ until: '2026-02-30' }, { first: 0 }, { after: 'x' }])(
    'refuses %o',
    async (variables) => {
      const token = await house.tokenOf('facilitator');
      const { errors } = await ask(house.url, token, calendar, variables);
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    },
  );

  it.each(['social-caseworker', 'manager', 'citizen'])('of %s is empty', async (person) => {
    expect(shortOf(await look({}, person))).toEqual([]);
  });

  it('leaves out what is planned in time, and tells what is planned too late', async () => {
    const [{ id } = { id: '' }] = (
      await house.databases.run<{ id: string }>(
        'coordination',
        `select citizen_id as id from coordination.identifiers where cpr = '${amalie.cpr}'`,
      )
    ).rows;
    const plan = (kind: string, day: string) =>
      house.databases.run(
        'coordination',
        `insert into coordination.meetings (citizen_id, kind, held_on, state) values ('${id}', '${kind}', '${day}', 'PLANNED')`,
      );
    await plan('COOPERATION', '2027-01-15');
    expect(shortOf(await look()).slice(2, 4)).toEqual([
      ['CITIZEN_MEETING', 'Amalie Sommer', '2027-01-14'],
      ['COORDINATING_MEETING', 'Karsten Thorsager', null],
    ]);
    await plan('CITIZEN', '2026-12-10');
    expect(shortOf(await look())).toHaveLength(3);
    await house.databases.run(
      'coordination',
      `update coordination.meetings set held_on = '2027-02-01' where state = 'PLANNED' and kind = 'COOPERATION'`,
    );
    expect(nodesOf(await look())[2]).toMatchObject({
      dueOn: '2027-01-15',
      plannedOn: '2027-02-01',
    });
  });

  it('counts a coordinating meeting from the day of the signal, of this enrolment only (R17)', async () => {
    const signalled = (day: string, programme = 'RUDERSDAL_FREMSKUDT') =>
      house.databases.run(
        'coordination',
        `insert into coordination.signals (citizen_id, programme, received_on, is_source_protected, recorded_by, recorded_on)
         select citizen_id, '${programme}', '${day}', false, 'TOVKRO', '2026-11-21' from coordination.identifiers
          where cpr = '${karsten.cpr}'`,
      );
    const dueOn = async () =>
      shortOf(await look()).find(([cadence]) => cadence === 'COORDINATING_MEETING')?.[2];
    await signalled('2026-11-02', 'ODDER_RAADGIVNINGSTEAM');
    expect(await dueOn()).toBeNull();
    await signalled('2026-11-12');
    await signalled('2026-11-18');
    expect(await dueOn()).toBe('2026-11-19');
    await signalled('2026-10-01');
    await house.databases.run(
      'coordination',
      `insert into coordination.coordinations (citizen_id, model, since, until)
       select citizen_id, 'RUDERSDAL_FREMSKUDT', '2026-09-01', '2026-10-15' from coordination.identifiers
        where cpr = '${karsten.cpr}'`,
    );
    expect(await dueOn()).toBe('2026-11-19');
  });

  it('masks who is protected, as every list does', async () => {
    await house.databases.run(
      'coordination',
      `update coordination.coordinations set model = 'STEVNS_SAMARBEJDSMODEL'
        where citizen_id = (select citizen_id from coordination.identifiers where cpr = '${maja.cpr}')`,
    );
    const text = JSON.stringify(await look());
    expect(text).toContain('Navne- og adressebeskyttet');
    expect(text).not.toContain('Bøgelund');
  });

  it('costs as many statements for fifty citizens as for one', async () => {
    const statements = async () => {
      house.wire.takeStatements();
      await look({ first: 100 });
      return house.wire.takeStatements().length;
    };
    const few = await statements();
    await house.databases.run(
      'coordination',
      `insert into coordination.coordinations (citizen_id, model, since)
       select id, 'STEVNS_SAMARBEJDSMODEL', '2026-01-01' from coordination.citizens
        where id not in (select citizen_id from coordination.coordinations) limit 50;
       insert into coordination.team_members (citizen_id, caseworker_id, role, since)
       select citizen_id, 'TOVKRO', 'FACILITATOR', '2026-01-01' from coordination.coordinations on conflict do nothing`,
    );
    expect(await statements()).toBe(few);
    expect(at(await look({ first: 1 }), 'totalCount')).toBeGreaterThan(50);
  });
});
