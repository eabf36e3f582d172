import { findFreePort } from '../../demo/port.ts';

/** Every process of the tests has a hundred ports of its own, and gives none out twice. */
const first = 20_000 + (process.pid % 100) * 100;
let given = 0;

/**
 * A free port that the system gives to nobody by itself: who listens there can go and come back.
 * Of the others, a connection from anywhere may take one while nobody listens, even one that is made to that very port.
 */
export async function findSteadyPort(purpose: string): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await findFreePort(first + (given++ % 100), purpose);
    } catch (error) {
      if (tries === 100) throw error;
    }
  }
}
