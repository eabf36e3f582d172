import { setImmediate } from 'node:timers/promises';
import type { Pass } from '../../server/pass.ts';

/**
 * What one request has begun to read of each citizen's file, by the pass that opens it: a list under an alias,
 * or by a second way to the file, is of the same file.
 */
export class Readings {
  readonly #begun = new Map<Pass, Promise<unknown>[]>();

  /** Keeps note of a reading, and hands it back. */
  note<Value>(pass: Pass, reading: Promise<Value>): Promise<Value> {
    this.#begun.set(pass, [...(this.#begun.get(pass) ?? []), reading]);
    return reading;
  }

  /** True when all that this request reads of a file could be read. Reads nothing itself, and never rejects. */
  async haveSucceeded(pass: Pass): Promise<boolean> {
    // The fields of a file begin in one turn, in the order they were asked for: in the next, all have begun.
    await setImmediate();
    const readings = await Promise.allSettled(this.#begun.get(pass) ?? []);
    return readings.every(({ status }) => status === 'fulfilled');
  }
}
