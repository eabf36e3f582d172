import { createHash } from 'node:crypto';
import type { Caller } from '../../../server/caller.ts';
import type { ReadRows } from '../../../server/database.ts';
import { BadUserInputError, ConflictError } from '../../../server/errors.ts';
import type { Context } from '../context.ts';
import { checkBounds } from './input-bounds.ts';
import { addAnswered, findAnswered, lockKey } from '../source/answered-mutations.ts';
import { addEvents, type NewEvent } from '../source/outbox.ts';

interface Once {
  readonly name: string;
  readonly caller: Caller;
  /** As the client sent it; its key says whether it was sent before. */
  readonly input: { readonly idempotencyKey: string };
}

/** What a change leaves: the answer to who asked for it, and what everybody else is told. None goes unannounced. */
export interface Change<Answer> {
  readonly answer: Answer;
  readonly events: readonly [NewEvent, ...NewEvent[]];
}

/**
 * Runs a change once per caller and key. Its answer is kept and its events are announced in the transaction of the
 * change: whoever sends it again, in parallel or after a crash, is answered as the first time, nothing happens twice,
 * and nothing is announced that did not happen.
 * What `change` must read by other connections it reads before: it holds one, and all of them may be held so.
 */
export async function runOnce<Answer>(
  { session }: Pick<Context, 'session'>,
  { name, caller, input }: Once,
  change: (read: ReadRows) => Promise<Change<Answer>>,
): Promise<Answer> {
  const { idempotencyKey: key } = input;
  if (!/^[\w-]{8,64}$/.test(key)) {
    throw new BadUserInputError(
      'idempotencyKey is no key; expected 8 to 64 letters, digits, hyphens or underscores.',
    );
  }
  checkBounds(name, input);
  const inputHash = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  return session.change(async (read) => {
    await lockKey(read, caller.id, key);
    const before = await findAnswered<Answer>(read, caller.id, key);
    if (before) {
      if (before.mutation === name && before.inputHash === inputHash) return before.answer;
      throw new ConflictError('This idempotencyKey was used for something else; choose a new one.');
    }
    const { answer, events } = await change(read);
    await addEvents(read, events);
    await addAnswered(read, caller.id, key, { mutation: name, inputHash, answer });
    return answer;
  });
}
