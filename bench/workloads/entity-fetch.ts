import { decodeJwt } from 'jose';
import { createSealPass } from '../../server/pass.ts';
import { findPerson } from '../../demo/people.ts';
import { ask, getToken } from '../../test/setup/ask.ts';
import { findCitizenId } from '../find-citizens.ts';
import type { Asker } from '../measure/asker.ts';
import type { Town } from '../town.ts';
import type { Workload } from './workload.ts';

/** A centre's file of a citizen, with what every centre has. */
export function entityQuery(centre: 'jobcenter' | 'social' | 'children'): string {
  return `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Citizen { ${centre} {
  status asOf isComplete withheldMeasures
  measures { id title legalBasis { law { code } paragraph } state startsOn endsOn expectedEndsOn purpose provider hoursPerWeek caseworker { id } grantedBy paidBy nextFollowUpOn monthlyCostOre }
  plans { id title legalBasis { law { code } paragraph } adoptedOn goals { id title isCitizensWording measureId setOn } } } } } }`;
}

const query = entityQuery('jobcenter');

/** What a gateway asks one centre for the view of one citizen. */
export const entityFetch: Workload = {
  name: 'entity',
  label: "one centre's part of the view, as a gateway asks it",
  person: 'coordinator',
  query,
  createAsker,
};

const requestId = 'a-request-of-the-bench';
const cpr = '7103049812';

/** A pass is good for a minute. */
const renewEveryMs = 20_000;

async function createAsker(town: Town): Promise<Asker> {
  const token = await getToken(town.issuerUrl, 'coordinator');
  const citizenId = await findCitizenId(town.url, token, cpr);
  const key = Buffer.from(town.settings['JOBCENTER_PASS_KEY'] ?? '', 'base64url');
  const seal = createSealPass('jobcenter', [key]);
  const makePass = () =>
    seal({
      citizenId,
      cprs: [cpr],
      callerId: decodeJwt(token).sub ?? '',
      requestId,
      purpose: 'COORDINATION',
      kinds: ['CASES', 'MEASURES', 'PLANS'],
      limits: {
        units: undefined,
        kle: undefined,
        sensitivity: findPerson('coordinator')?.sensitivity ?? 1,
      },
    });
  const toVariables = (pass: string) => ({
    representations: [{ __typename: 'Citizen', jobcenterPass: pass }],
  });
  let variables = toVariables(await makePass());
  const renewing = setInterval(() => {
    void makePass().then((pass) => (variables = toVariables(pass)));
  }, renewEveryMs);
  return {
    token,
    referenceUrl: town.roomUrls.jobcenter,
    nextRequestId: () => requestId,
    nextBody: () => JSON.stringify({ query, variables }),
    ask: (url) => ask(url, token, query, variables, { 'x-request-id': requestId }),
    stop: () => {
      clearInterval(renewing);
    },
  };
}
