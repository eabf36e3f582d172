import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { readSchemaFile } from '../../server/sdl.ts';

/** What a gateway passes on to the rooms; one id per request, for a pass opens in the request that it was made in. */
interface Context {
  readonly passedOn: Readonly<Record<string, string>>;
}

process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';

const urls: Readonly<Record<string, string>> = JSON.parse(process.env['SUBGRAPH_URLS'] ?? '{}');

/** The documented way to pass headers on. */
class Room extends RemoteGraphQLDataSource<Context> {
  override willSendRequest({
    request,
    context,
  }: Parameters<NonNullable<RemoteGraphQLDataSource<Context>['willSendRequest']>>[0]): void {
    const passedOn: Context['passedOn'] = 'passedOn' in context ? (context.passedOn ?? {}) : {};
    for (const [name, value] of Object.entries(passedOn)) request.http?.headers.set(name, value);
  }
}

const gateway = new ApolloGateway({
  supergraphSdl: readSchemaFile('supergraph'),
  buildService: ({ name, url }) => new Room({ url: urls[name] ?? url ?? '' }),
});

await startStandaloneServer<Context>(
  new ApolloServer<Context>({ gateway, csrfPrevention: false }),
  {
    listen: { host: '127.0.0.1', port: Number(process.env['PORT']) },
    context: ({ req: { headers } }) => Promise.resolve({ passedOn: toPassedOn(headers) }),
  },
);

function toPassedOn(headers: IncomingHttpHeaders): Context['passedOn'] {
  const given = ['authorization', 'helhed-purpose'].flatMap((name) =>
    typeof headers[name] === 'string' ? [[name, headers[name]]] : [],
  );
  const id = headers['x-request-id'];
  return { ...Object.fromEntries(given), 'x-request-id': String(id ?? randomUUID()) };
}
