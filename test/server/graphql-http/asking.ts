import { afterAll, beforeAll } from 'vitest';
import { createIdentify, type Identify } from '../../../server/caller.ts';
import { startToyFront, type ToyFront } from '../toy-front.ts';
import { startToyIssuer, type ToyIssuer } from '../toy-issuer.ts';

export const maxBodyBytes = 2_048;
export const json = { 'content-type': 'application/json' };

/** The header of a GET that no page of another host can send. */
export const preflight = { 'apollo-require-preflight': 'true' };

/** A front with an issuer, while the tests of a file run, and how it is asked. */
export interface Asking {
  readonly front: ToyFront;
  readonly issuer: ToyIssuer;
  /** Knows the callers that the issuer signed for. */
  readonly identify: Identify;
  readonly send: (
    body: string,
    headers?: Readonly<Record<string, string>>,
    method?: string,
  ) => Promise<HttpAnswer>;
  readonly ask: (
    query: string,
    headers?: Readonly<Record<string, string>>,
    more?: object,
  ) => Promise<HttpAnswer>;
}

interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly answer: unknown;
}

/** Opens them before the tests of the file that calls it, and closes them after. */
export function startAsking(): Asking {
  let issuer: ToyIssuer;
  let front: ToyFront;
  let identify: Identify;
  beforeAll(async () => {
    issuer = await startToyIssuer('helhed');
    identify = createIdentify({ issuer: issuer.url, audience: 'helhed' });
    front = await startToyFront(identify, { maxBodyBytes });
  });
  afterAll(async () => {
    await front.close();
    await issuer.close();
  });
  const send: Asking['send'] = async (body, headers = json, method = 'POST') => {
    const response = await fetch(front.url, {
      method,
      headers,
      ...(method === 'GET' ? {} : { body }),
    });
    const answer: unknown = await response.json();
    return { status: response.status, headers: response.headers, answer };
  };
  return {
    get front() {
      return front;
    },
    get issuer() {
      return issuer;
    },
    get identify() {
      return identify;
    },
    send,
    ask: (query, headers = {}, more = {}) =>
      send(JSON.stringify({ query, ...more }), { ...json, ...headers }),
  };
}

export const refusal = (code: string, message: string) => ({
  errors: [{ message, extensions: { code } }],
});
