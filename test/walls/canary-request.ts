import type { Dice } from './canary-dice.ts';
import type { Way } from './canary-sight.ts';

/** One request, ready to be sent, and what its answer may hold. */
export interface CanaryRequest {
  readonly shape: string;
  /** Who the answer is for; undefined where no token that holds was sent, or where nobody may be answered. */
  readonly person: string | undefined;
  readonly process: 'gateway' | 'jobcenter' | 'social' | 'children';
  readonly method: 'GET' | 'POST' | 'PUT' | 'OPTIONS';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly way: Way;
  /**
   * Marks of the client's own words that GraphQL makes the answer repeat, and nowhere but here: an alias is the key of
   * its field (GraphQL § 7.1), and a parser or validator names the word of the document that does not fit: a name, or a
   * literal that is no CPR number. A value sent as a variable, in a header or in a URL is never repeated.
   */
  readonly repeats: readonly string[];
  /** Marks of the client's own words that are repeated to nobody, whoever may see where they came from. */
  readonly said: readonly string[];
}

/** A request without its sender: what is sent, and where. */
export type Sent = Partial<Omit<CanaryRequest, 'shape' | 'person'>> & {
  /** Sent by this person, whoever's turn it is. */
  readonly as?: string;
  /** No token opens anything here. */
  readonly isForNobody?: boolean;
};

/** Requests of one kind, each with other values; `person` is whose turn it is. */
export type Shape = (dice: Dice, person: string) => Sent | Promise<Sent>;
export type Shapes = Readonly<Record<string, Shape>>;

export function toBody(query: string, variables: object = {}, more: object = {}): string {
  return JSON.stringify({ query, variables, ...more });
}
