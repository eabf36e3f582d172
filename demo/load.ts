import type pg from 'pg';
import { register } from '../subgraphs/coordination/register.ts';
import { createCoordinationDemo } from '../subgraphs/coordination/demo/load.ts';
import { type Copies, createCopies } from './copy.ts';
import {
  type Connect,
  createDatabases,
  grantReading,
  noteLoaded,
  withClient,
} from './databases.ts';
import { toStaff } from './district.ts';
import { toCitizens } from './municipality.ts';
import { type CentreRoom, centreRooms, readRoomSql } from './rooms.ts';

export interface Municipality {
  readonly citizens: number;
  /** The day that the citizens' measures are reckoned from, `YYYY-MM-DD`. */
  readonly today: string;
  /** What is in the databases already may be dropped. */
  readonly mayReplace: boolean;
  /** Told how far it is, about every two seconds and at each step. */
  readonly progress: (line: string) => void;
}

/** Some 8 MB of rows wait in memory at most, however many citizens there are. */
const mostWaiting = 8_000_000;

/**
 * Makes the four databases and fills them with an invented municipality, in one pass over its citizens.
 * Throws AlreadyFilledError where there is data and it may not go.
 */
export async function loadMunicipality(
  connect: Connect,
  municipality: Municipality,
): Promise<void> {
  const { today, mayReplace, progress } = municipality;
  await createDatabases(connect, mayReplace);
  await withClient(connect, 'coordination', async (coordination) => {
    await withCentres(connect, async (centres) => {
      const demo = await createCoordinationDemo(coordination, today);
      await Promise.all(centres.map(beginCentre));
      await streamCitizens(centres, demo, municipality);
      progress('indexes and views');
      await Promise.all(centres.map(finishCentre));
      progress('registry of coordination');
      await demo.addCprFeed();
      await register({
        coordination,
        centres: centres.map(({ room, client }) => ({ code: room.code, name: undefined, client })),
        today,
      });
      progress('coordination and plans');
      await demo.addRecords();
      await coordination.query('vacuum (analyze)');
      await noteLoaded(coordination);
    });
  });
}

interface CentreLoad {
  readonly room: CentreRoom;
  readonly client: pg.Client;
  readonly copies: Copies;
}

async function withCentres(
  connect: Connect,
  run: (centres: readonly CentreLoad[]) => Promise<void>,
): Promise<void> {
  const open: CentreLoad[] = [];
  try {
    for (const room of centreRooms) {
      const client = await connect(room.name);
      open.push({ room, client, copies: createCopies(client, room.system.tables) });
    }
    await run(open);
  } finally {
    await Promise.all(open.map(({ client }) => client.end()));
  }
}

/** One transaction until the rows are in: a load that is broken off leaves nothing behind. */
async function beginCentre({ room, client }: CentreLoad): Promise<void> {
  await client.query('set synchronous_commit = off');
  await client.query('begin');
  await client.query(await readRoomSql(room.name, 'demo/tables.sql'));
}

async function finishCentre({ room, client }: CentreLoad): Promise<void> {
  await client.query('commit');
  await client.query(await readRoomSql(room.name, 'demo/indexes.sql'));
  await client.query(await readRoomSql(room.name, 'demo/views.sql'));
  await grantReading(client, room.name, 'helhed');
  await client.query('vacuum (analyze)');
}

async function streamCitizens(
  centres: readonly CentreLoad[],
  demo: Awaited<ReturnType<typeof createCoordinationDemo>>,
  { citizens, today, progress }: Municipality,
): Promise<void> {
  const all = [...centres.map(({ copies }) => copies), demo.copies];
  const flush = () => Promise.all(all.map((copies) => copies.flush()));
  const staff = toStaff(citizens);
  for (const { room, copies } of centres) {
    for (const row of room.system.toFixedRows(staff, new Date())) copies.write(row);
  }
  const pace = createPace(citizens, progress);
  let number = 0;
  for (const citizen of toCitizens(citizens, today)) {
    number += 1;
    for (const { room, copies } of centres) {
      for (const row of room.system.toRows(citizen, number)) copies.write(row);
    }
    demo.write(citizen, number);
    if (all.reduce((sum, copies) => sum + copies.waitingCharacters, 0) > mostWaiting) {
      await flush();
      pace.tell(number);
    }
  }
  await flush();
  pace.end(number);
}

/** Says how many citizens there are and how fast they come, about every two seconds. */
function createPace(citizens: number, progress: (line: string) => void) {
  const startedAt = Date.now();
  let toldAt = startedAt;
  const say = (number: number) => {
    const seconds = (Date.now() - startedAt) / 1000;
    const rate = Math.round(number / Math.max(seconds, 0.001));
    progress(
      `${number.toLocaleString('en')} of ${citizens.toLocaleString('en')} citizens, ` +
        `${rate.toLocaleString('en')} a second, ${seconds.toFixed(1)} s`,
    );
  };
  return {
    tell: (number: number) => {
      if (Date.now() - toldAt < 2_000) return;
      toldAt = Date.now();
      say(number);
    },
    end: say,
  };
}
