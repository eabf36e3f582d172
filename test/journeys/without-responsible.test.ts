import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';
import { codesOf, createWayIn } from '../setup/way-in.ts';
import { at } from '../walls/cells.ts';
import { toList } from './programmes/journey.ts';

const programme = 'GRIBSKOV_VUP';

describe('citizens without a responsible person', () => {
  let town: OneProcess;
  let ids: readonly string[];
  const [ended = '', never = '', left = '', kept = ''] = ['a', 'b', 'c', 'd'].map(
    (letter) => `00000000-0000-4000-8000-00000000000${letter}`,
  );
  const inDatabase = async (sql: string) => (await town.databases.run('coordination', sql)).rows;
  beforeAll(async () => {
    town = await startInOneProcess();
    ids = [ended, never, left, kept];
    await inDatabase(
      `delete from coordination.coordinating_caseworkers where citizen_id in (
         select citizen_id from coordination.coordinations where model = '${programme}');
       delete from coordination.coordinations where model = '${programme}';
       insert into coordination.citizens (id, name, birth_date)
       select id::uuid, 'Hemmelig ' || id, '1980-01-01' from unnest(array['${ids.join("','")}']) id;
       insert into coordination.identifiers (cpr, citizen_id)
       select '610180990' || place, id::uuid from unnest(array['${ids.join("','")}']) with ordinality x (id, place);
       insert into coordination.coordinations (citizen_id, model, track, since)
       select id::uuid, '${programme}', 'ADULT', '2026-02-01' from unnest(array['${ids.join("','")}']) id;
       insert into coordination.coordinating_caseworkers (citizen_id, caseworker_id, since, until) values
         ('${ended}', 'METHOL', '2026-02-01', '2026-11-01'), ('${left}', 'PETVES', '2026-02-01', null),
         ('${kept}', 'METHOL', '2026-02-01', null);
       insert into coordination.team_members (citizen_id, caseworker_id, role, since)
         values ('${ended}', 'TOVKRO', 'FACILITATOR', '2026-02-01');
       update coordination.staffing set until = '2026-10-01' where caseworker_id = 'PETVES'`,
    );
  });
  afterAll(() => town.stop());

  const fields = `totalCount nodes { citizenId track enrolledSince withoutSince reason lastCoordinatedBy { name } mayAppoint { id } }`;
  const ask = (person: string, args = '', headers = {}) =>
    town.askAs(
      person,
      `{ programme(code: "${programme}") { withoutResponsible${args} { ${fields} } } }`,
      {},
      headers,
    );
  const list = async () => {
    const { data, errors } = await ask('manager');
    expect(errors).toEqual([]);
    return at(data, 'programme', 'withoutResponsible');
  };

  it('are a manager’s list: nobody was appointed, whose time ended, who left (R22, R25)', async () => {
    const row = (citizenId: string, withoutSince: string, reason: string, more: object = {}) => ({
      citizenId,
      track: 'ADULT',
      enrolledSince: '2026-02-01',
      withoutSince,
      reason,
      lastCoordinatedBy: null,
      mayAppoint: [],
      ...more,
    });
    expect(await list()).toEqual({
      totalCount: 3,
      nodes: [
        row(never, '2026-02-01', 'NEVER_APPOINTED'),
        row(left, '2026-10-01', 'LEFT', { lastCoordinatedBy: { name: 'Peter Vestergaard' } }),
        row(ended, '2026-11-01', 'ENDED', {
          lastCoordinatedBy: { name: 'Mette Holm' },
          mayAppoint: [{ id: 'TOVKRO' }],
        }),
      ],
    });
    const { data } = await ask('manager', '(first: 1)');
    expect(at(data, 'programme', 'withoutResponsible', 'totalCount')).toBe(3);
    expect(toList(at(data, 'programme', 'withoutResponsible', 'nodes'))).toHaveLength(1);
    expect(codesOf(await ask('manager', '(first: 0)'))).toEqual(['BAD_USER_INPUT']);
  });

  it('are opened to the manager by nothing on it, and each reading is in the citizen’s log (R25)', async () => {
    const before = await inDatabase('select 1 from coordination.access_log');
    const { text } = await ask('manager');
    expect(text).not.toContain('Hemmelig');
    const read = await inDatabase(
      `select citizen_id as citizen, entry ->> 'outcome' as outcome from coordination.access_log
        where citizen_id is not null order by seq desc limit 100`,
    );
    for (const id of [ended, never, left])
      expect(read).toContainEqual({ citizen: id, outcome: 'SHOWN' });
    expect(read).not.toContainEqual({ citizen: kept, outcome: 'SHOWN' });
    const after = await inDatabase('select 1 from coordination.access_log');
    expect(after.length - before.length).toBe(3);
    for (const id of ids) {
      const opened = await town.askAs('manager', `{ citizen(id: "${id}") { name } }`);
      expect(codesOf(opened)).toEqual(['FORBIDDEN']);
    }
  });

  it('are a list for managers and for who may appoint, and nobody else’s; nor a manager’s for another purpose (R25)', async () => {
    for (const person of ['coordinator', 'facilitator', 'privacy-officer', 'citizen'])
      expect(codesOf(await ask(person)), person).toEqual(['FORBIDDEN']);
    const forCasework = await ask('manager', '', { 'helhed-purpose': 'CASEWORK' });
    expect(codesOf(forCasework)).toEqual(['FORBIDDEN']);
    expect(forCasework.text).not.toContain(never);
  });

  it('are fewer as soon as somebody answers for one (R22)', async () => {
    const answer = await createWayIn(town).send('facilitator', 'assignCoordinatingCaseworker', {
      citizenId: ended,
      expectedVersion: 1,
      caseworkerId: 'METHOL',
    });
    expect(answer.errors).toEqual([]);
    expect(at(await list(), 'totalCount')).toBe(2);
  });
});
