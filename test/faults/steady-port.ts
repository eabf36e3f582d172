import { randomInt } from 'node:crypto';
import { findFreePort } from '../../demo/port.ts';

/**
 * A free port that the system gives to nobody by itself: who listens there can go and come back.
 * Of the others, a connection from anywhere may take one while nobody listens, even one that is made to that very port.
 */
export async function findSteadyPort(purpose: string): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await findFreePort(randomInt(20_000, 30_000), purpose);
    } catch (error) {
      if (tries === 20) throw error;
    }
  }
}
