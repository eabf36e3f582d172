import { hash, randomUUID } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from './refusal.ts';

export interface RatesPerMinute {
  /** Requests of one person. */
  readonly requests: number;
  /** Citizens that one person looks up by CPR number. */
  readonly byCpr: number;
}

/** Counts what each asks for in a minute, and refuses what is too much. */
export interface RateLimit {
  countRequest(asker: Asker): Promise<void>;
  countByCpr(asker: Asker, citizens: number): Promise<void>;
  /** Counts a token that opened nothing; beyond the limit its `reason` comes with a time to wait. */
  countBadToken(address: string | undefined, reason: string): Promise<void>;
}

/** Who asks: a person by the id of the token, anybody else by address. */
export interface Asker {
  readonly callerId: string | undefined;
  readonly address: string | undefined;
}

/** Tokens that open nothing, per address and minute: a backend with an expired one tries again and again. */
const badTokens = 60;

/** Addresses share so many counters, so that nobody fills the memory by coming from many. */
const addressCounters = 16_384;

/** Counts in this process's memory: with several gateways each counts for itself. */
export function createRateLimit({ requests, byCpr }: RatesPerMinute): RateLimit {
  const requestsOf = new RateLimiterMemory({ points: requests, duration: 60 });
  const byCprOf = new RateLimiterMemory({ points: byCpr, duration: 60 });
  const badTokensOf = new RateLimiterMemory({ points: badTokens, duration: 60 });
  const toKey = createToKey();
  return {
    countRequest: (asker) =>
      count(requestsOf, toKey(asker), 1, `More than ${requests} requests in a minute.`),
    countByCpr: async (asker, citizens) => {
      if (citizens === 0) return;
      const reason = `More than ${byCpr} citizens looked up by CPR number in a minute; a caseload is asked for as me.citizens.`;
      await count(byCprOf, toKey(asker), citizens, reason);
    },
    countBadToken: (address, reason) =>
      count(
        badTokensOf,
        toKey({ callerId: undefined, address }),
        1,
        `More than ${badTokens} tokens in a minute that open nothing. ${reason}`,
      ),
  };
}

async function count(
  limiter: RateLimiterMemory,
  key: string,
  points: number,
  reason: string,
): Promise<void> {
  try {
    await limiter.consume(key, points);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1_000));
    throw new Refusal(429, 'RATE_LIMITED', `${reason} Try again in ${seconds} seconds.`, seconds);
  }
}

/** Keys are salted hashes: no id stands in memory, and nobody can choose to share another's counter. */
function createToKey(): (asker: Asker) => string {
  const salt = randomUUID();
  return ({ callerId, address }) => {
    if (callerId !== undefined) return hash('sha256', `${salt} person ${callerId}`, 'base64');
    const digest = hash('sha256', `${salt} address ${address ?? ''}`, 'buffer');
    return String(digest.readUInt32BE() % addressCounters);
  };
}
