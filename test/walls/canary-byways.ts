import { randomBytes } from 'node:crypto';
import { createSealPass } from '../../server/pass.ts';
import { canaryCitizens, idOf } from './canary-citizens.ts';
import { few } from './canary-fields.ts';
import { spell, type Picks } from './canary-picks.ts';
import { toBody, type Shapes } from './canary-request.ts';

const centres = ['jobcenter', 'social', 'children'] as const;

/** Ways that are no way in: URLs, other methods, the schema, the rooms past the gateway. */
export function createByways({ text, id, cpr }: Picks): Shapes {
  return {
    'a canary in the URL': (dice) => ({
      isForNobody: true,
      method: dice.pick(['GET', 'PUT', 'OPTIONS']),
      path: dice.pick([
        `/graphql/${cpr(dice)}`,
        `/${spell(dice, cpr(dice))}`,
        `/graphql?cpr=${cpr(dice)}`,
        `/graphql?query=${encodeURIComponent(`{ citizenByCpr(cpr: "${cpr(dice)}") { name } }`)}`,
        `/citizens/${encodeURIComponent(text(dice).text)}`,
        `/health/${cpr(dice)}`,
        `/explorer/${cpr(dice)}`,
      ]),
    }),
    'a canary in the query string of a question': (dice) => ({
      path: dice.pick([
        `/graphql?name=${encodeURIComponent(text(dice).text)}`,
        `/graphql?cpr=${cpr(dice)}`,
      ]),
      body: toBody(`query ($id: ID!) { citizen(id: $id) { ${few} } }`, { id: id(dice) }),
    }),
    'a question by GET': (dice) => ({
      ...byGet,
      path: toPath(`query ($id: ID!) { citizen(id: $id) { ${few} } }`, {
        id: id(dice),
        note: text(dice).text,
      }),
    }),
    'a lookup by GET': (dice) => ({
      ...byGet,
      isForNobody: true,
      path: dice.pick([
        toPath(`query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { ${few} } }`, { cpr: cpr(dice) }),
        toPath(`{ citizenByCpr(cpr: "${cpr(dice)}") { ${few} } }`, {}),
        toPath(`query A${cpr(dice)} { me { name } }`, {}),
        `/graphql?query={me{name}}&operationName=${encodeURIComponent(text(dice).text)}`,
      ]),
    }),
    health: (dice) => ({
      isForNobody: true,
      method: 'GET',
      process: dice.pick(['gateway', ...centres]),
      path: dice.pick(['/health/live', '/health/ready', `/health/ready?cpr=${cpr(dice)}`]),
    }),
    'the schema and the trace': (dice) => ({
      headers: { 'apollo-federation-include-trace': 'ftv1' },
      body: toBody(
        dice.pick([
          '{ _service { sdl } }',
          '{ __schema { types { name } } }',
          `query ($id: ID!) { citizen(id: $id) { ${few} } }`,
        ]),
        { id: id(dice) },
      ),
    }),
    'a room asked directly': (dice) => {
      const process = dice.pick(centres);
      return {
        isForNobody: true,
        process,
        body: dice.pick([
          toBody('{ _service { sdl } }'),
          toEntities(process, { cpr: cpr(dice) }),
          toEntities(process, { id: id(dice) }),
          toEntities(process, { [`${process}Pass`]: cpr(dice) }),
          toEntities(process, { [`${process}Pass`]: text(dice).text }),
          toEntities(process, { [`${process}Pass`]: dice.pick(madeUpPasses) }),
          toEntities(process, { [`${process}Pass`]: null, [process]: { status: 'ANSWERED' } }),
          toBody('{ me { name } }', { cpr: cpr(dice) }),
        ]),
      };
    },
  };
}

const byGet = { method: 'GET', headers: { 'apollo-require-preflight': 'true' } } as const;

function toPath(query: string, variables: object): string {
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  return `/graphql?${search.toString()}`;
}

function toEntities(process: string, reference: object): string {
  return toBody(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Citizen {
       ${process} { status cases { title } measures { title purpose provider } plans { title goals { title } } } } } }`,
    { of: [{ __typename: 'Citizen', ...reference }] },
  );
}

/** Well-formed passes, sealed with a key that no centre knows. */
const madeUpPasses = await Promise.all(
  canaryCitizens.map(({ cpr, number }) =>
    createSealPass('social', [randomBytes(32)])({
      citizenId: idOf({ number }),
      cprs: [cpr],
      callerId: 'somebody',
      requestId: 'a-request-of-somebody',
      purpose: 'CASEWORK',
      kinds: ['CASES', 'MEASURES', 'PLANS'],
      limits: { units: undefined, kle: undefined, sensitivity: 4 },
    }),
  ),
);
