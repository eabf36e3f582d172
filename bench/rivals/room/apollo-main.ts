import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import type { IncomingMessage } from 'node:http';
import { createIdentify } from '../../../server/caller.ts';
import { readServerConfig, readToday } from '../../../server/config.ts';
import { createDeadline } from '../../../server/deadline.ts';
import { createInstruments } from '../../../server/instruments.ts';
import { noSpan } from '../../../server/trace/passed-on.ts';
import { readConfig } from '../../../subgraphs/jobcenter/config.ts';
import { createSubgraph } from '../../../subgraphs/jobcenter/subgraph.ts';

// What it is made of runs as in production; our own settings would not take the demo's CPR numbers then.
const env = { ...process.env, NODE_ENV: undefined };
const config = readServerConfig('The room on stock @apollo/server', 0, env, 'room');
const instruments = await createInstruments('apollo-room', undefined);
const today = readToday(env);
const room = await createSubgraph(readConfig(env), { ...instruments, today });
const identify = createIdentify({ issuer: config.issuer, audience: config.audience });

await startStandaloneServer<object>(
  new ApolloServer({ schema: room.schema, csrfPrevention: false }),
  { listen: { host: '127.0.0.1', port: config.port }, context: createContext },
);

/** The checks are the room's own: the caller's token here, the pass in the resolvers. */
async function createContext({ req: { headers } }: { req: IncomingMessage }): Promise<object> {
  return room.createContext({
    caller: await identify(headers.authorization),
    requestId: String(headers['x-request-id']),
    purpose: undefined,
    operation: { name: undefined, hash: '0'.repeat(64) },
    deadline: createDeadline(config.requestTimeoutMs),
    span: noSpan,
  });
}
