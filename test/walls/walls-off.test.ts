import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { people } from '../../demo/people.ts';
import { createSealPass } from '../../server/pass.ts';
import { perCentre } from '../../subgraphs/coordination/centres.ts';
import { migrate } from '../../subgraphs/coordination/migrate.ts';
import { kinds, parts } from '../../subgraphs/coordination/policy/kinds.ts';
import type { Access } from '../../subgraphs/coordination/policy/access.ts';
import { ask, requestId } from '../setup/ask.ts';
import type { Room } from '../setup/databases.ts';
import { wholePass } from '../subgraphs/questions.ts';
import { passKeys, type RoomOnHttp } from '../subgraphs/room-on-http.ts';
import { at, fileFields, partFields } from './cells.ts';
import { openCoordination } from './coordination-on-http.ts';
import { plantCitizens, type PlantedCitizen } from './planted-citizens.ts';
import { toRelationSql } from './planted-relations.ts';
import { openTown, type Town } from './town.ts';

const limits = { units: undefined, kle: undefined, sensitivity: 4 } as const;

/** A policy that lets everybody see everything. */
const everything = (): Access => ({
  isAllowed: true,
  purpose: 'CASEWORK',
  parts: new Set(parts),
  centres: perCentre(() => ({ outcome: 'ALLOW', kinds: new Set(kinds), limits })),
  cpr: 'VALUE',
  name: 'VALUE',
  address: 'VALUE',
  isHidden: false,
  rules: [],
});

const centres = ['jobcenter', 'social', 'children'] as const;
const allRooms: readonly Room[] = ['coordination', ...centres];
const keys = {
  jobcenter: passKeys.JOBCENTER,
  social: passKeys.SOCIAL,
  children: passKeys.CHILDREN,
};
const look = `query ($id: ID!) {
  citizen(id: $id) { ${partFields} jobcenterPass socialPass childrenPass }
}`;

let town: Town;
/** Nobody's. */
let stranger: PlantedCitizen;
/** With a case in JOBCENTER, of the caseworker there. */
let known: PlantedCitizen;
/** The same, and with a protected address. */
let hidden: PlantedCitizen;

beforeAll(async () => {
  town = await openTown(async (databases) => {
    const [first, second, third] = await plantCitizens(databases, 3);
    if (!first || !second || !third) throw new Error('Nobody was planted.');
    [stranger, known, hidden] = [first, second, third];
    await databases.run(
      'coordination',
      `${[second, third].map(({ id }) => toRelationSql('a case in JOBCENTER', id, 'JAKLUN')).join('\n')}
       ${toRelationSql('emergency access that is over', first.id, 'JAKLUN')}
       update coordination.citizens set is_address_protected = true where id = '${third.id}'`,
    );
  });
});
afterAll(() => town.close());

/** What a room of coordination's says of a citizen: the centres that it makes passes for, and what is not empty. */
async function see(url: string, person: string, { id }: PlantedCitizen): Promise<string> {
  const { data, errors } = await ask(url, await town.tokenOf(person), look, { id });
  const citizen = at(data, 'citizen');
  if (citizen == null) return errors[0]?.extensions.code ?? 'NULL';
  const passes = centres.map((centre) => (at(citizen, `${centre}Pass`) ? 'A' : '-')).join('');
  const seen = ['address', 'coordination', 'plan', 'consents', 'accessLog'].filter((part) => {
    const value = at(citizen, part);
    // The planted plan is a unified one; in its place stand the centres' own.
    if (part === 'plan') return at(value, 'source') === 'UNIFIED';
    return value != null && at(value, 'length') !== 0 && at(value, 'nodes', 'length') !== 0;
  });
  return [passes, ...seen].join(' ');
}

/** What a centre answers to a pass, or to whatever else is brought in its place. */
async function open(
  centre: (typeof centres)[number],
  token: string | undefined,
  reference: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const query = `query ($references: [_Any!]!) {
    _entities(representations: $references) { ... on Citizen { ${centre} { ${fileFields} } } }
  }`;
  const references = [{ __typename: 'Citizen', ...reference }];
  const { data, errors } = await ask(town.rooms[centre], token, query, { references });
  return (
    at(data, '_entities', 0, centre, 'measures', 0, 'id') ??
    errors[0]?.extensions.code ??
    at(data, '_entities', 0, centre)
  );
}

