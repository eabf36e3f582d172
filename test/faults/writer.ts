import { setTimeout } from 'node:timers/promises';
import type { Dice } from '../../demo/dice.ts';
import type { Change, ChangeInput, Fields } from './changes.ts';

/** A change that a client wanted, and what it knows of it. */
export interface Write {
  readonly key: string;
  readonly change: Change;
  readonly asked: ChangeInput;
  /** The id of each attempt, as the access log has it. */
  readonly requestIds: string[];
  /** UNKNOWN: given up, as by a client that was switched off; it may have happened. REFUSED: what must not come. */
  state: 'UNKNOWN' | 'ACKNOWLEDGED' | 'REFUSED';
  /** What the last attempt came to. */
  answer: string;
}

export interface WriterOptions {
  readonly url: string;
  readonly getToken: (person: string) => string;
}

/** Codes with which a client tries again, by the README. */
const worthARetry = ['SOURCE_UNAVAILABLE', 'CENTRE_UNAVAILABLE', 'RATE_LIMITED'];

/**
 * Sends the same until it is acknowledged, as a client should: with one key, and without waiting for ever for one answer,
 * so that the same is asked twice at a time too. A client with `attempts` gives up after so many.
 */
export async function send(
  { url, getToken }: WriterOptions,
  write: Write,
  dice: Dice,
  attempts: number,
): Promise<void> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const requestId = `${write.key}-${write.requestIds.length}`;
    write.requestIds.push(requestId);
    const { document, person, name } = write.change;
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-request-id': requestId,
        authorization: `Bearer ${getToken(person)}`,
      },
      body: JSON.stringify({ query: document, variables: { input: write.asked.input } }),
      signal: AbortSignal.timeout(attempt * dice.whole(300, 2_000)),
    }).then(
      async (response) => ({
        status: response.status,
        text: await response.text().catch(() => ''),
      }),
      (error: unknown) => ({ status: 0, text: String(error) }),
    );
    write.answer = `${answer.status} ${answer.text.slice(0, 500)}`;
    const { data, codes } = readAnswer(answer.text);
    const changed = data[name];
    if (isFields(changed)) {
      write.state = 'ACKNOWLEDGED';
      write.change.onAnswer?.(write.asked, changed);
      return;
    }
    if (codes.some((code) => !worthARetry.includes(code))) {
      write.state = 'REFUSED';
      return;
    }
    await setTimeout(dice.whole(20, 100) * Math.min(attempt, 5));
  }
}

/** What an answer says; of one that broke off, or of none, nothing. */
function readAnswer(text: string): { readonly data: Fields; readonly codes: readonly string[] } {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return { data: {}, codes: [] };
  }
  if (!isFields(body)) return { data: {}, codes: ['NO_ANSWER'] };
  const errors: readonly unknown[] = Array.isArray(body['errors']) ? body['errors'] : [];
  return {
    data: isFields(body['data']) ? body['data'] : {},
    codes: errors.map((error) => {
      const extensions = isFields(error) ? error['extensions'] : undefined;
      return isFields(extensions) ? String(extensions['code']) : 'NO_CODE';
    }),
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
