import { randomUUID } from 'node:crypto';
import { ask, getToken, type Answer } from '../../test/setup/ask.ts';
import type { Town } from '../town.ts';
import type { Workload } from '../workloads/workload.ts';

/** Who asks a workload, and with what. */
export interface Asker {
  readonly token: string;
  /** What a right answer is asked of. */
  readonly referenceUrl: string;
  /** Of the next request; a pass opens in the request that it was made in. */
  nextRequestId(): string;
  nextBody(): string;
  /** Asks once, for what is answered. */
  ask(url: string): Promise<Answer>;
  stop(): void;
}

export async function createAsker(workload: Workload, town: Town): Promise<Asker> {
  if (workload.createAsker) return workload.createAsker(town);
  const token = await getToken(town.issuerUrl, workload.person);
  const { query, idOfCpr, next } = workload;
  const id = idOfCpr === undefined ? {} : { id: await findCitizenId(town, token, idOfCpr) };
  const variables = { ...workload.variables, ...id };
  const same = JSON.stringify({ query, variables });
  return {
    token,
    referenceUrl: town.url,
    nextRequestId: randomUUID,
    nextBody: () => (next ? JSON.stringify(next({ query, variables })) : same),
    ask: (url) => ask(url, token, query, variables, { 'x-request-id': randomUUID() }),
    stop: () => undefined,
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