describe('with every wall standing', () => {
  it('one’s own centre is seen, and nothing of a stranger', async () => {
    expect(await see(town.rooms.coordination, 'jobcenter-caseworker', known)).toBe(
      'A-- address coordination plan',
    );
    expect(await see(town.rooms.coordination, 'jobcenter-caseworker', stranger)).toBe('FORBIDDEN');
  });
});

describe('without the gateway, whose rooms are asked directly,', () => {
  it.each(allRooms)('nobody is told anything by %s without a token', async (room) => {
    const { status, data, errors } = await ask(town.rooms[room], undefined, '{ __typename }');
    expect(status).toBe(401);
    expect(data).toBeUndefined();
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });

  it.each(centres)('a token alone opens nothing at %s', async (centre) => {
    const token = await town.tokenOf('jobcenter-caseworker');
    for (const made of [{}, { id: known.id }, { cpr: known.cpr }, { [`${centre}Pass`]: null }])
      expect(await open(centre, token, made)).toBeNull();
    for (const pass of ['', known.id, known.cpr, token, `${token}..`, 'a.b.c.d.e'])
      expect(await open(centre, token, { [`${centre}Pass`]: pass })).toBe('FORBIDDEN');
  });

  it.each(['jobcenter-caseworker', 'citizen', 'manager'])(
    'a %s who describes a stranger as known is refused by coordination all the same',
    async (person) => {
      const described = {
        __typename: 'Citizen',
        id: stranger.id,
        cprs: [stranger.cpr],
        name: stranger.name,
        access: { isAllowed: true, centres: perCentre(() => ({ outcome: 'ALLOW' })) },
        jobcenterPass: 'mine',
        jobcenter: { status: 'ANSWERED', measures: [], cases: [], plans: [] },
      };
      const { data, errors } = await ask(
        town.rooms.coordination,
        await town.tokenOf(person),
        `query ($references: [_Any!]!) { _entities(representations: $references) {
          ... on Citizen { name jobcenterPass socialPass childrenPass }
        } }`,
        { references: [described] },
      );
      expect(data).toEqual({ _entities: [null] });
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    },
  );

  it('who describes an answer of a centre that is withheld gets no pass for it', async () => {
    const measure = { id: 'SOCIAL-1', startsOn: '2026-01-01', state: 'ACTIVE' };
    const { data } = await ask(
      town.rooms.coordination,
      await town.tokenOf('jobcenter-caseworker'),
      `query ($references: [_Any!]!) { _entities(representations: $references) {
        ... on Citizen { socialPass centres { status }
          measureHistory { nodes { id ... on SocialMeasure { pass } } } }
      } }`,
      {
        references: [
          {
            __typename: 'Citizen',
            id: known.id,
            social: {
              status: 'ANSWERED',
              measures: [{ ...measure, legalBasis: { law: { code: 'SEL' }, paragraph: '§ 85' } }],
            },
          },
        ],
      },
    );
    expect(at(data, '_entities', 0, 'socialPass')).toBeNull();
    expect(at(data, '_entities', 0, 'centres', 1, 'status')).toBe('WITHHELD');
    const pass = at(data, '_entities', 0, 'measureHistory', 'nodes', 0, 'pass');
    expect(pass ?? '').toBe('');
  });
});

describe('without the pass, whose key a thief has,', () => {
  const seal = (centre: (typeof centres)[number], person: string, keyring = keys[centre]) =>
    createSealPass(
      centre,
      keyring,
    )({
      ...wholePass,
      requestId,
      citizenId: randomUUID(),
      cprs: [stranger.cpr],
      callerId: people[person]?.sub ?? person,
    });

  it('without a token nothing opens', async () => {
    const pass = await seal('social', 'social-caseworker');
    expect(await open('social', undefined, { socialPass: pass })).toBe('UNAUTHENTICATED');
  });

  it('with a token of another person than the pass says, nothing opens', async () => {
    const pass = await seal('social', 'social-caseworker');
    for (const person of ['facilitator', 'citizen', 'manager', 'journal-system'])
      expect(await open('social', await town.tokenOf(person), { socialPass: pass })).toBe(
        'FORBIDDEN',
      );
  });

  it.each(['jobcenter', 'children'] as const)(
    'the other centres, such as %s, stay shut: each has a key of its own',
    async (centre) => {
      const token = await town.tokenOf('social-caseworker');
      const forged = await seal(centre, 'social-caseworker', keys.social);
      const moved = await seal('social', 'social-caseworker');
      for (const pass of [forged, moved])
        expect(await open(centre, token, { [`${centre}Pass`]: pass })).toBe('FORBIDDEN');
    },
  );

  it('coordination stays shut: it opens nothing by a pass', async () => {
    expect(await see(town.rooms.coordination, 'social-caseworker', stranger)).toBe('FORBIDDEN');
  });

  it('nothing stops who has a token as well, their own or a stolen one: this centre is open', async () => {
    for (const person of ['social-caseworker', 'manager', 'citizen']) {
      const pass = await seal('social', person);
      expect(await open('social', await town.tokenOf(person), { socialPass: pass })).toContain(
        stranger.mark,
      );
    }
  });
});

