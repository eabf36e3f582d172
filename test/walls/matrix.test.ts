import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, getToken, type Answer } from '../setup/ask.ts';
import type { Room as RoomName } from '../setup/databases.ts';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';
import { at, cellFields, fileFields, partFields, readCell } from './cells.ts';
import {
  caseload,
  employees,
  othersCells,
  toEmployeesCell,
  type Employee,
} from './matrix-table.ts';
import { plantCitizens, type PlantedCitizen } from './planted-citizens.ts';
import {
  consents,
  relations,
  toConsentSql,
  toRelationSql,
  type ConsentName,
  type RelationName,
} from './planted-relations.ts';

/** One citizen of the matrix: who has what relation to them, and what they consented to. */
interface Place {
  readonly employee: Employee;
  readonly relation: RelationName;
  readonly consent: ConsentName;
}

const places: readonly Place[] = employees.flatMap((employee) =>
  relations.flatMap((relation) => consents.map((consent) => ({ employee, relation, consent }))),
);

/** So many citizens are asked for one by one in one query at most. */
const atOnce = 10;

const people = [...employees.map(({ person }) => person), ...Object.keys(othersCells)];
const centres = ['jobcenter', 'social', 'children'] as const;
const cell = `fragment Cell on Citizen { ${cellFields} }`;

