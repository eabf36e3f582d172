import { afterAll, beforeAll } from 'vitest';
import { stories } from '../../demo/stories/stories.ts';
import { cellFields, readCell } from './cells.ts';
import { plantCitizens, type PlantedCitizen } from './planted-citizens.ts';
import { toRelationSql, type RelationName } from './planted-relations.ts';
import { openTown, type Town } from './town.ts';

export const guardiansCpr = stories.line.cpr;
export const byId = `query ($id: ID!) { citizen(id: $id) { ...Cell } } fragment Cell on Citizen { ${cellFields} }`;

export const all = 'AAA coordination plan cpr address consents accessLog';
const ofAYoungPerson = '--A coordination cpr consents';

/** Children, and what who holds custody of them sees; today is 21 November 2026. */
export const children: readonly (readonly [
  string,
  { born: string | null; since?: string; until?: string },
  string,
])[] = [
  ['born today', { born: '2026-11-21', since: '2026-11-21' }, all],
  ['of 14, who is 15 tomorrow', { born: '2011-11-22' }, all],
  ['who is 15 today', { born: '2011-11-21' }, ofAYoungPerson],
  ['of 17, who is 18 tomorrow', { born: '2008-11-22' }, ofAYoungPerson],
  ['who is 18 today', { born: '2008-11-21' }, 'FORBIDDEN'],
  ['whose birth date nobody knows', { born: null }, 'FORBIDDEN'],
  ['held until yesterday', { born: '2016-11-21', until: '2026-11-21' }, 'FORBIDDEN'],
  ['held from tomorrow', { born: '2016-11-21', since: '2026-11-22' }, 'FORBIDDEN'],
  ['held on the last day', { born: '2016-11-21', until: '2026-11-22' }, all],
];

/** Who, standing how, may ask for which purposes; every other one sees nothing. */
export const askers: readonly (readonly [
  person: string,
  relation: RelationName,
  for_: string,
  cell: string,
])[] = [
  [
    'children-caseworker',
    'coordinating',
    'CASEWORK COORDINATION',
    'AAA coordination plan address consents',
  ],
  [
    'children-caseworker',
    'on the team',
    'CASEWORK COORDINATION',
    '--A coordination plan address consents',
  ],
  ['children-caseworker', 'a case in SOCIAL', 'CASEWORK', '-A- coordination plan address consents'],
  ['children-caseworker', 'emergency access', 'CASEWORK', 'AAA coordination plan address'],
  ['privacy-officer', 'none', 'SUPERVISION', '--- consents accessLog'],
  ['journal-system', 'a case in SOCIAL', 'JOURNAL', '-A- coordination plan cpr address'],
];

/** The employee whom the relation is of. */
const employeeOf: Readonly<Record<string, string>> = {
  'children-caseworker': 'BIRAND',
  'journal-system': 'GITROS',
};

/** A test file's town with who holds custody, supervises, keeps a journal, or is protected; opened before its tests. */
export function openTownOfOthers() {
  let town: Town;
  const plantedAs = new Map<string, PlantedCitizen>();
  const get = (name: string) => {
    const citizen = plantedAs.get(name);
    if (!citizen) throw new Error(`Nobody is planted as ${name}.`);
    return citizen;
  };
  const names = [
    ...children.map(([name]) => name),
    ...askers.map(([person, relation]) => `${person} ${relation}`),
    ...['hidden case', 'hidden child', 'hidden journal', 'hidden emergency'],
    ...['team', 'stranger', 'in an emergency', 'coordinated', 'of the case'],
  ];
  beforeAll(async () => {
    town = await openTown(async (databases) => {
      const planted = await plantCitizens(databases, names.length);
      for (const [index, citizen] of planted.entries()) plantedAs.set(names[index] ?? '', citizen);
      const hold = (name: string, since: string, until: string | null) =>
        `insert into coordination.custody_holders (child_id, cpr, since, until)
         values ('${get(name).id}', '${guardiansCpr}', '${since}', ${until === null ? 'null' : `'${until}'`});`;
      const relate = (name: string, relation: RelationName, employee: string) =>
        toRelationSql(relation, get(name).id, employee);
      const setBirth = (name: string, born: string | null) =>
        `update coordination.citizens set birth_date = ${born === null ? 'null' : `'${born}'`} where id = '${get(name).id}';`;
      const hidden = ['hidden case', 'hidden child', 'hidden journal', 'hidden emergency'];
      await databases.run(
        'coordination',
        [
          `delete from coordination.team_members where caseworker_id in ('JAKLUN', 'SOFLIN');
           delete from coordination.attachments where caseworker_id in ('JAKLUN', 'SOFLIN');`,
          ...children.flatMap(([name, { born, since = '2016-01-01', until = null }]) => [
            setBirth(name, born),
            hold(name, since, until),
          ]),
          ...askers.map(([person, relation]) =>
            relate(`${person} ${relation}`, relation, employeeOf[person] ?? ''),
          ),
          ...hidden.map(
            (name) =>
              `update coordination.citizens set is_address_protected = true where id = '${get(name).id}';`,
          ),
          relate('hidden case', 'a case in JOBCENTER', 'JAKLUN'),
          relate('hidden case', 'a case in SOCIAL', 'SOFLIN'),
          relate('hidden journal', 'a case in SOCIAL', 'GITROS'),
          relate('hidden emergency', 'emergency access', 'JAKLUN'),
          setBirth('hidden child', '2016-11-21'),
          hold('hidden child', '2016-11-21', null),
          relate('team', 'on the team', 'TOVKRO'),
          relate('in an emergency', 'emergency access', 'BIRAND'),
          relate('coordinated', 'coordinating', 'TOVKRO'),
          relate('of the case', 'a case in SOCIAL', 'TOVKRO'),
        ].join('\n'),
      );
    });
  });
  afterAll(() => town.close());

  const cellOf = async (person: string, citizen: PlantedCitizen, purpose?: string) =>
    readCell(
      await town.askAs(
        person,
        byId,
        { id: citizen.id },
        purpose === undefined ? {} : { 'helhed-purpose': purpose },
      ),
      ['citizen'],
      citizen,
    );
  const askAs: Town['askAs'] = (...asked) => town.askAs(...asked);
  const tokenOf: Town['tokenOf'] = (...asked) => town.tokenOf(...asked);
  return { askAs, tokenOf, getTown: () => town, get, cellOf };
}
