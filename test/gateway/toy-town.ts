import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { createContext, type GatewayContext } from '../../gateway/context.ts';
import type { Door } from '../../gateway/door.ts';
import { startGatewayRun } from '../../gateway/gateway-run.ts';
import { createHostedRoom } from '../../gateway/hosted-room.ts';
import { createRemoteRoom } from '../../gateway/remote-room.ts';
import { ForbiddenError } from '../../server/errors.ts';
import { createGraphqlHandler } from '../../server/graphql-http.ts';
import { listen } from '../../server/listen.ts';
import { createLog } from '../../server/log.ts';
import { createOverload } from '../../server/overload.ts';
import type { RequestFacts, Subgraph } from '../../server/subgraph.ts';
import { createTestInstruments } from '../setup/instruments.ts';
import { openToyDoor } from './toy-door.ts';

const link = `
  extend schema @link(
    url: "https://specs.apollo.dev/federation/v2.9"
    import: ["@key", "@shareable", "@external", "@requires", "@inaccessible"]
  )`;

/** Two rooms as small as they can be: who there is, and what the centre social holds on each. */
const people = parse(`${link}
  type Query { citizens: [Citizen!]! citizen(id: ID!): Citizen }
  type Citizen @key(fields: "id") {
    id: ID!
    socialPass: String @shareable @inaccessible
    social: SocialFile @external
    summary: String! @requires(fields: "social { status }")
    seenIn: String!
  }
  type SocialFile { status: String! @external }
`);
const social = parse(`${link}
  type Citizen @key(fields: "socialPass") { socialPass: String @inaccessible social: SocialFile }
  type SocialFile { status: String! note: String }
`);

interface Citizen {
  readonly id: string;
  readonly socialPass: string | null;
  readonly social?: { readonly status: string } | null;
}

/** The third is withheld. */
const citizens: readonly Citizen[] = [
  { id: '1', socialPass: 'pass-1' },
  { id: '2', socialPass: 'pass-2' },
  { id: '3', socialPass: null },
];

/** A context that a request got, numbered in the order they were made. */
export interface ToyContext {
  readonly number: number;
  readonly facts: RequestFacts;
}

const peopleResolvers = {
  Query: {
    citizens: () => citizens,
    citizen: (_: unknown, { id }: { id: string }) => {
      if (id === 'forbidden') throw new ForbiddenError('You have no relation to this citizen.');
      if (id === 'broken') throw new TypeError('select * from inside.example');
      return citizens.find((citizen) => citizen.id === id) ?? null;
    },
  },
  Citizen: {
    __resolveReference: (reference: Citizen) => reference,
    summary: ({ social: file }: Citizen) => file?.status ?? 'not answered',
    seenIn: (_: unknown, __: unknown, { number, facts }: ToyContext) =>
      `${number}: ${facts.requestId}`,
  },
};

/** The room people, which notes every context that it makes. */
export function createPeople(): Subgraph & { readonly contexts: readonly ToyContext[] } {
  const contexts: ToyContext[] = [];
  return {
    contexts,
    schema: buildSubgraphSchema([{ typeDefs: people, resolvers: peopleResolvers }]),
    createContext: (facts) => {
      const context = { number: contexts.length + 1, facts };
      contexts.push(context);
      return context;
    },
    ping: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

function composeToy(): string {
  const { supergraphSdl, errors } = composeServices([
    { name: 'people', url: 'http://people', typeDefs: people },
    { name: 'social', url: 'http://social', typeDefs: social },
  ]);
  if (supergraphSdl === undefined) throw new Error(errors.map(String).join('\n'));
  return supergraphSdl;
}

export interface ToyTown {
  readonly url: string;
  readonly people: ReturnType<typeof createPeople>;
  readonly lines: readonly string[];
  ask(query: string, headers?: Record<string, string>): Promise<{ text: string; body: unknown }>;
  close(): Promise<void>;
}

/** A gateway over both, people hosted in it and social wherever a test puts it. */
export async function startToyTown(socialUrl: string, timeoutMs = 20_000): Promise<ToyTown> {
  const lines: string[] = [];
  const log = createLog('gateway', (line) => void lines.push(line));
  const hosted = createPeople();
  const instruments = createTestInstruments(log);
  const remote = createRemoteRoom({ url: socialUrl, timeoutMs });
  const doors: Readonly<Record<string, Door>> = {
    people: openToyDoor(createHostedRoom(hosted, log), {}, instruments),
    social: openToyDoor(remote, { timeoutMs }, instruments),
  };
  const dataSourceFor = (name: string) => {
    const door = doors[name];
    if (!door) throw new Error(`There is no room ${name}.`);
    return door;
  };
  const { run, stop } = await startGatewayRun(
    { supergraphSdl: composeToy(), dataSourceFor },
    { ...instruments, introspection: false },
  );
  const listening = await listen('127.0.0.1', 0, {
    '/graphql': createGraphqlHandler<GatewayContext>({
      kind: 'gateway',
      run,
      identify: () => Promise.resolve(undefined),
      createContext,
      maxBodyBytes: 10_000,
      timeoutMs: 30_000,
      overload: createOverload(100, instruments.metrics),
      instruments,
    }),
  });
  return {
    url: `${listening.url}/graphql`,
    people: hosted,
    lines,
    ask: async (query, headers = {}) => {
      const response = await fetch(`${listening.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: 'Bearer toy', ...headers },
        body: JSON.stringify({ query }),
      });
      const text = await response.text();
      const body: unknown = JSON.parse(text);
      return { text, body };
    },
    close: async () => {
      await listening.close();
      await stop();
      for (const door of Object.values(doors)) await door.close();
    },
  };
}
