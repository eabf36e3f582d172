import type pg from 'pg';
import type { CoordinationRecord, DemoCitizen } from '../../../demo/citizen.ts';
import { roleOf } from '../../../demo/databases.ts';
import { type Copies, createCopies } from '../../../demo/copy.ts';
import { centreRooms, readRoomSql } from '../../../demo/rooms.ts';
import { migrate } from '../migrate.ts';

/** What belongs to the citizen and to no centre waits in temporary tables until the registry knows the citizens. */
export interface CoordinationDemo {
  readonly copies: Copies;
  write(citizen: DemoCitizen, number: number): void;
  /** What the municipality's CPR feed would have written: who had another number before, and whom no centre knows. */
  addCprFeed(): Promise<void>;
  addRecords(): Promise<void>;
}

const tables = {
  demo_records: ['cpr', 'today', 'record'],
  demo_former: ['cpr', 'today', 'record'],
  demo_cpr_feed: ['cpr', 'former_cpr', 'replaced_on', 'name', 'birth_date', 'is_address_protected'],
} as const;

/** Makes coordination's own tables and the temporary ones; the connection must stay open until `addRecords`. */
export async function createCoordinationDemo(
  client: pg.Client,
  today: string,
): Promise<CoordinationDemo> {
  await migrate(client, roleOf('coordination'));
  await client.query(await readRoomSql('coordination', 'demo/staging.sql'));
  const copies = createCopies(client, tables);
  return {
    copies,
    write: (citizen, number) => {
      const { cpr, formerCpr, coordination, formerEnrolment, name, birthDate, isAddressProtected } =
        citizen;
      if (coordination) {
        const record = JSON.stringify(withMeasureIds(coordination, citizen, number));
        copies.write({ table: 'demo_records', values: [cpr, today, record] });
      }
      if (formerEnrolment) {
        const record = JSON.stringify(formerEnrolment);
        copies.write({ table: 'demo_former', values: [cpr, today, record] });
      }
      const isUnseen = centreRooms.every(({ name: room }) => citizen[room] === null);
      if (formerCpr || isUnseen) {
        copies.write({
          table: 'demo_cpr_feed',
          values: [
            cpr,
            formerCpr?.cpr ?? null,
            formerCpr?.replacedOn ?? null,
            name,
            birthDate,
            isAddressProtected,
          ],
        });
      }
    },
    addCprFeed: async () => {
      await client.query(await readRoomSql('coordination', 'demo/cpr-feed.sql'));
    },
    addRecords: async () => {
      await client.query(await readRoomSql('coordination', 'demo/records.sql'));
      await client.query(await readRoomSql('coordination', 'demo/way-in.sql'));
      await client.query(await readRoomSql('coordination', 'demo/registers.sql'));
    },
  };
}

/** The record with `Measure.id`s in place of the story's own keys. */
function withMeasureIds(record: CoordinationRecord, citizen: DemoCitizen, number: number) {
  const ids = new Map(
    centreRooms.flatMap(({ name, code, system }) =>
      (citizen[name]?.measures ?? []).map(
        ({ key }, index) => [key, `${code}-${system.measureId(number, index)}`] as const,
      ),
    ),
  );
  const goals = record.plan?.goals.map(({ measureKeys, ...goal }) => ({
    ...goal,
    measureIds: measureKeys.flatMap((key) => ids.get(key) ?? []),
  }));
  return { ...record, plan: record.plan && { ...record.plan, goals } };
}
