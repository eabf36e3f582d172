import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoCitizen, DemoMeasure } from '../../demo/citizen.ts';
import { createCopies } from '../../demo/copy.ts';
import { toStaff } from '../../demo/district.ts';
import { toCitizens } from '../../demo/municipality.ts';
import { centreRooms, type CentreRoom } from '../../demo/rooms.ts';
import { stories } from '../../demo/stories/stories.ts';
import { createDatabase, readRows, type Database, type ReadRows } from '../../server/database.ts';
import { findViewFaults, type ViewContract } from '../../server/source-views.ts';
import * as children from '../../subgraphs/children/source.ts';
import * as jobcenter from '../../subgraphs/jobcenter/source.ts';
import * as social from '../../subgraphs/social/source.ts';
import { createDatabases, type Databases } from '../setup/databases.ts';
import { today } from '../setup/today.ts';
import { edgeCitizens, edgeDays } from './edge-citizens.ts';
import { toCaseRows, toCitizenRow, toGoalRows, toMeasureRows } from './neutral-rows.ts';

const sources = { jobcenter, social, children };
const citizens: readonly DemoCitizen[] = [...toCitizens(400, today), ...edgeCitizens];

/** Puts the edge citizens beside the municipality's own, the way the demo is loaded. */
async function addEdgeCitizens({ name, system }: CentreRoom, databases: Databases): Promise<void> {
  const client = new pg.Client({ connectionString: databases.url(name, 'postgres') });
  await client.connect();
  const copies = createCopies(client, system.tables);
  for (const [index, citizen] of edgeCitizens.entries()) {
    for (const row of system.toRows(citizen, 401 + index)) copies.write(row);
  }
  await copies.flush();
  await client.end();
}

