import type { IncomingMessage } from 'node:http';
import { readFileSync } from 'node:fs';
import type { Form } from '../../server/graphql-form.ts';
import { BadRequest, MethodRefusal, Refusal, type HttpAnswer } from '../../server/refusal.ts';
import { toFhir } from './plan-fhir.ts';
import { toJson } from './plan-json.ts';
import { toPage } from './plan-page.ts';
import { readPlanAnswer, type PlanAnswer, type ToldPlan } from './told-plan.ts';

const query = readFileSync(new URL('plan-export.graphql', import.meta.url), 'utf8');

/** The forms that a plan is given in, by the media type that asks for it. */
const forms = {
  'application/json': toJson,
  'application/fhir+json': toFhir,
  'text/html': toPage,
} as const;
type PlanType = keyof typeof forms;
const types: readonly PlanType[] = ['application/json', 'application/fhir+json', 'text/html'];

/**
 * `GET /plans/<citizen id>`: a citizen's plan as JSON, as FHIR R4, or as a page to print; `Accept` says which.
 * It asks the graph as everybody does: with the caller's token, limits, purpose and log, and it shows no more.
 */
export const planExport: Form = {
  check: (request) => {
    if (request.method !== 'GET')
      throw new MethodRefusal(['GET'], 'A plan is read with GET; other methods are not served.');
    readCitizenId(request);
    readType(request);
    return 'application/json';
  },
  read: (request) => ({
    query,
    operationName: 'PlanExport',
    variables: {
      id: readCitizenId(request),
      withCpr: readType(request) === 'application/fhir+json',
    },
  }),
  write: (request, answer) => {
    const type = readType(request);
    const told = getPlan(readPlanAnswer(answer.body));
    return {
      ...answer,
      status: 200,
      headers: [
        ['content-type', `${type}; charset=utf-8`],
        ['cache-control', 'no-store'],
        ['vary', 'accept'],
        // A page of ours: its own style, and nothing else.
        ['content-security-policy', "default-src 'none'; style-src 'unsafe-inline'"],
      ],
      body: forms[type](told, new Date()),
    } satisfies HttpAnswer;
  },
};

function readCitizenId({ url = '' }: IncomingMessage): string {
  const [, id] = /^\/plans\/([\da-f-]{36})$/i.exec(url) ?? [];
  if (id !== undefined) return id;
  throw new BadRequest(
    'Expected /plans/ and the id of a citizen (Citizen.id), and nothing after it.',
  );
}

/** The first that the client names; JSON where it does not mind. */
function readType({ headers: { accept = '*/*' } }: IncomingMessage): PlanType {
  const named = accept
    .split(',')
    .map((range) => (range.split(';', 1)[0] ?? '').trim().toLowerCase());
  const type = named.includes('*/*')
    ? (types.find((one) => named.includes(one)) ?? 'application/json')
    : types.find((one) => named.includes(one));
  if (type) return type;
  throw new Refusal(406, 'BAD_REQUEST', `The header Accept names none of ${types.join(', ')}.`);
}

/** The plan, or a refusal with the graph's own words; a part that is missing is told in the plan itself. */
function getPlan({ data, errors }: PlanAnswer): ToldPlan {
  if (data?.citizen?.plan) {
    const { plan, ...citizen } = data.citizen;
    return { citizen, plan };
  }
  // Who may not see the whole number may still have the plan.
  const error = errors.find(({ path }) => path?.at(-1) !== 'cpr');
  if (error) throw toRefusal(error);
  throw new Refusal(
    404,
    'NOT_FOUND',
    data?.citizen ? 'There is no plan of this citizen.' : 'Nobody is known by this id.',
  );
}

function toRefusal({ message, extensions }: PlanAnswer['errors'][number]): Refusal {
  switch (extensions?.code) {
    case 'UNAUTHENTICATED':
      return new Refusal(401, 'UNAUTHENTICATED', message);
    case 'FORBIDDEN':
      return new Refusal(403, 'FORBIDDEN', message);
    case 'CENTRE_UNAVAILABLE':
    case 'SOURCE_UNAVAILABLE':
      return new Refusal(503, 'SOURCE_UNAVAILABLE', message, 5);
    default:
      return new Refusal(500, 'INTERNAL_SERVER_ERROR', message);
  }
}
