import { randomUUID } from 'node:crypto';
import { people } from '../../demo/people.ts';
import { stories } from '../../demo/stories/stories.ts';
import { requestId } from '../setup/ask.ts';
import type { Databases, Room } from '../setup/databases.ts';
import { sealPassOf } from './room-on-http.ts';

export type CentreName = Exclude<Room, 'coordination'>;

/** One citizen as a room is asked for it: by a pass, or by the id. */
export type Reference = Readonly<Record<string, unknown>>;

/** A question to one room: everything it holds on some citizens. */
export interface Question {
  readonly query: string;
  readonly variables: { readonly representations: readonly Reference[] };
}

/** A pass that opens all that a centre holds, in the tests' requests. */
export const wholePass = {
  requestId,
  purpose: 'CASEWORK',
  kinds: ['CASES', 'MEASURES', 'PLANS', 'ASSESSMENT'],
  limits: { units: undefined, kle: undefined, sensitivity: 4 },
} as const;

export const coordinator = people['coordinator']?.sub ?? '';

const measure = `id title legalBasis { law { code } paragraph } state startsOn endsOn purpose
  caseworker { id } centre { code }`;
const file = `status asOf isComplete
  cases { id title law { code } openedOn closedOn caseworker { id } }
  measures { ${measure} }
  plans { id title adoptedOn goals { id title measureId } }`;

const fields: Readonly<Record<Room, string>> = {
  jobcenter: `jobcenter { ${file} targetGroup { code name } nextInterviewOn }`,
  social: `social { ${file} supportNeedLevel functionalLevel }`,
  children: `children { ${file} school schoolClass }`,
  coordination: `id name birthDate age maskedCpr
    coordinatingCaseworker { id }
    coordination { model team { role caseworker { name } } meetings { heldOn } }
    plan {
      source version goals { title progress { score } measures { id } }
      agreements { title } meetings { heldOn } replaces { replacedOn }
    }`,
};

/** Everything a room holds on some citizens, asked the way the gateway asks: by `_entities`. */
export function askEverything(room: Room, references: readonly Reference[]): Question {
  return {
    query: `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on Citizen { ${fields[room]} } }
    }`,
    variables: { representations: references },
  };
}

/** References to citizens that a room knows, the one with most to tell first; the coordinator may see them all. */
export async function findReferences(
  databases: Databases,
  room: Room,
  count: number,
): Promise<Reference[]> {
  const { cpr } = stories.amalie;
  if (room !== 'coordination') {
    const { rows } = await databases.run(
      room,
      `select cpr from helhed.citizens order by cpr <> '${cpr}', cpr limit ${count}`,
    );
    return Promise.all(rows.map((row) => referTo(room, [String(row['cpr'])])));
  }
  const { rows } = await databases.run(
    room,
    `select citizen_id as id from coordination.identifiers order by cpr <> '${cpr}', cpr limit ${count}`,
  );
  return rows.map((row) => ({ __typename: 'Citizen', id: String(row['id']) }));
}

/** Lets the coordinator coordinate every citizen, so that a caseload is as long as a test needs it. */
export async function openAllCitizens(databases: Databases): Promise<void> {
  await databases.run(
    'coordination',
    `delete from coordination.coordinating_caseworkers;
     insert into coordination.coordinating_caseworkers (citizen_id, caseworker_id, since)
     select id, 'METHOL', '2026-01-01' from coordination.citizens`,
  );
}

/** A reference to a citizen at a centre, opened by a pass for a caller. */
export async function referTo(
  centre: CentreName,
  cprs: readonly string[],
  callerId = coordinator,
): Promise<Reference> {
  const pass = await sealPassOf[centre]({ ...wholePass, citizenId: randomUUID(), cprs, callerId });
  return { __typename: 'Citizen', [`${centre}Pass`]: pass };
}
