import type { ReadRows } from '../../../server/database.ts';
import { takeTurn } from './turn.ts';

/** What a mutation answered the first time. */
export interface AnsweredMutation<Answer> {
  readonly mutation: string;
  readonly inputHash: string;
  readonly answer: Answer;
}

/** Waits for whoever sends the same key at the same time; held until the transaction ends. */
export async function lockKey(read: ReadRows, callerId: string, key: string): Promise<void> {
  await takeTurn(read, 'idempotencyKey', `${callerId} ${key}`);
}

export async function findAnswered<Answer>(
  read: ReadRows,
  callerId: string,
  key: string,
): Promise<AnsweredMutation<Answer> | undefined> {
  const [row] = await read<AnsweredMutation<Answer>>(
    `select mutation, encode(input_hash, 'hex') as "inputHash", answer from coordination.answered_mutations
      where caller_id = :callerId and idempotency_key = :key`,
    { callerId, key },
  );
  return row;
}

export async function addAnswered<Answer>(
  read: ReadRows,
  callerId: string,
  key: string,
  { mutation, inputHash, answer }: AnsweredMutation<Answer>,
): Promise<void> {
  await read(
    `insert into coordination.answered_mutations (caller_id, idempotency_key, mutation, input_hash, answer)
     values (:callerId, :key, :mutation, decode(:inputHash, 'hex'), cast(:answer as jsonb))`,
    { callerId, key, mutation, inputHash, answer: JSON.stringify(answer) },
  );
}
