import { hash } from 'node:crypto';

/** What tokens said that were verified a moment ago, by the token's hash: the token itself is not kept. */
export interface VerifiedTokens<Said> {
  find(token: string): Said | undefined;
  /** `expiresAt` is the token's own, in seconds since 1970. */
  keep(token: string, said: Said, expiresAt: number): void;
}

/** As long as a signature is believed without looking again; the provider's keys are believed for ten minutes. */
const keptForMs = 60_000;

/** More people than work at the same minute; the one verified longest ago goes first. */
const mostKept = 10_000;

/** A portal asks many times a minute with one token, and each room is asked with it too: a signature is verified once. */
export function createVerifiedTokens<Said>(
  now: () => number = () => Date.now(),
): VerifiedTokens<Said> {
  const kept = new Map<string, { readonly said: Said; readonly until: number }>();
  const toKey = (token: string) => hash('sha256', token, 'base64');
  return {
    find: (token) => {
      const key = toKey(token);
      const known = kept.get(key);
      if (known && known.until > now()) return known.said;
      kept.delete(key);
      return undefined;
    },
    keep: (token, said, expiresAt) => {
      kept.set(toKey(token), {
        said,
        until: Math.min(expiresAt * 1_000, now() + keptForMs),
      });
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    },
  };
}
