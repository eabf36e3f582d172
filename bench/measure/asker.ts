import { ask, getToken, type Answer } from '../../test/setup/ask.ts';
import type { Town } from '../town.ts';
import type { Workload } from '../workloads/workload.ts';
import { randomUUID } from 'node:crypto';

/** Who asks a workload, and with what. */
export interface Asker {
  readonly token: string;
  nextBody(): string;
  /** Asks once, for what is answered. */
  ask(url: string): Promise<Answer>;
}

export async function createAsker(workload: Workload, town: Town): Promise<Asker> {
  const token = await getToken(town.issuerUrl, workload.person);
  const { query, idOfCpr, nextQuery } = workload;
  const id = idOfCpr === undefined ? {} : { id: await findCitizenId(town, token, idOfCpr) };
  const variables = { ...workload.variables, ...id };
  const same = JSON.stringify({ query, variables });
  return {
    token,
    nextBody: () => (nextQuery ? JSON.stringify({ query: nextQuery(query), variables }) : same),
    ask: (url) => ask(url, token, query, variables, { 'x-request-id': randomUUID() }),
  };
}

/** Ids are made anew with every load. */
export async function findCitizenId(
  town: Pick<Town, 'url'>,
  token: string,
  cpr: string,
): Promise<string> {
  const query = 'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { id } }';
  const { text } = await ask(town.url, token, query, { cpr });
  const answer: { data?: { citizenByCpr?: { id: string } } } = JSON.parse(text);
  if (!answer.data?.citizenByCpr) throw new Error(`A query asks for a citizen not found: ${text}`);
  return answer.data.citizenByCpr.id;
}