describe('without the policy, as if a rule let everybody see everything,', () => {
  let coordination: RoomOnHttp;
  const seeAs = (person: string, citizen: PlantedCitizen) =>
    see(`${coordination.url}/graphql`, person, citizen);
  beforeAll(async () => {
    coordination = await openCoordination({
      databaseUrl: town.databases.url('coordination'),
      issuer: town.issuerUrl,
      policy: everything,
    });
  });
  afterAll(() => coordination.close());

  it.each(['coordinator', 'jobcenter-caseworker', 'facilitator', 'citizen', 'journal-system'])(
    'a %s sees nothing of a stranger: Postgres shows no row',
    async (person) => {
      expect(await seeAs(person, stranger)).toBe('FORBIDDEN');
    },
  );

  it('a manager is refused before anything is asked', async () => {
    expect(await seeAs('manager', known)).toBe('FORBIDDEN');
  });

  it('a protected address shows to nobody without the right: Postgres keeps it', async () => {
    expect(await seeAs('jobcenter-caseworker', hidden)).toBe('AAA coordination plan');
    expect(await seeAs('jobcenter-caseworker', known)).toBe('AAA address coordination plan');
  });

  it('the access log shows to no caseworker, and the supervised citizen’s plan and address to no privacy officer', async () => {
    expect(await seeAs('jobcenter-caseworker', known)).not.toContain('accessLog');
    expect(await seeAs('privacy-officer', known)).toBe('AAA accessLog');
  });

  it('nothing stops who has any relation from all centres: which of them, only the policy says', async () => {
    const { data } = await ask(
      `${coordination.url}/graphql`,
      await town.tokenOf('jobcenter-caseworker'),
      look,
      { id: known.id },
    );
    const token = await town.tokenOf('jobcenter-caseworker');
    const pass = at(data, 'citizen', 'socialPass');
    expect(await open('social', token, { socialPass: pass })).toContain(known.mark);
  });
});

