import { randomUUID } from 'node:crypto';
import { decodeJwt } from 'jose';
import { createConnect, withClient } from '../../demo/databases.ts';
import { findPerson } from '../../demo/people.ts';
import type { Postgres } from '../../demo/postgres.ts';
import { createSealPass } from '../../server/pass.ts';
import { getToken } from '../../test/setup/ask.ts';
import { findCaseload } from '../find-citizens.ts';
import { inTurn } from '../in-turn.ts';
import { readExample } from '../workloads/workload.ts';
import { entityQuery } from '../workloads/entity-fetch.ts';
import { caseloadOf, viewFields } from '../workloads/workloads.ts';
import { toSizedName } from './sized-databases.ts';
import type { SizedStack } from './sized-stack.ts';

/** What is asked of each size, over and over. */
export interface Question {
  readonly name: string;
  readonly label: string;
  readonly url: string;
  readonly token: string;
  readonly nextRequestId: () => string;
  readonly nextBody: () => string;
  /** Before each round: a pass is good for a minute. */
  readonly renew?: () => Promise<void>;
}

const passes = 400;
const requestId = 'a-request-of-the-growth-bench';

/** The coordinator's citizens are the same ones at every size: only how many others there are differs. */
export async function toQuestions(
  stack: SizedStack,
  postgres: Postgres,
  issuerUrl: string,
): Promise<readonly Question[]> {
  const coordinator = await getToken(issuerUrl, 'coordinator');
  const manager = await getToken(issuerUrl, 'manager');
  const ids = (await findCaseload(stack.url, coordinator)).map(({ id }) => id);
  const view = `query View($id: ID!) { citizen(id: $id) { ${viewFields} } }`;
  const gateway = { url: stack.url, token: coordinator, nextRequestId: randomUUID };
  const same = (query: string, variables: object = {}) => {
    const body = JSON.stringify({ query, variables });
    return () => body;
  };
  const cprs = await drawCprs(stack, postgres);
  let passed = inTurn([]);
  const figures: { variables: object } = JSON.parse(readExample('24-figures', 'json'));
  return [
    {
      ...gateway,
      name: 'view',
      label: 'one citizen view, the caseload in turn',
      nextBody: inTurn(ids.map((id) => JSON.stringify({ query: view, variables: { id } }))),
    },
    { ...gateway, name: 'caseload', label: 'a caseload of 50', nextBody: same(caseloadOf(50)) },
    {
      ...gateway,
      name: 'findings',
      label: 'what must not be missed, of the caseload',
      nextBody: same(readExample('21-what-must-not-be-missed')),
    },
    {
      ...gateway,
      name: 'figures',
      label: "a programme's figures",
      token: manager,
      nextBody: same(readExample('24-figures'), figures.variables),
    },
    {
      name: 'anybody',
      label: "one centre's part of any citizen of the municipality",
      url: stack.roomUrls.social,
      token: coordinator,
      nextRequestId: () => requestId,
      nextBody: () => passed(),
      renew: async () => {
        passed = inTurn(await toPasses(stack, cprs, coordinator));
      },
    },
  ];
}

/** Citizens from all over the municipality. */
function drawCprs(stack: SizedStack, postgres: Postgres): Promise<readonly string[]> {
  const database = toSizedName('social', stack.citizens);
  return withClient(createConnect(postgres), database, async (client) => {
    const { rows } = await client.query<{ cpr: string }>(
      'select cpr from helhed.citizens order by random() limit $1',
      [passes],
    );
    return rows.map(({ cpr }) => cpr);
  });
}

/** Fetches as a gateway makes them. */
async function toPasses(
  stack: SizedStack,
  cprs: readonly string[],
  token: string,
): Promise<readonly string[]> {
  const key = Buffer.from(stack.passKeys.social, 'base64url');
  const seal = createSealPass('social', [key]);
  return Promise.all(
    cprs.map(async (cpr) => {
      const socialPass = await seal({
        citizenId: randomUUID(),
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
      const representations = [{ __typename: 'Citizen', socialPass }];
      return JSON.stringify({ query: entityQuery('social'), variables: { representations } });
    }),
  );
}
