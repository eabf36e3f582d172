import { describe, expect, it } from 'vitest';
import { createDeadline } from '../../server/deadline.ts';

const never = new Promise<never>(() => undefined);
const over = { message: 'The request is over.' };

describe('what is waited for', () => {
  it('until the request is over is given up then, whoever asks for it and how often', async () => {
    const deadline = createDeadline(5_000);
    const waiting = [deadline.orOver(never), deadline.orOver(never)];
    expect(deadline.isOver()).toBe(false);
    deadline.end();
    expect(deadline.isOver()).toBe(true);
    expect(await Promise.allSettled(waiting)).toMatchObject([{ reason: over }, { reason: over }]);
  });

  it('after the request was over is given up at once', async () => {
    const deadline = createDeadline(5_000);
    deadline.end();
    await expect(deadline.orOver(never)).rejects.toMatchObject(over);
  });

  it('in time is what it is, an error too', async () => {
    const deadline = createDeadline(5_000);
    await expect(deadline.orOver(Promise.resolve(7))).resolves.toBe(7);
    const failed = Promise.reject(new Error('No rows.'));
    await expect(deadline.orOver(failed)).rejects.toThrow('No rows.');
    deadline.end();
  });
});

describe('the signal of a deadline', () => {
  it('aborts when the request is over, and says why', () => {
    const deadline = createDeadline(5_000);
    const { signal } = deadline;
    expect(signal.aborted).toBe(false);
    deadline.end();
    expect(signal).toMatchObject({ aborted: true, reason: over });
  });

  it('has aborted already for who asks late', () => {
    const deadline = createDeadline(5_000);
    deadline.end();
    expect(deadline.signal).toMatchObject({ aborted: true, reason: over });
  });

  it('says of a time that is up that it is, though the request ends after it', async () => {
    const deadline = createDeadline(1);
    await expect(deadline.orOver(never)).rejects.toMatchObject({
      message: 'Not done within the 1 ms that the request had.',
    });
    deadline.end();
    expect(deadline.signal.reason).toMatchObject({ name: 'DeadlineError' });
  });
});