describe('without the rows’ own wall, as if the role bypassed it,', () => {
  const role = `walls_${randomBytes(4).toString('hex')}`;
  let coordination: RoomOnHttp;
  let client: pg.Client;
  const asOwner = async (run: (owner: pg.Client) => Promise<unknown>, url: string) => {
    const owner = new pg.Client({ connectionString: url });
    await owner.connect();
    await run(owner).finally(() => owner.end());
  };
  const seeAs = (person: string, citizen: PlantedCitizen) =>
    see(`${coordination.url}/graphql`, person, citizen);
  const countCitizens = async () =>
    (await client.query('select from coordination.citizens')).rows.length;
  beforeAll(async () => {
    const url = town.databases.url('coordination', 'postgres');
    await asOwner(async (owner) => {
      await owner.query(`create role ${role} login password '${role}'`);
      await migrate(owner, role);
    }, url);
    const databaseUrl = town.databases.url('coordination', role);
    client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    expect(await countCitizens()).toBe(0);
    coordination = await openCoordination({ databaseUrl, issuer: town.issuerUrl });
    await asOwner((owner) => owner.query(`alter role ${role} bypassrls`), url);
    expect(await countCitizens()).toBeGreaterThan(100);
  });
  afterAll(async () => {
    await coordination.close();
    await client.end();
    await asOwner(
      (owner) => owner.query(`drop owned by ${role}`),
      town.databases.url('coordination', 'postgres'),
    );
    await asOwner((owner) => owner.query(`drop role ${role}`), inject('postgresUrl'));
  });

  it('no process starts: coordination refuses such a role', async () => {
    const start = openCoordination({
      databaseUrl: town.databases.url('coordination', role),
      issuer: town.issuerUrl,
    });
    await expect(start).rejects.toThrow(/bypasses row-level security/);
  });

  it.each(['coordinator', 'jobcenter-caseworker', 'facilitator', 'citizen', 'manager'])(
    'a %s is refused a stranger by the policy',
    async (person) => {
      expect(await seeAs(person, stranger)).toBe('FORBIDDEN');
    },
  );

  it('who has a relation sees what the rules say, and no more', async () => {
    expect(await seeAs('jobcenter-caseworker', known)).toBe('A-- address coordination plan');
    expect(await seeAs('jobcenter-caseworker', hidden)).toBe('A-- coordination plan');
    expect(await seeAs('privacy-officer', known)).toBe('--- accessLog');
  });

  it('the caseload has nobody else’s citizens', async () => {
    const { data } = await ask(
      `${coordination.url}/graphql`,
      await town.tokenOf('children-caseworker'),
      '{ me { citizens(first: 100) { nodes { id } } } }',
    );
    const nodes = JSON.stringify(at(data, 'me', 'citizens', 'nodes'));
    for (const { id } of [stranger, known, hidden]) expect(nodes).not.toContain(id);
  });

  it('the emergency accesses of others, with their reasons, are shown to no colleague', async () => {
    const { data } = await ask(
      `${coordination.url}/graphql`,
      await town.tokenOf('social-caseworker'),
      '{ emergencyAccesses { totalCount nodes { reason } } }',
    );
    expect(data).toEqual({ emergencyAccesses: { totalCount: 0, nodes: [] } });
  });

  it('a consent of a stranger cannot be given', async () => {
    const { errors } = await giveConsent(`${coordination.url}/graphql`, stranger);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});

describe.each([
  [
    'whose table is gone',
    'alter table coordination.access_log rename to gone',
    'alter table coordination.gone rename to access_log',
  ],
  [
    'that the role may not write',
    'revoke execute on function coordination.append_access(json[]) from coordination_app',
    'grant execute on function coordination.append_access(json[]) to coordination_app',
  ],
])('without the access log, %s,', (_, takeAway, putBack) => {
  beforeAll(() => town.databases.run('coordination', takeAway));
  afterAll(() => town.databases.run('coordination', putBack));
  beforeEach(() => {
    for (const ear of Object.values(town.ways)) ear.take();
  });

  it.each(['jobcenter-caseworker', 'privacy-officer'])(
    'a %s sees nobody, by any way',
    async (person) => {
      const ways = [
        `{ citizen(id: "${known.id}") { name } }`,
        `{ citizenByCpr(cpr: "${known.cpr}") { name } }`,
        '{ me { citizens { nodes { name } } } }',
      ];
      for (const way of person === 'privacy-officer' ? ways.slice(0, 2) : ways) {
        const { data, errors, text } = await town.askAs(person, way);
        expect(errors.map(({ extensions }) => extensions.code)).toContain('SOURCE_UNAVAILABLE');
        expect(text).not.toContain('Planted');
        expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
      }
      for (const centre of centres) expect(town.ways[centre].take()).toEqual([]);
    },
  );

  it('nothing is changed', async () => {
    const { errors } = await giveConsent(town.url, known);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['SOURCE_UNAVAILABLE']);
    const { rows } = await town.databases.run(
      'coordination',
      `select from coordination.consents where citizen_id = '${known.id}'`,
    );
    expect(rows).toEqual([]);
  });
});

async function giveConsent(url: string, { id }: PlantedCitizen) {
  return ask(
    url,
    await town.tokenOf('jobcenter-caseworker'),
    'mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { citizen { name } } }',
    {
      input: {
        idempotencyKey: randomUUID(),
        citizenId: id,
        legalBasis: 'RTL_11_A',
        kinds: ['MEASURES'],
        fromCentres: ['SOCIAL'],
        receivers: ['JOBCENTER'],
        caseReference: 'SAG-1',
        givenBy: ['CITIZEN'],
        form: 'WRITTEN',
        validTo: '2027-01-31',
        isConsequenceExplained: true,
      },
    },
  );
}
