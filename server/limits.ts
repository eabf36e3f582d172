import { Refusal } from './refusal.ts';

/** Which front a process has: the gateway's meets clients, a room's meets what the gateway planned for them. */
export type FrontKind = 'gateway' | 'room';

/**
 * How much one document may ask. The examples have at most 49 fields, 7 levels and 124 tokens; a room's numbers
 * leave space for the keys and `@requires` fields that the gateway adds to what a client selects.
 */
const limits = Object.freeze({
  /** Comments and white space count too: all of it is read. */
  bytes: { gateway: 50_000, room: 200_000, what: 'bytes' },
  /** Names, values and signs: what reading costs. */
  tokens: { gateway: 4_000, room: 12_000, what: 'tokens' },
  /** Lists and input objects too: a parser calls itself for each, and 2,000 are more than its stack holds. */
  nesting: { gateway: 50, room: 80, what: 'brackets inside each other' },
  /** What a client shows or hides; a thousand of them on one field were once enough for a halt. */
  directives: { gateway: 30, room: 60, what: 'directives' },
  /** graphql compares each with every other. */
  fragments: { gateway: 50, room: 100, what: 'fragments' },
  /** GraphQL's own introspection query has just as many, and no example half of it. */
  depth: { gateway: 15, room: 20, what: 'levels of fields' },
  /** Counted wherever a fragment is spread: thirty small fragments can ask for a thousand million fields. */
  fields: { gateway: 1_000, room: 2_000, what: 'fields' },
  /** The same field many times over is the work of many queries for the price of one. */
  aliases: { gateway: 60, room: 200, what: 'aliases' },
  /** Each may be a database of its own. */
  rootFields: { gateway: 20, room: 40, what: 'fields of the root' },
  /** Each is a decision, an entry in the access log and a pass per centre; a caseload is asked for as one list. */
  citizens: { gateway: 10, room: 40, what: 'citizens asked for one by one' },
  /** A caseload of 100 with 200 fields each; a room cannot know how many were asked about. */
  cost: { gateway: 20_000, room: Infinity, what: 'fields, counted once for each row of a page' },
});

type LimitName = keyof typeof limits;

/** Refuses what is over a limit, with what was found and what is allowed. */
export function checkLimit(kind: FrontKind, name: LimitName, found: number): void {
  const { [kind]: allowed, what } = limits[name];
  if (found <= allowed) return;
  const figure = found > 1_000_000 ? 'more than a million' : String(found);
  throw new Refusal(
    400,
    'TOO_COMPLEX',
    `The query has ${figure} ${what}; at most ${allowed} are served. Ask for less at a time.`,
  );
}
