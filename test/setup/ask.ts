import { signIn } from '../../demo/sign-in.ts';

/** An answer over HTTP, as a client reads it. */
export interface Answer {
  readonly status: number;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly AnswerError[];
  readonly text: string;
}

export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: string;
    readonly centre?: string;
    readonly faults?: readonly { readonly path: string; readonly message: string }[];
  };
}

/** The id that tests send their requests under: a pass opens in the request it was made in. */
export const requestId = 'a-request-of-the-tests';

/** Asks a GraphQL endpoint with a token, or without. */
export async function ask(
  url: string,
  token: string | undefined,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-request-id': requestId,
      ...headers,
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  return readAnswer(response.status, await response.text());
}

/** Throws where it is no answer of GraphQL's. */
export function readAnswer(status: number, text: string): Answer {
  const body: unknown = JSON.parse(text);
  if (!isBody(body)) throw new Error(`No GraphQL answer: ${text}`);
  return { status, data: body.data, errors: body.errors ?? [], text };
}

/** A token of one of the demo's people, from the issuer that the test started. */
export function getToken(issuerUrl: string, person: string): Promise<string> {
  return signIn(issuerUrl, person);
}

interface Body {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly AnswerError[];
}

function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && ('data' in value || 'errors' in value);
}