describe.each(centreRooms)('what the system of $name writes down', (room) => {
  const { name } = room;
  const known = citizens.flatMap((citizen, index) => {
    const record = citizen[name];
    return record ? [{ citizen, record, number: index + 1 }] : [];
  });
  const cprs = known.map(({ record }) => record.cpr);
  let databases: Databases;
  let database: Database;
  const { source } = sources[name];
  const read: ReadRows = (sql, bindings) => readRows(database, name, sql, bindings);
  beforeAll(async () => {
    databases = await createDatabases([name]);
    await addEdgeCitizens(room, databases);
    database = createDatabase(databases.url(name));
  });
  afterAll(async () => {
    await database.destroy();
    await databases.drop();
  });

  /** The measures as they came back, each beside the one that was written down. */
  const findPairs = async () => {
    const found = new Map((await source.findMeasures(read, cprs)).map((row) => [row.id, row]));
    return known.flatMap(({ record, number, citizen }) =>
      record.measures.flatMap((told, index) => {
        const row = found.get(room.system.measureId(number, index));
        return row ? [{ told, row, citizen }] : [];
      }),
    );
  };
  const findTold = async (tells: (told: DemoMeasure) => boolean) =>
    (await findPairs()).filter(({ told }) => tells(told));

  it('keeps the contract of the source views', async () => {
    const contract: ViewContract = sources[name].views;
    expect(await findViewFaults(database, name, 'helhed', contract)).toEqual([]);
  });

  it('tells of each citizen it knows, and of nobody else', async () => {
    const rows = (await source.findCitizens(read, cprs)).map((row) =>
      without(row, 'as_of', 'target_group_name'),
    );
    expect(inOrder(rows)).toEqual(inOrder(known.map(({ citizen }) => toCitizenRow(citizen, name))));
    const { rows: all } = await databases.run(name, 'select cpr from helhed.citizens');
    expect(all).toHaveLength(known.length);
  });

  it('says how fresh it is', async () => {
    const [citizen] = await source.findCitizens(read, cprs.slice(0, 1));
    const age = Date.now() - (citizen?.as_of?.getTime() ?? 0);
    expect(age).toBeGreaterThanOrEqual(0);
    expect(age).toBeLessThan(3_600_000);
  });

  it('is read back case by case', async () => {
    const rows = (await source.findCases(read, cprs)).map((row) => without(row, 'id'));
    expect(rows.length).toBeGreaterThan(50);
    expect(inOrder(rows.map((row) => without(row, 'kle', 'sensitivity')))).toEqual(
      inOrder(known.flatMap(({ record }) => toCaseRows(record))),
    );
  });

  it('is read back measure by measure, field by field', async () => {
    const rows = (await source.findMeasures(read, cprs)).map((row) =>
      without(row, 'state_code', 'kle', 'sensitivity'),
    );
    expect(rows.length).toBeGreaterThan(300);
    expect(inOrder(rows)).toEqual(
      inOrder(known.flatMap(({ record, number }) => toMeasureRows(record, number, room))),
    );
  });

  it('is classified row by row: a KLE number and a sensitivity from 1 to 4', async () => {
    const rows = [
      ...(await source.findCases(read, cprs)),
      ...(await source.findMeasures(read, cprs)),
    ];
    for (const { kle, sensitivity } of rows) {
      expect(kle).toMatch(/^\d{2}\.\d{2}\.\d{2}$/);
      expect([1, 2, 3, 4]).toContain(sensitivity);
    }
  });

  it('is read back goal by goal, each with the measure that serves it', async () => {
    const rows = (await source.findGoals(read, cprs)).map((row) => without(row, 'id', 'plan_id'));
    expect(rows.length).toBeGreaterThan(10);
    expect(inOrder(rows)).toEqual(
      inOrder(known.flatMap(({ record, number }) => toGoalRows(record, number, room))),
    );
  });

  it('names everybody on the staff', async () => {
    const { rows } = await databases.run(name, 'select * from helhed.caseworkers');
    expect(inOrder(rows)).toEqual(inOrder(toStaff(400).map((person) => without(person, 'centre'))));
  });

  it('a day stays that Danish day, a local midnight stored in UTC and in summer time too', async () => {
    const pairs = await findTold(({ key }) => key.startsWith('day-'));
    expect(pairs.map(({ row }) => row.starts_on)).toEqual([...edgeDays, ...edgeDays]);
    for (const { row } of pairs) {
      expect([row.ends_on, row.expected_ends_on, row.next_follow_up_on]).toEqual(
        Array(3).fill(row.starts_on),
      );
    }
  });

  it('an open end is no date', async () => {
    const pairs = await findTold(({ endsOn }) => endsOn === null);
    expect(pairs.length).toBeGreaterThan(100);
    expect(new Set(pairs.map(({ row }) => row.ends_on))).toEqual(new Set([null]));
  });

  it('a state that nobody mapped stays unmapped', async () => {
    const pairs = await findTold(({ state }) => state === 'UNKNOWN');
    expect(pairs.length).toBeGreaterThan(0);
    expect(new Set(pairs.map(({ row }) => row.state))).toEqual(new Set([null]));
  });

  it('several words of a system mean one state of ours', async () => {
    const pairs = await findTold(({ state }) => state !== 'UNKNOWN');
    const words = new Set(pairs.map(({ row }) => row.state_code));
    expect(pairs.filter(({ told, row }) => told.state !== row.state)).toEqual([]);
    expect(words.size).toBeGreaterThan(5);
  });

  it('a measure that nobody answers for has no caseworker, not even who coordinates', async () => {
    const pairs = (await findTold(({ caseworker }) => caseworker === null)).filter(
      ({ citizen }) => citizen.coordination?.coordinatingCaseworker != null,
    );
    expect(pairs.length).toBeGreaterThan(0);
    expect(new Set(pairs.map(({ row }) => row.caseworker_id))).toEqual(new Set([null]));
  });

  it('no two measures, cases or goals have one id', async () => {
    for (const rows of [
      await source.findMeasures(read, cprs),
      await source.findCases(read, cprs),
      await source.findGoals(read, cprs),
    ]) {
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    }
  });
});

describe('the social centre’s system', () => {
  let databases: Databases;
  beforeAll(async () => {
    databases = await createDatabases(['social']);
  });
  afterAll(() => databases.drop());

  it('has no days at all, only the instants at which they began in Denmark', async () => {
    const { rows } = await databases.run(
      'social',
      `select distinct to_char(date at time zone 'UTC', 'HH24:MI') as began
         from nexus.patient_grant_element where type = 'entryDate' order by 1`,
    );
    expect(rows).toEqual([{ began: '22:00' }, { began: '23:00' }]);
  });

  it('still knows Alex by the former number, and by no other', async () => {
    const { cpr, formerCpr } = stories.alex;
    const { rows } = await databases.run(
      'social',
      `select cpr from helhed.citizens where cpr in ('${cpr}', '${formerCpr}')`,
    );
    expect(rows).toEqual([{ cpr: formerCpr }]);
  });
});

function without(row: object, ...columns: readonly string[]): object {
  return Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)));
}

/** The same rows in an order of their own; two lists of one content are equal then. */
function inOrder(rows: readonly object[]): string[] {
  return rows
    .map((row) => JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1))))
    .toSorted();
}
