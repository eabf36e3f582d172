import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { queryObjects } from 'node:v8';
import { Source } from 'graphql';
import { expect, it } from 'vitest';
import { startGatewayRun } from '../../gateway/gateway-run.ts';
import { createReadDocument } from '../../server/known-documents.ts';
import { createLastUsed } from '../../server/last-used.ts';
import { readSchemaFile } from '../../server/sdl.ts';
import { createTestInstruments } from '../setup/instruments.ts';
import { createToyContext } from './planned-fetch.ts';

const mostBytes = 200_000;

/** A gateway with room for some twenty small operations, before rooms that know no law. */
async function openGateway() {
  const kept = createLastUsed(mostBytes);
  const instruments = createTestInstruments();
  const readDocument = createReadDocument('gateway', new Map(), kept);
  const { run } = await startGatewayRun(
    {
      supergraphSdl: readSchemaFile('supergraph'),
      dataSourceFor: () => ({ process: () => Promise.resolve({ data: { laws: [] } }) }),
    },
    { ...instruments, introspection: true, kept },
  );
  return {
    kept,
    ask: async (query: string) => {
      const { status, body } = await run({
        request: new IncomingMessage(new Socket()),
        requestId: 'a-request',
        mediaType: 'application/json',
        asked: { query, operationName: undefined, variables: undefined },
        document: readDocument(query),
        createContext: () => createToyContext(),
      });
      expect([status, body]).toEqual([undefined, expect.stringContaining('"data"')]);
    },
    countMade: async () => {
      const { values } = await instruments.metrics.queryPlans.get();
      return values.find(({ labels }) => labels.outcome === 'made')?.value ?? 0;
    },
  };
}

/** How many parsed documents the whole process has, whoever keeps them: each has its source. */
function countDocuments(): number {
  return queryObjects(Source, { format: 'count' });
}

/** Operations of which no two are the same; of both kinds all weigh the same. */
function* listNew(count: number) {
  for (let index = 0; index < count; index += 1)
    yield index % 2 === 0
      ? `{ laws { a${100 + index}: code } }`
      : `{ a${100 + index}: __typename }`;
}

it(
  'of operations that are each asked once a gateway keeps what there is room for',
  { timeout: 120_000 },
  async () => {
    const { ask, kept } = await openGateway();
    let asked = 0;
    let afterSome = 0;
    for (const text of listNew(160)) {
      await ask(text);
      asked += 1;
      if (asked === 80) afterSome = countDocuments();
      expect(kept.bytes()).toBeLessThanOrEqual(mostBytes);
    }
    expect(countDocuments() - afterSome).toBeLessThanOrEqual(1);
  },
);

it(
  'an operation that is asked again and again stays planned, whatever else is asked once',
  { timeout: 120_000 },
  async () => {
    const { ask, countMade } = await openGateway();
    const known = '{ laws { code title } }';
    await ask(known);
    await ask(known);
    for (const text of listNew(80)) await ask(text);
    expect(await countMade()).toBe(81);
    await ask(known);
    expect(await countMade()).toBe(81);
  },
);
