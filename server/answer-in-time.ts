import type { IncomingMessage, ServerResponse } from 'node:http';
import { createDeadline, DeadlineError, type Deadline } from './deadline.ts';
import { Refusal, type HttpAnswer } from './refusal.ts';
import { readTimeToAnswer } from './request-headers.ts';

/** What there is past the deadline to give up in order, and to say so. */
const graceMs = 150;

/**
 * Answers by the deadline, whatever happens, with the part that was found by then where there is one.
 * When the client has gone, what was begun for it is given up.
 */
export async function answerInTime(
  request: IncomingMessage,
  response: ServerResponse,
  mostMs: number,
  answer: (deadline: Deadline) => Promise<HttpAnswer>,
): Promise<HttpAnswer> {
  const ms = readTimeToAnswer(request, mostMs);
  const deadline = createDeadline(ms);
  response.once('close', deadline.end);
  try {
    return await orLate(answer(deadline), deadline, ms);
  } catch (error) {
    if (error instanceof DeadlineError)
      throw new Refusal(504, 'SOURCE_UNAVAILABLE', `There was no answer within ${ms} ms.`, 1);
    throw error;
  }
}

/** What the work resolves with in time; what comes later goes to nobody. */
function orLate<T>(work: Promise<T>, deadline: Deadline, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    let late: NodeJS.Timeout | undefined;
    // Only now: nearly every request is answered before it is over, and a timer of its own costs each of them.
    const unlisten = deadline.whenOver(() => {
      const giveUp = () => {
        reject(new DeadlineError(ms));
      };
      late = setTimeout(giveUp, deadline.remainingMs() + graceMs).unref();
    });
    const settle = () => {
      unlisten();
      clearTimeout(late);
    };
    work.then(
      (value) => {
        settle();
        resolve(value);
      },
      (error: unknown) => {
        settle();
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}
