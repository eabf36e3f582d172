import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codesOf, createWayIn } from '../../setup/way-in.ts';
import type { OneProcess } from '../../setup/one-process.ts';
import { at } from '../../walls/cells.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What each mutation is asked for here, beside those of the way in. */
const asked: Readonly<Record<string, string>> = {
  planMeeting: 'meeting { id } coordination { version }',
  recordMeeting: `meeting { reasonForLater purposeWithoutCitizen attendance { who presence } } coordination { version }`,
  recordIntake: `intake { by answers { theme answer } recordedBy { id } } citizen { id }`,
  giveConsent: 'consent { id }',
  recordAssessment: `series { by nextDueOn progression { stepsAYear } assessments { score assessedOn } }`,
};

/** Everything from signal to ended enrolment, sent as a programme's people would. */
export function createWork(town: OneProcess) {
  const way = createWayIn(town);
  const inDatabase = async <Row extends object>(sql: string) =>
    (await town.databases.run<Row & Fields>('coordination', sql)).rows;
  const versionOf = async (citizenId: string) => {
    const [row] = await inDatabase<{ version: number }>(
      `select version from coordination.coordinations where citizen_id = '${citizenId}' order by id desc limit 1`,
    );
    return row?.version ?? 0;
  };
  const send = (person: string, mutation: string, input: Fields) => {
    const shown = asked[mutation];
    if (shown === undefined) return way.send(person, mutation, input);
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    return town.askAs(
      person,
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${shown} } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
    );
  };
  return {
    ...way,
    inDatabase,
    send,
    /** A change of the coordination, at the version that it is at. */
    change: async (person: string, mutation: string, citizenId: string, input: Fields) =>
      send(person, mutation, { citizenId, expectedVersion: await versionOf(citizenId), ...input }),
    idOf: async (cpr: string) => {
      const [row] = await inDatabase<{ id: string }>(
        `select citizen_id as id from coordination.identifiers where cpr = '${cpr}'`,
      );
      return row?.id ?? '';
    },
    /** What of a citizen somebody sees; the query's own errors go with it. */
    see: async (person: string, id: string, fields: string) => {
      const answer = await town.askAs(
        person,
        `query ($id: ID!) { citizen(id: $id) { ${fields} } }`,
        {
          id,
        },
      );
      return { codes: codesOf(answer), citizen: at(answer.data, 'citizen') };
    },
  };
}

/** A folder with the shipped programmes, some of them written anew from one of the files. */
export async function writeProgrammes(
  from: string,
  written: Readonly<Record<string, (text: string) => string>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'helhed-programmes-'));
  await cp('subgraphs/coordination/programmes/files', folder, { recursive: true });
  const text = await readFile(join(folder, from), 'utf8');
  for (const [file, rewrite] of Object.entries(written))
    await writeFile(join(folder, file), rewrite(text));
  return folder;
}
