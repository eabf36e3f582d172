import { createIdentify } from '../../../server/caller.ts';
import { readServerConfig, readToday } from '../../../server/config.ts';
import { createDeadline } from '../../../server/deadline.ts';
import { createInstruments } from '../../../server/instruments.ts';
import { createReadDocument } from '../../../server/known-documents.ts';
import {
  findOperation,
  toAsksHeader,
  toOperation,
  toOperationHeader,
} from '../../../server/operation.ts';
import type { RequestFacts } from '../../../server/subgraph.ts';
import { noSpan } from '../../../server/trace/passed-on.ts';
import { openByCpr } from '../../../subgraphs/coordination/citizen/citizen-by-cpr.ts';
import { readConfig } from '../../../subgraphs/coordination/config.ts';
import { createSubgraph } from '../../../subgraphs/coordination/subgraph.ts';
import { askCentres } from './centres.ts';
import { serve } from './serve.ts';
import { isContext, toView } from './view.ts';

const server = readServerConfig('The hand-written limit', 0, process.env);
const today = readToday(process.env);
const instruments = await createInstruments('hand-written', undefined);
const coordination = await createSubgraph(readConfig(process.env), { ...instruments, today });
const identify = createIdentify({ issuer: server.issuer, audience: server.audience });
const readDocument = createReadDocument('gateway');

serve(async (headers, body) => {
  const caller = await identify(headers.authorization);
  const { query }: { query: string } = JSON.parse(body);
  const document = readDocument(query);
  const operation = toOperation(document, null, findOperation(document, null));
  const deadline = createDeadline(server.requestTimeoutMs);
  const requestId = String(headers['x-request-id']);
  const facts: RequestFacts = {
    caller,
    requestId,
    purpose: undefined,
    operation,
    deadline,
    span: noSpan,
  };
  try {
    const context = coordination.createContext(facts);
    if (!isContext(context)) throw new Error('Coordination has another context.');
    const citizen = await openByCpr(toCpr(query), context);
    if (!citizen) return { citizenByCpr: null };
    const asks = toAsksHeader(operation);
    const passedOn = {
      authorization: String(headers.authorization),
      'x-request-id': requestId,
      'helhed-operation': toOperationHeader(operation),
      ...(asks === undefined ? {} : { 'helhed-asks': asks }),
    };
    const codes = { jobcenter: 'JOBCENTER', social: 'SOCIAL', children: 'CHILDREN' } as const;
    const asked = askCentres((name) => context.passes.find(citizen.id, codes[name]), passedOn);
    return { citizenByCpr: await toView(citizen, context, asked) };
  } finally {
    deadline.end();
  }
});

/** The one citizen that the view is of stands in its text. */
function toCpr(query: string): string {
  return /cpr: "([^"]+)"/.exec(query)?.[1] ?? '';
}
