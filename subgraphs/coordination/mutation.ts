import { createHash } from 'node:crypto';
import type { Caller } from '../../server/caller.ts';
import type { ReadRows } from '../../server/database.ts';
import { BadUserInputError, ConflictError } from '../../server/errors.ts';
import type { Context } from './context.ts';
import { addAnswered, findAnswered, lockKey } from './source/answered-mutations.ts';

interface Once {
  readonly name: string;
  readonly caller: Caller;
  /** As the client sent it; its key says whether it was sent before. */
  readonly input: { readonly idempotencyKey: string };
}

/**
 * Runs a change once per caller and key. Its answer is kept in the transaction of the change, so that whoever sends
 * it again, in parallel or after a crash, is answered as the first time and nothing happens twice.
 */
export async function runOnce<Answer>(
  { session }: Pick<Context, 'session'>,
  { name, caller, input }: Once,
  change: (read: ReadRows) => Promise<Answer>,
): Promise<Answer> {
  const { idempotencyKey: key } = input;
  if (!/^[\w-]{8,64}$/.test(key)) {
    throw new BadUserInputError(
      'idempotencyKey is no key; expected 8 to 64 letters, digits, hyphens or underscores.',
    );
  }
  const inputHash = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  return session.change(async (read) => {
    await lockKey(read, caller.id, key);
    const before = await findAnswered<Answer>(read, caller.id, key);
    if (before) {
      if (before.mutation === name && before.inputHash === inputHash) return before.answer;
      throw new ConflictError('This idempotencyKey was used for something else; choose a new one.');
    }
    const answer = await change(read);
    await addAnswered(read, caller.id, key, { mutation: name, inputHash, answer });
    return answer;
  });
}
