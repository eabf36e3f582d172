import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../setup/ask.ts';
import { unsigned, withOtherRoles } from '../subgraphs/forged-tokens.ts';
import { at, fileFields } from './cells.ts';
import { plantCitizens, type PlantedCitizen } from './planted-citizens.ts';
import { openTown, type Town } from './town.ts';

const view = `query ($id: ID!) {
  citizen(id: $id) { name social { ${fileFields} } activeMeasures { measures { id ... on SocialMeasure { minutesPerWeek } } } }
}`;
const fileOf = `query ($references: [_Any!]!) {
  _entities(representations: $references) { ... on Citizen { social { ${fileFields} } } }
}`;
const measureOf = `query ($references: [_Any!]!) {
  _entities(representations: $references) { ... on SocialMeasure { id title } }
}`;

/** A pass as it went by, with all that went with it. */
interface Stolen {
  readonly pass: string;
  readonly requestId: string;
  readonly token: string;
  /** A measure that the pass was asked to open. */
  readonly measureId: string;
}

describe('a thief', () => {
  let town: Town;
  let hers: PlantedCitizen;
  let others: PlantedCitizen;
  let stolen: Stolen;
  beforeAll(async () => {
    town = await openTown(async (databases) => {
      const [first, second] = await plantCitizens(databases, 2);
      if (!first || !second) throw new Error('Nobody was planted.');
      [hers, others] = [first, second];
      await databases.run(
        'coordination',
        `insert into coordination.team_members (citizen_id, caseworker_id, role, since) values
           ('${first.id}', 'SOFLIN', 'PARTNER', '2026-01-01'),
           ('${second.id}', 'TOVKRO', 'PARTNER', '2026-01-01')`,
      );
    });
  });
  beforeEach(async () => {
    stolen = await steal();
  });
  afterEach(() => vi.useRealTimers());
  afterAll(() => town.close());

  /** Listens while the caseworker asks for the citizen. */
  async function steal(): Promise<Stolen> {
    town.ways.social.take();
    const { data, errors } = await town.askAs('social-caseworker', view, { id: hers.id });
    expect(errors).toEqual([]);
    expect(at(data, 'citizen', 'social', 'status')).toBe('ANSWERED');
    const measureId = at(data, 'citizen', 'social', 'measures', 0, 'id');
    const heard = town.ways.social.take();
    for (const { requestId, authorization, body } of heard) {
      const pass = at(JSON.parse(body), 'variables', 'representations', 0, 'socialPass');
      if (typeof pass !== 'string' || requestId === undefined) continue;
      const token = authorization?.replace(/^Bearer /, '') ?? '';
      return { pass, requestId, token, measureId: String(measureId) };
    }
    throw new Error('No pass went by.');
  }

  /** What a pass opens: the file and one measure, asked for as a thief would who knows the schema. */
  async function tryPass(
    room: 'jobcenter' | 'social' | 'children',
    { pass, token, requestId, measureId }: Stolen,
  ): Promise<unknown> {
    const type = {
      jobcenter: 'EmploymentMeasure',
      social: 'SocialMeasure',
      children: 'ChildMeasure',
    };
    const headers = { 'x-request-id': requestId };
    const file = await ask(
      town.rooms[room],
      token,
      fileOf.replace('social {', `${room} {`),
      { references: [{ __typename: 'Citizen', [`${room}Pass`]: pass }] },
      headers,
    );
    const measure = await ask(
      town.rooms[room],
      token,
      measureOf.replace('SocialMeasure', type[room]),
      { references: [{ __typename: type[room], id: measureId, pass }] },
      headers,
    );
    return {
      file: at(file.data, '_entities', 0, room, 'status') ?? file.errors[0]?.extensions.code,
      measure: at(measure.data, '_entities', 0, 'id') ?? measure.errors[0]?.extensions.code,
    };
  }
  const refused = { file: 'FORBIDDEN', measure: 'FORBIDDEN' };

  it('hears nothing of the citizen in what the gateway sends a centre, but the name of a query', async () => {
    await town.askAs('social-caseworker', view, { id: hers.id });
    const bodies = [...town.ways.social.take(), ...town.ways.jobcenter.take()].map(
      ({ body, requestId }) => body + (requestId ?? ''),
    );
    expect(bodies.length).toBeGreaterThan(0);
    for (const text of [hers.cpr, hers.formerCpr, hers.id, hers.name])
      expect(bodies.join('\n')).not.toContain(text);
  });

  it('with the pass, the token and the request’s id opens what was opened, for a minute: the rest of this rests on TLS', async () => {
    expect(await tryPass('social', stolen)).toEqual({
      file: 'ANSWERED',
      measure: stolen.measureId,
    });
  });

  it.each<[string, string, (theft: Stolen) => Stolen | Promise<Stolen>]>([
    [
      'in another request of the same person',
      'FORBIDDEN',
      (theft) => ({ ...theft, requestId: 'another-request' }),
    ],
    [
      'with the token of another person',
      'FORBIDDEN',
      async (theft) => ({ ...theft, token: await town.tokenOf('facilitator') }),
    ],
    [
      'with a citizen’s token',
      'FORBIDDEN',
      async (theft) => ({ ...theft, token: await town.tokenOf('citizen') }),
    ],
    [
      'with a token changed to say more',
      'UNAUTHENTICATED',
      (theft) => ({ ...theft, token: withOtherRoles(theft.token) }),
    ],
  ])('who brings the pass %s is %s', async (_, code, change) => {
    const answer = await tryPass('social', await change(stolen));
    expect(answer).toEqual({ file: code, measure: code });
  });

  it('without a token is nobody, whatever the pass', async () => {
    const answer = await ask(
      town.rooms.social,
      undefined,
      fileOf,
      { references: [{ __typename: 'Citizen', socialPass: stolen.pass }] },
      { 'x-request-id': stolen.requestId },
    );
    expect(answer.status).toBe(401);
    expect(answer.data).toBeUndefined();
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });

  it.each(['jobcenter', 'children'] as const)(
    'who brings the pass to %s is refused',
    async (room) => {
      expect(await tryPass(room, stolen)).toEqual(refused);
    },
  );

  it('who comes a minute and a second later is refused', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 });
    expect(await tryPass('social', stolen)).toEqual(refused);
  });

  it('who asks for another citizen’s measure with the pass is refused that measure', async () => {
    const measureId = stolen.measureId.replace(hers.mark, others.mark);
    expect(measureId).not.toBe(stolen.measureId);
    expect(await tryPass('social', { ...stolen, measureId })).toEqual({
      file: 'ANSWERED',
      measure: 'FORBIDDEN',
    });
  });

  it('who exchanges the passes of two citizens gets nobody’s file: each was made for one caller', async () => {
    town.ways.social.take();
    await town.askAs('facilitator', view, { id: others.id });
    const [heard] = town.ways.social.take();
    const pass = at(
      JSON.parse(heard?.body ?? '{}'),
      'variables',
      'representations',
      0,
      'socialPass',
    );
    expect(typeof pass).toBe('string');
    expect(await tryPass('social', { ...stolen, pass: String(pass) })).toEqual(refused);
  });

  it('who sends a pass through the front door gets nowhere: the gateway takes none from a client', async () => {
    const { errors, data } = await town.askAs('social-caseworker', fileOf, {
      references: [{ __typename: 'Citizen', socialPass: stolen.pass }],
    });
    expect(data).toBeUndefined();
    expect(errors.map(({ extensions }) => extensions.code)).toContain('GRAPHQL_VALIDATION_FAILED');
  });

  it('who cuts a pass anywhere, or changes one letter, is refused, and the centre goes on answering', async () => {
    const { pass } = stolen;
    const pieces = Array.from({ length: 12 }, (_, index) =>
      Math.floor(((index + 1) * pass.length) / 13),
    );
    for (const end of pieces) {
      expect(await tryPass('social', { ...stolen, pass: pass.slice(0, end) })).toEqual(refused);
      const letter = pass[end] === 'A' ? 'B' : 'A';
      const changed = `${pass.slice(0, end)}${letter}${pass.slice(end + 1)}`;
      expect(await tryPass('social', { ...stolen, pass: changed })).toEqual(refused);
    }
    expect(await tryPass('social', stolen)).toMatchObject({ file: 'ANSWERED' });
  });

  describe('with a token that is', () => {
    const forge: readonly [string, (token: string) => string][] = [
      ['signed by nobody', unsigned],
      ['changed to say more', withOtherRoles],
      ['cut in the middle', (token) => token.slice(0, token.length / 2)],
      ['without its signature', (token) => token.slice(0, token.lastIndexOf('.'))],
      ['cut by a letter', (token) => token.slice(0, -1)],
      ['a pass', () => stolen.pass],
      ['no token', () => 'token'],
      ['very long', (token) => token + 'A'.repeat(8_000)],
    ];
    it.each(forge)('%s, is nobody at the gateway and in every room', async (_, change) => {
      const token = change(await town.tokenOf('social-caseworker'));
      for (const url of [town.url, ...Object.values(town.rooms)]) {
        const { status, data, errors } = await ask(url, token, '{ __typename }');
        expect(status).toBe(401);
        expect(data).toBeUndefined();
        expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
      }
    });

    it('over, is nobody at the gateway and in every room', async () => {
      const token = await town.tokenOf('social-caseworker');
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 9 * 3_600_000 });
      for (const url of [town.url, ...Object.values(town.rooms)]) {
        const { status, errors } = await ask(url, token, '{ __typename }');
        expect(status).toBe(401);
        expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
      }
    });
  });

  it('leaves a town that answers as before', async () => {
    const { errors, data } = await town.askAs('social-caseworker', view, { id: hers.id });
    expect(errors).toEqual([]);
    expect(at(data, 'citizen', 'name')).toBe(hers.name);
    for (const url of Object.values(town.rooms)) {
      const ready = await fetch(url.replace('/graphql', '/health/ready'));
      expect(ready.status).toBe(200);
    }
  });
});
