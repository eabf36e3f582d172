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
  /** Before each turn of a gateway. */
  prepare?(): Promise<void>;
  /** Asks once, for what is answered. */
  ask(url: string): Promise<Answer>;
  /** Nobody asks any more. */
  stop(): void | Promise<void>;
}

export async function createAsker(workload: Workload, town: Town): Promise<Asker> {
  if (workload.createAsker) return workload.createAsker(town);
  const token = await getToken(town.issuerUrl, workload.person);
  const { query, variables = {}, next } = workload;
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