describe('role × relation × consent × path', () => {
  let town: OneProcess;
  let planted: readonly PlantedCitizen[];
  const placeOf = new Map<PlantedCitizen, Place>();

  beforeAll(async () => {
    town = await startInOneProcess();
    const [other, ...rest] = await plantCitizens(town.databases, places.length + 1);
    planted = rest;
    const ids = employees.map(({ employeeId }) => `'${employeeId}'`).join(', ');
    const sql = planted.flatMap((citizen, index) => {
      const place = places[index];
      if (!place || !other) return [];
      placeOf.set(citizen, place);
      const { employee, relation, consent } = place;
      return [
        toRelationSql(relation, citizen.id, employee.employeeId),
        toConsentSql(consent, citizen.id, other.id),
      ];
    });
    await town.databases.run(
      'coordination',
      `delete from coordination.coordinating_caseworkers where caseworker_id in (${ids});
       delete from coordination.team_members where caseworker_id in (${ids});
       delete from coordination.attachments where caseworker_id in (${ids});
       ${sql.join('\n')}`,
    );
  }, 120_000);
  afterAll(() => town.stop());

  /** Asks coordination for the passes and each centre for what they open, as a gateway of one's own would. */
  const askEntities = async (
    person: string,
    citizens: readonly PlantedCitizen[],
  ): Promise<string[]> => {
    const token = await getToken(town.issuerUrl, person);
    const askRoom = async (room: RoomName, fields: string, references: readonly object[]) =>
      ask(
        await town.openRoom(room),
        token,
        `query ($references: [_Any!]!) {
          _entities(representations: $references) { ... on Citizen { ${fields} } }
        }`,
        { references },
      );
    const who = await askRoom(
      'coordination',
      `id ${partFields} centres { status } jobcenterPass socialPass childrenPass`,
      citizens.map(({ id }) => ({ __typename: 'Citizen', id })),
    );
    const files = await Promise.all(
      centres.map((centre) => {
        const key = `${centre}Pass`;
        const references = citizens.map((_, index) => ({
          __typename: 'Citizen',
          [key]: at(who.data, '_entities', index, key) ?? null,
        }));
        return askRoom(centre, `${centre} { ${fileFields} }`, references);
      }),
    );
    return citizens.map((citizen, index) =>
      toSeen(citizen, readCell(withFiles(who, files), ['_entities', index], citizen)),
    );
  };

  const askAs = (person: string, query: string, variables = {}): Promise<Answer> =>
    person === 'nobody'
      ? ask(town.url, undefined, query, variables)
      : town.askAs(person, query, variables);

  /** The expected cells of the citizens, by place, as one person; only what differs is worth reading. */
  const expectedFor = (person: string, citizens: readonly PlantedCitizen[]) =>
    citizens.map((citizen) => {
      const place = placeOf.get(citizen);
      if (!place) throw new Error('A citizen without a place.');
      const { employee, relation, consent } = place;
      const others = othersCells[person];
      const seen =
        employee.person === person
          ? toEmployeesCell(employee, relation, consent)
          : (others?.(relation) ?? 'FORBIDDEN');
      return `${employee.person}, ${relation}, consent ${consent}: ${seen}`;
    });

  const toSeen = (citizen: PlantedCitizen, seen: string) => {
    const place = placeOf.get(citizen);
    return `${place?.employee.person ?? ''}, ${place?.relation ?? ''}, consent ${place?.consent ?? ''}: ${seen}`;
  };

  /** Asks for citizens ten at a time, each under an alias of its own. */
  const askOneByOne = async (
    person: string,
    citizens: readonly PlantedCitizen[],
    toField: (variable: string) => string,
    argument: { readonly type: string; readonly of: (citizen: PlantedCitizen) => string },
  ): Promise<string[]> => {
    const groups = Array.from({ length: Math.ceil(citizens.length / atOnce) }, (_, index) =>
      citizens.slice(index * atOnce, (index + 1) * atOnce),
    );
    const cells = await inTurns(groups, async (group) => {
      const names = group.map((_, index) => `$v${index}: ${argument.type}`);
      const fields = group.map((_, index) => `c${index}: ${toField(`$v${index}`)}`);
      const query = `query (${names.join(', ')}) { ${fields.join('\n')} } ${cell}`;
      const variables = Object.fromEntries(
        group.map((citizen, index) => [`v${index}`, argument.of(citizen)]),
      );
      const answer = await askAs(person, query, variables);
      return group.map((citizen, index) =>
        toSeen(citizen, readCell(answer, [`c${index}`], citizen)),
      );
    });
    return cells.flat();
  };

  const ofPerson = (person: string) =>
    planted.filter((citizen) => placeOf.get(citizen)?.employee.person === person);
  /** Of the others' citizens, those who consented to nothing and to everything; all of them in the soak. */
  const othersThan = (person: string) =>
    planted.filter((citizen) => {
      const { employee, consent } = placeOf.get(citizen) ?? {};
      const isTelling = consent === 'none' || consent === 'on its last day';
      return employee?.person !== person && (isTelling || process.env['HELHED_SOAK'] === '1');
    });
  const askById = (person: string, citizens: readonly PlantedCitizen[]) =>
    askOneByOne(person, citizens, (id) => `citizen(id: ${id}) { ...Cell } `, {
      type: 'ID!',
      of: ({ id }) => id,
    });
  const askByCpr = (
    person: string,
    citizens: readonly PlantedCitizen[],
    of: (citizen: PlantedCitizen) => string,
  ) =>
    askOneByOne(
      person,
      citizens,
      (cpr) => `citizenByCpr(cpr: ${cpr}) { ... on Citizen { ...Cell } }`,
      { type: 'CPR!', of },
    );

  describe.each(people)('as %s', (person) => {
    it('by id, under an alias, in a named fragment: of everybody what the rules say', async () => {
      const citizens = [...ofPerson(person), ...othersThan(person)];
      expect(await askById(person, citizens)).toEqual(expectedFor(person, citizens));
    });

    it('by CPR number, in an inline fragment: the same', async () => {
      const own = ofPerson(person);
      const citizens = own.length > 0 ? own : othersThan(person).slice(0, relations.length * 2);
      expect(await askByCpr(person, citizens, ({ cpr }) => cpr)).toEqual(
        expectedFor(person, citizens),
      );
    });

    it('by a former CPR number: the same', async () => {
      const own = ofPerson(person).filter((citizen) => placeOf.get(citizen)?.consent === 'none');
      const citizens = [...own, ...othersThan(person).slice(0, relations.length * 2)];
      expect(await askByCpr(person, citizens, ({ formerCpr }) => formerCpr)).toEqual(
        expectedFor(person, citizens),
      );
    });
  });

  describe.each(employees)('as $person', ({ person }) => {
    it('in the caseload: the same, of who is in it and of nobody else', async () => {
      const citizens = ofPerson(person).filter((citizen) =>
        caseload.some((relation) => relation === placeOf.get(citizen)?.relation),
      );
      const answer = await askAs(
        person,
        `{ me { citizens(first: 100) { totalCount nodes { ...Cell } } } } ${cell}`,
      );
      expect(at(answer.data, 'me', 'citizens', 'totalCount')).toBe(citizens.length);
      const seen = citizens.map((citizen, index) =>
        toSeen(citizen, readCell(answer, ['me', 'citizens', 'nodes', index], citizen)),
      );
      expect(seen).toEqual(expectedFor(person, citizens));
    });

    it('at the rooms themselves, by _entities, past the gateway: the same', async () => {
      const citizens = ofPerson(person);
      expect(await askEntities(person, citizens)).toEqual(expectedFor(person, citizens));
    });
  });
});

/** Runs a few at a time: what is under test has the same two cores. */
async function inTurns<Item, Result>(
  items: readonly Item[],
  run: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let next = 0; next < items.length; next += 4) {
    results.push(...(await Promise.all(items.slice(next, next + 4).map(run))));
  }
  return results;
}

/** One answer of what several rooms said: a file that opened stands for a centre that answered. */
function withFiles(who: Answer, files: readonly Answer[]): Answer {
  const entities = at(who.data, '_entities');
  if (!Array.isArray(entities)) return who;
  const merged = entities.map((entity: unknown, index) => {
    if (typeof entity !== 'object' || entity === null) return null;
    const opened = centres.map((centre, place) =>
      at(files[place]?.data, '_entities', index, centre),
    );
    const statuses = opened.map((file, place) => ({
      status: at(file, 'status') ?? at(entity, 'centres', place, 'status'),
    }));
    return {
      ...entity,
      ...Object.fromEntries(centres.map((centre, place) => [centre, opened[place]])),
      centres: statuses,
    };
  });
  return {
    ...who,
    data: { _entities: merged },
    errors: [...who.errors, ...files.flatMap(({ errors }) => errors)],
  };
}
