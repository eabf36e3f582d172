import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { Browser } from '../browser.ts';

export const redirectUri = 'http://127.0.0.1:53682/callback';
export const verifier = 'a-verifier-of-at-least-43-characters-as-rfc-7636-asks';
const challenge = createHash('sha256').update(verifier).digest('base64url');

interface TokenAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

export type Client = ReturnType<typeof createClient>;

/** A client that has people sign in at an issuer, as RFC 7636 asks; what a test changes of that it says. */
export function createClient(issuerUrl: string) {
  /** Where the browser is sent. */
  const authorizationUrl = (changes: Readonly<Record<string, string | undefined>> = {}) => {
    const query: Record<string, string | undefined> = {
      response_type: 'code',
      client_id: 'helhed-demo',
      redirect_uri: redirectUri,
      scope: 'openid helhed:develop',
      code_challenge: challenge,
      code_challenge_method: 'S256',
      state: 'a-state',
      ...changes,
    };
    const given = new URLSearchParams();
    for (const [name, value] of Object.entries(query))
      if (value !== undefined) given.set(name, value);
    return `${issuerUrl}/auth?${given.toString()}`;
  };
  const askToken = async (form: Readonly<Record<string, string>>): Promise<TokenAnswer> => {
    const response = await fetch(`${issuerUrl}/token`, {
      method: 'POST',
      body: new URLSearchParams(form),
    });
    const body: unknown = await response.json();
    return { status: response.status, body: { ...(typeof body === 'object' ? body : {}) } };
  };
  return {
    authorizationUrl,
    askToken,
    getCode: async () => {
      const back = await new Browser().follow(authorizationUrl({ login_hint: 'coordinator' }));
      return new URL(back.at).searchParams.get('code') ?? '';
    },
    exchange: (code: string, changes: Readonly<Record<string, string>> = {}) =>
      askToken({
        grant_type: 'authorization_code',
        client_id: 'helhed-demo',
        redirect_uri: redirectUri,
        code,
        code_verifier: verifier,
        ...changes,
      }),
  };
}

export function expectError({ status, body }: TokenAnswer, expected: number, error: string): void {
  expect({ status, error: body['error'], token: body['access_token'] }).toEqual({
    status: expected,
    error,
    token: undefined,
  });
}
