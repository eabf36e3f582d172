import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { createDeadline, orOver } from '../../server/deadline.ts';

const never = new Promise<never>(() => undefined);
const over = { message: 'The request is over.' };

describe('what is waited for', () => {
  it('until the request is over is given up then, whoever asks for it and how often', async () => {
    const deadline = createDeadline(5_000);
    const waiting = [orOver(never, deadline), orOver(never, deadline)];
    expect(deadline.over).toBeUndefined();
    deadline.end();
    expect(deadline.over).toMatchObject(over);
    expect(await Promise.allSettled(waiting)).toMatchObject([{ reason: over }, { reason: over }]);
  });

  it('after the request was over is given up at once', async () => {
    const deadline = createDeadline(5_000);
    deadline.end();
    await expect(orOver(never, deadline)).rejects.toMatchObject(over);
  });

  it('in time is what it is, an error too', async () => {
    const deadline = createDeadline(5_000);
    await expect(orOver(Promise.resolve(7), deadline)).resolves.toBe(7);
    const failed = Promise.reject(new Error('No rows.'));
    await expect(orOver(failed, deadline)).rejects.toThrow('No rows.');
    deadline.end();
  });
});

describe('the end of a request', () => {
  it('is told once to each who listens, and to nobody who stopped', () => {
    const told: string[] = [];
    const deadline = createDeadline(5_000);
    deadline.whenOver(({ message }) => told.push(message));
    const stop = deadline.whenOver(() => told.push('to who stopped'));
    stop();
    deadline.end();
    deadline.end();
    expect(told).toEqual([over.message]);
  });

  it('says of a time that is up that it is, though the request ends after it', async () => {
    const deadline = createDeadline(1);
    const late = { message: 'Not done within the 1 ms that the request had.' };
    await expect(orOver(never, deadline)).rejects.toMatchObject(late);
    deadline.end();
    expect(deadline.over).toMatchObject({ name: 'DeadlineError' });
  });
});

describe('a deadline', () => {
  it('is an object that V8 reads quickly, and not one that it keeps as a dictionary', () => {
    setFlagsFromString('--allow-natives-syntax');
    const deadline = createDeadline(5_000);
    expect(runInNewContext('%HasFastProperties(deadline)', { deadline })).toBe(true);
    setFlagsFromString('--no-allow-natives-syntax');
    deadline.end();
  });
});
