import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../../demo/stories/stories.ts';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';
import { createDatabases, type Databases } from '../setup/databases.ts';
import { layWire, type Wire } from '../setup/wire.ts';

const rooms = ['coordination', 'jobcenter', 'social', 'children'] as const;

/** What a caseload shows of each citizen: all that the one-citizen example asks for. */
const caseload = `query ($first: Int!) {
  me {
    citizens(first: $first) {
      nodes {
        name
        age
        coordinatingCaseworker { name unit }
        activeMeasures {
          isComplete
          measures { title legalBasis { law { code } paragraph } centre { name } caseworker { name } nextFollowUpOn }
        }
        plan { source goals { title measures { title } progress { score } } agreements { title } }
        findings { title citizen { name } }
        centres { centre { code } status asOf }
        isCrossCentre
      }
    }
  }
}`;

/**
 * Fifty citizens for the facilitator, all under one way of working: another would ask for other things. The first by name
 * is Amalie, who has everything that a citizen can have, a team too.
 */
const fillCaseload = `
  delete from coordination.coordinating_caseworkers;
  insert into coordination.coordinating_caseworkers (citizen_id, caseworker_id, since)
  select citizen_id, 'TOVKRO', date '2026-01-01' from (
    select citizen_id from coordination.attachments group by citizen_id order by count(distinct centre) desc limit 50
  ) known on conflict do nothing;
  update coordination.citizens set is_address_protected = false;
  update coordination.citizens set name = 'Aa ' || name
   where id = (select citizen_id from coordination.identifiers where cpr = '${stories.amalie.cpr}');
  update coordination.coordinations set model = 'STEVNS_BORGERKONSULENT', track = 'YOUTH'`;

describe('the SQL statements of a request', () => {
  let databases: Databases;
  let wires: Map<string, Wire>;
  let town: OneProcess;
  beforeAll(async () => {
    databases = await createDatabases();
    wires = new Map(
      await Promise.all(
        rooms.map(async (room) => [room, await layWire(databases.url(room))] as const),
      ),
    );
    town = await startInOneProcess(
      Object.fromEntries(
        rooms.map((room) => [`${room.toUpperCase()}_DATABASE_URL`, wires.get(room)?.url ?? '']),
      ),
      databases,
    );
    await databases.run('coordination', fillCaseload);
    await town.askAs('facilitator', caseload, { first: 1 });
  });
  afterAll(async () => {
    await town.stop();
    await Promise.all([...wires.values()].map((wire) => wire.close()));
  });

  const countFor = async (first: number) => {
    for (const wire of wires.values()) wire.takeStatements();
    const { data, errors } = await town.askAs('facilitator', caseload, { first });
    expect(errors).toEqual([]);
    const citizens = JSON.stringify(data).match(/"isCrossCentre"/g)?.length;
    return { citizens, statements: rooms.map((room) => wires.get(room)?.takeStatements().length) };
  };

  it('are as many for fifty citizens as for one: one per source view that the query needs', async () => {
    const one = await countFor(1);
    const fifty = await countFor(50);
    expect(one.citizens).toBe(1);
    expect(fifty.citizens).toBe(50);
    const [, ...centresOfOne] = one.statements;
    const [, ...centresOfFifty] = fifty.statements;
    expect(centresOfFifty).toEqual([4, 4, 4]);
    expect(centresOfFifty).toEqual(centresOfOne);
    expect(fifty.statements[0]).toBe(one.statements[0]);
  });
});
