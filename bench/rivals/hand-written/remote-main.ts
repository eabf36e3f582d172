import { askCentres } from './centres.ts';
import { createAskRoom } from './room.ts';
import { serve } from './serve.ts';

const askCoordination = createAskRoom('coordination');

const open = `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) {
  id jobcenterPass socialPass childrenPass name age coordinatingCaseworker { name unit }
} }`;

const merge = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Citizen {
  activeMeasures { isComplete measures { title legalBasis { law { code } paragraph } centre { name } startsOn endsOn nextFollowUpOn } }
  plan { source goals { title measures { title } } }
  centres { centre { code } status asOf }
} } }`;

interface Opened {
  readonly id: string;
  readonly jobcenterPass: string | null;
  readonly socialPass: string | null;
  readonly childrenPass: string | null;
}

serve(async (headers, body) => {
  const { query }: { query: string } = JSON.parse(body);
  const passedOn = {
    authorization: String(headers.authorization),
    'x-request-id': String(headers['x-request-id']),
  };
  const cpr = /cpr: "([^"]+)"/.exec(query)?.[1] ?? '';
  const { citizenByCpr: opened } = await askCoordination(open, { cpr }, passedOn);
  if (!isOpened(opened)) return { citizenByCpr: null };
  const { id, jobcenterPass, socialPass, childrenPass, ...own } = opened;
  const passes = { jobcenter: jobcenterPass, social: socialPass, children: childrenPass };
  const files = await askCentres((name) => passes[name], passedOn);
  const { _entities: entities } = await askCoordination(
    merge,
    { representations: [{ __typename: 'Citizen', id, ...files }] },
    passedOn,
  );
  const [merged] = Array.isArray(entities) ? entities : [];
  return { citizenByCpr: { ...own, ...merged } };
});

function isOpened(value: unknown): value is Opened {
  return typeof value === 'object' && value !== null && 'id' in value;
}
