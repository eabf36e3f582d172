import { randomBytes } from 'node:crypto';
import type { ClientMetadata, KoaContextWithOIDC } from 'oidc-provider';
import { createMemoryAdapter } from 'oidc-provider/lib/adapters/memory_adapter.js';
import { InvalidTarget } from 'oidc-provider/lib/helpers/errors.js';
import { Provider } from 'oidc-provider/lib/provider.js';
import { developerScope, findPerson, isSystem, people, type PersonClaims } from '../people.ts';
import type { SigningKey } from './key.ts';

const hour = 60 * 60;
const tokenSeconds = 8 * hour;

/** The client of everybody who signs in through a browser, and where the browser may be sent back to. */
const demoClient: ClientMetadata = {
  client_id: 'helhed-demo',
  client_name: 'Helhed',
  application_type: 'native',
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code'],
  response_types: ['code'],
  // This machine only; a native client may add any port (RFC 8252, 7.3).
  redirect_uris: ['127.0.0.1', 'localhost', '[::1]'].flatMap((host) => [
    `http://${host}/`,
    `http://${host}/callback`,
  ]),
};

/** What tokens are asked for: an indicator has to be a URI (RFC 8707), an audience may be any text. */
const resource = 'urn:helhed';

/** The OpenID provider of the demo: authorization code with PKCE for people, client credentials for systems. */
export function createProvider({
  url,
  key,
  audience,
}: {
  url: string;
  key: SigningKey;
  audience: string;
}): Provider {
  return new Provider(url, {
    adapter: createMemoryAdapter(),
    jwks: { keys: [{ ...key.privateJwk, kty: 'EC' }] },
    clients: [demoClient, ...Object.entries(people).flatMap(toSystemClient)],
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    clientAuthMethods: ['none', 'client_secret_basic', 'client_secret_post'],
    clientBasedCORS: () => false,
    responseTypes: ['code'],
    scopes: ['openid'],
    claims: { openid: ['sub', 'name'] },
    subjectTypes: ['public'],
    pkce: { required: () => true },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        getResourceServerInfo: (_, asked, { clientId }) => {
          if (asked !== resource) throw new InvalidTarget();
          return {
            audience,
            scope: findPerson(clientId)?.scope ?? developerScope,
            accessTokenFormat: 'jwt',
            accessTokenTTL: tokenSeconds,
            jwt: { sign: { alg: 'ES256', kid: key.id } },
          };
        },
      },
    },
    ttl: {
      AccessToken: tokenSeconds,
      ClientCredentials: tokenSeconds,
      IdToken: tokenSeconds,
      AuthorizationCode: 60,
      Interaction: hour,
      Session: hour,
      Grant: hour,
    },
    interactions: { url: (_, { uid }) => `/sign-in/${uid}` },
    findAccount: (_, accountId) => {
      const person = findBySub(accountId);
      return person && { accountId, claims: () => ({ sub: person.sub, name: person.name }) };
    },
    extraTokenClaims: (_, token) => {
      const sub = 'accountId' in token ? token.accountId : token.clientId;
      return { ...findBySub(sub) };
    },
    renderError: (ctx: KoaContextWithOIDC, { error, error_description }) => {
      ctx.type = 'text/plain';
      ctx.body = `You cannot be signed in: ${error_description ?? error}.`;
    },
  });
}

/** What was decided when a person was chosen: who it is, and that the client may have the scope that is theirs. */
export async function admit(
  provider: Provider,
  person: PersonClaims,
): Promise<{ login: { accountId: string }; consent: { grantId: string } }> {
  const grant = new provider.Grant({ accountId: person.sub, clientId: demoClient.client_id });
  grant.addOIDCScope('openid');
  if (person.scope === developerScope) grant.addResourceScope(resource, developerScope);
  else grant.rejectResourceScope(resource, developerScope);
  return { login: { accountId: person.sub }, consent: { grantId: await grant.save() } };
}

function toSystemClient([name, claims]: [string, PersonClaims]): ClientMetadata[] {
  if (!isSystem(claims)) return [];
  return [
    {
      client_id: name,
      client_secret: name,
      grant_types: ['client_credentials'],
      response_types: [],
      redirect_uris: [],
    },
  ];
}

function findBySub(sub: string | undefined): PersonClaims | undefined {
  return Object.values(people).find((person) => person.sub === sub);
}
