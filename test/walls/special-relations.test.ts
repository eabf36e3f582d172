import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../../demo/stories/stories.ts';
import { purposes } from '../../server/subgraph.ts';
import { ask } from '../setup/ask.ts';
import { at, cellFields, readCell } from './cells.ts';
import { openCoordination } from './coordination-on-http.ts';
import { plantCitizens, type PlantedCitizen } from './planted-citizens.ts';
import { toConsentSql, toRelationSql, type RelationName } from './planted-relations.ts';
import { openTown, type Town } from './town.ts';

const guardiansCpr = stories.line.cpr;
const byId = `query ($id: ID!) { citizen(id: $id) { ...Cell } } fragment Cell on Citizen { ${cellFields} }`;

const all = 'AAA coordination plan cpr address consents accessLog';
const ofAYoungPerson = '--A coordination cpr consents';

/** Children, and what who holds custody of them sees; today is 21 November 2026. */
const children: readonly (readonly [
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
const askers: readonly (readonly [
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

describe('who is no colleague at work', () => {
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

  describe('a holder of custody', () => {
    it.each(children)('of a child %s sees what the rules say', async (name, _, expected) => {
      expect(await cellOf('guardian', get(name))).toBe(expected);
      // Whose custody it is not, sees nothing.
      expect(await cellOf('citizen', get(name))).toBe('FORBIDDEN');
    });
  });

  describe('a citizen', () => {
    const me = `{ me { citizen { ...Cell } } } fragment Cell on Citizen { ${cellFields} }`;
    it('sees all that there is about themselves, by every way', async () => {
      const own = await town.askAs('citizen', me);
      expect(readCell(own, ['me', 'citizen'])).toBe(all);
      const id = at(own.data, 'me', 'citizen', 'id');
      expect(readCell(await town.askAs('citizen', byId, { id }), ['citizen'])).toBe(all);
      const others = await town.askAs('guardian', byId, { id });
      expect(readCell(others, ['citizen'])).toBe('FORBIDDEN');
    });

    it('whose number was replaced is nobody by the old one: a number belongs to one citizen at a time', async () => {
      await town.databases.run(
        'coordination',
        `update coordination.identifiers set replaced_on = '2026-11-21' where cpr = '${guardiansCpr}'`,
      );
      const { data, errors } = await town.askAs('guardian', me);
      expect(at(data, 'me', 'citizen')).toBeNull();
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
      await town.databases.run(
        'coordination',
        `update coordination.identifiers set replaced_on = null where cpr = '${guardiansCpr}'`,
      );
    });
  });

  describe('for a purpose', () => {
    it.each(askers)(
      'a %s, %s, may ask for %s alone',
      async (person, relation, allowed, expected) => {
        const citizen = get(`${person} ${relation}`);
        for (const purpose of purposes) {
          const cell = await cellOf(person, citizen, purpose);
          expect(`${purpose}: ${cell}`).toBe(
            `${purpose}: ${allowed.split(' ').includes(purpose) ? expected : 'FORBIDDEN'}`,
          );
        }
      },
    );

    it('a citizen may ask about themselves as a citizen alone', async () => {
      for (const purpose of purposes) {
        const cell = await cellOf('guardian', get('of 14, who is 15 tomorrow'), purpose);
        expect(cell).toBe(purpose === 'OWN_ACCESS' ? all : 'FORBIDDEN');
      }
    });

    it('a caseload shows of the own citizens those whom the purpose opens, and is not refused for the others', async () => {
      const list = '{ me { citizens(first: 100) { nodes { id } } } }';
      const ids = async (purpose: string) => {
        const { data } = await town.askAs('facilitator', list, {}, { 'helhed-purpose': purpose });
        const nodes = at(data, 'me', 'citizens', 'nodes');
        return Array.isArray(nodes) ? nodes.map((node: unknown) => at(node, 'id')) : undefined;
      };
      const wanted = ['coordinated', 'of the case', 'team'].map((name) => get(name).id);
      const [coordinated, ofTheCase, team] = wanted;
      expect(await ids('CASEWORK')).toEqual(expect.arrayContaining(wanted));
      const forCoordination = await ids('COORDINATION');
      expect(forCoordination).toEqual(expect.arrayContaining([coordinated, team]));
      expect(forCoordination).not.toContain(ofTheCase);
    });
  });

  describe('a protected person', () => {
    it.each([
      // With a relation, but without the right PROTECTED_PERSONS.
      ['jobcenter-caseworker', 'hidden case', 'A-- coordination plan consents'],
      ['jobcenter-caseworker', 'hidden emergency', 'AAA coordination plan'],
      ['journal-system', 'hidden journal', '-A- coordination plan cpr'],
      // With the right.
      ['social-caseworker', 'hidden case', '-A- coordination plan cpr address consents'],
      // It may be from the other parent that a child is hidden: custody is not enough.
      ['guardian', 'hidden child', all.replace(' address', '')],
      ['privacy-officer', 'hidden case', '--- consents accessLog'],
      ['citizen', 'hidden child', 'FORBIDDEN'],
    ])('is to a %s, as the %s: %s', async (person, name, expected) => {
      expect(await cellOf(person, get(name))).toBe(expected);
    });

    it.each([
      ['jobcenter-caseworker', 'Navne- og adressebeskyttet'],
      ['social-caseworker', 'the name'],
    ])('in the list of a %s has no address, and for a name %s', async (person, expected) => {
      const citizen = get('hidden case');
      const list = '{ me { citizens(first: 100) { nodes { id name address } } } }';
      const { data, errors } = await town.askAs(person, list);
      const nodes = at(data, 'me', 'citizens', 'nodes');
      const index = Array.isArray(nodes)
        ? nodes.findIndex((node: unknown) => at(node, 'id') === citizen.id)
        : -1;
      expect(at(nodes, index)).toEqual({
        id: citizen.id,
        name: expected === 'the name' ? citizen.name : expected,
        address: null,
      });
      expect(errors.map(({ path, extensions }) => [path?.at(-2), extensions.code])).toEqual([
        [index, 'FORBIDDEN'],
      ]);
    });

    it('is not named by a cursor of the list that masks the name', async () => {
      const { data } = await town.askAs(
        'jobcenter-caseworker',
        '{ me { citizens(first: 100) { edges { cursor } pageInfo { endCursor } } } }',
      );
      const cursors = JSON.stringify(data).match(/(?<=[cC]ursor":")[^"]+/g) ?? [];
      expect(cursors.length).toBeGreaterThan(1);
      for (const cursor of cursors)
        expect(Buffer.from(cursor, 'base64url').toString()).not.toContain('Planted');
    });

    it('is no less protected in a list when asked for alone in the same request', async () => {
      const { id } = get('hidden case');
      const { data } = await town.askAs(
        'social-caseworker',
        'query ($id: ID!) { citizen(id: $id) { address } me { citizens(first: 100) { nodes { id address } } } }',
        { id },
      );
      const nodes = at(data, 'me', 'citizens', 'nodes');
      expect(nodes).toContainEqual({ id, address: null });
      expect(at(data, 'citizen', 'address')).toContain('Skovvej');
    });
  });

  describe('a list', () => {
    it('of two citizens of whom one is forbidden has the other, under aliases', async () => {
      const answer = await town.askAs(
        'facilitator',
        `query ($a: ID!, $b: ID!, $c: ID!) {
          first: citizen(id: $a) { ...Cell } second: citizen(id: $b) { ...Cell } third: citizen(id: $c) { ...Cell }
        } fragment Cell on Citizen { ${cellFields} }`,
        { a: get('team').id, b: get('stranger').id, c: randomUUID() },
      );
      expect(readCell(answer, ['first'], get('team'))).toBe(
        '-A- coordination plan address consents',
      );
      expect(readCell(answer, ['second'])).toBe('FORBIDDEN');
      expect(readCell(answer, ['third'])).toBe('NULL');
    });

    it('of entities of whom one is forbidden has the other', async () => {
      const { data, errors } = await ask(
        town.rooms.coordination,
        await town.tokenOf('facilitator'),
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Citizen { name socialPass } } }',
        { r: ['stranger', 'team'].map((name) => ({ __typename: 'Citizen', id: get(name).id })) },
      );
      expect(at(data, '_entities', 0)).toBeNull();
      expect(at(data, '_entities', 1, 'name')).toBe(get('team').name);
      expect(at(data, '_entities', 1, 'socialPass')).toBeTruthy();
      expect(errors.map(({ path, extensions }) => [path, extensions.code])).toEqual([
        [['_entities', 0], 'FORBIDDEN'],
      ]);
    });

    it('logs a look at those whom it shows, and not at the next', async () => {
      const logged = async () => {
        const { rows } = await town.databases.run(
          'coordination',
          `select from coordination.access_log where entry ->> 'employeeId' = 'TOVKRO' and citizen_id is not null`,
        );
        return rows.length;
      };
      const before = await logged();
      const { data } = await town.askAs(
        'facilitator',
        '{ me { citizens(first: 1) { nodes { id } pageInfo { hasNextPage } } } }',
      );
      expect(at(data, 'me', 'citizens', 'pageInfo', 'hasNextPage')).toBe(true);
      expect(await logged()).toBe(before + 1);
    });

    it('names a citizen by an id in capitals as well: a UUID is the same in both', async () => {
      const citizen = get('team');
      const id = citizen.id.toUpperCase();
      expect(id).not.toBe(citizen.id);
      expect(await cellOf('facilitator', { ...citizen, id })).toBe(
        '-A- coordination plan address consents',
      );
    });
  });

  describe('the citizen in a mutation’s answer', () => {
    const payload = `{ citizen { ...Cell } } } fragment Cell on Citizen { ${cellFields} }`;
    const give = (person: string, name: string) =>
      town.askAs(
        person,
        `mutation ($input: GiveConsentInput!) { giveConsent(input: $input) ${payload}`,
        {
          input: {
            idempotencyKey: randomUUID(),
            citizenId: get(name).id,
            legalBasis: 'RTL_11_A',
            kinds: ['CASES', 'MEASURES', 'PLANS', 'ASSESSMENT'],
            fromCentres: ['JOBCENTER'],
            receivers: ['TEAM'],
            caseReference: 'SAG-1',
            givenBy: ['CITIZEN'],
            form: 'WRITTEN',
            validTo: '2027-01-31',
            isConsequenceExplained: true,
          },
        },
      );
    const findConsents = async (name: string) => {
      const { rows } = await town.databases.run<{ id: string; version: number }>(
        'coordination',
        `select id, version from coordination.consents where citizen_id = '${get(name).id}'`,
      );
      return rows;
    };

    it('is as the consent leaves it: open where it was given, shut where it was withdrawn', async () => {
      const own = '-A- coordination plan address consents';
      expect(await cellOf('facilitator', get('team'))).toBe(own);
      const given = await give('facilitator', 'team');
      const both = 'AA- coordination plan address consents';
      expect(readCell(given, ['giveConsent', 'citizen'], get('team'))).toBe(both);
      expect(await cellOf('facilitator', get('team'))).toBe(both);
      const [consent] = await findConsents('team');
      const withdrawn = await town.askAs(
        'facilitator',
        `mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) ${payload}`,
        {
          input: {
            idempotencyKey: randomUUID(),
            citizenId: get('team').id,
            consentId: consent?.id,
            expectedVersion: consent?.version,
          },
        },
      );
      expect(readCell(withdrawn, ['withdrawConsent', 'citizen'], get('team'))).toBe(own);
      expect(await cellOf('facilitator', get('team'))).toBe(own);
    });

    it.each([
      ['facilitator', 'stranger'],
      ['manager', 'stranger'],
      ['citizen', 'stranger'],
      // Each sees the citizen, and is not to change what the citizen consented to.
      ['privacy-officer', 'stranger'],
      ['children-caseworker', 'in an emergency'],
      ['journal-system', 'journal-system a case in SOCIAL'],
    ])(
      'is none for a %s who may record no consent of one who is %s, and none is recorded',
      async (person, name) => {
        const { data, errors } = await give(person, name);
        expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
        expect(data ?? null).toBeNull();
        expect(await findConsents(name)).toEqual([]);
      },
    );

    it('who withdraws a consent by the id of a citizen of theirs withdraws nobody else’s', async () => {
      const { id: other } = get('stranger');
      await town.databases.run('coordination', toConsentSql('on its last day', other, other));
      const [consent] = await findConsents('stranger');
      for (const name of ['stranger', 'team']) {
        const { errors } = await town.askAs(
          'facilitator',
          `mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) ${payload}`,
          {
            input: {
              idempotencyKey: randomUUID(),
              citizenId: get(name).id,
              consentId: consent?.id,
              expectedVersion: 1,
            },
          },
        );
        expect(errors.map(({ extensions }) => extensions.code)).toEqual([
          name === 'stranger' ? 'FORBIDDEN' : 'NOT_FOUND',
        ]);
      }
      expect(await findConsents('stranger')).toEqual([consent]);
    });

    it.each([
      ['social-caseworker', 'AAA coordination plan cpr address'],
      ['facilitator', 'FORBIDDEN'],
      ['manager', 'FORBIDDEN'],
      ['citizen', 'FORBIDDEN'],
      ['privacy-officer', 'FORBIDDEN'],
      ['journal-system', 'FORBIDDEN'],
    ])('asked for in an emergency is to a %s: %s', async (person, expected) => {
      const answer = await town.askAs(
        person,
        `mutation ($input: RequestEmergencyAccessInput!) { requestEmergencyAccess(input: $input) ${payload}`,
        {
          input: {
            idempotencyKey: randomUUID(),
            cpr: get('stranger').cpr,
            reason: 'Fundet bevidstløs, skal kende behandlingen',
          },
        },
      );
      const seen =
        answer.data == null
          ? answer.errors[0]?.extensions.code
          : readCell(answer, ['requestEmergencyAccess', 'citizen'], get('stranger'));
      expect(seen).toBe(expected);
    });
  });

  describe('where the municipality tells that there is a case', () => {
    it.each([
      ['children-caseworker', 'children-caseworker a case in SOCIAL', 'EXISTENCE ALLOW EXISTENCE'],
      ['children-caseworker', 'children-caseworker on the team', 'WITHHOLD WITHHOLD ALLOW'],
      ['privacy-officer', 'stranger', 'WITHHOLD WITHHOLD WITHHOLD'],
    ])('a %s, of the citizen %s, is told: %s', async (person, name, expected) => {
      const coordination = await openCoordination({
        databaseUrl: town.databases.url('coordination'),
        issuer: town.issuerUrl,
        tellsExistence: true,
      });
      const { data } = await ask(
        `${coordination.url}/graphql`,
        await town.tokenOf(person),
        `query ($id: ID!) { citizen(id: $id) {
          whyAccess { centres { outcome kinds } } jobcenterPass socialPass childrenPass } }`,
        { id: get(name).id },
      );
      const outcomes = [0, 1, 2].map((index) =>
        at(data, 'citizen', 'whyAccess', 'centres', index, 'outcome'),
      );
      expect(outcomes.join(' ')).toBe(expected);
      const passes = ['jobcenterPass', 'socialPass', 'childrenPass'].map((pass) =>
        at(data, 'citizen', pass) === null ? '-' : 'A',
      );
      expect(passes).toEqual(outcomes.map((outcome) => (outcome === 'ALLOW' ? 'A' : '-')));
      await coordination.close();
    });
  });
});
