import { scrubCpr } from '../../../server/cpr.ts';

/** True for a text that a row keeps as it is: Postgres refuses U+0000, and half of a surrogate pair becomes U+FFFD. */
export function isText(given: string): boolean {
  return !given.includes('\0') && !/\p{Surrogate}/u.test(given);
}

export const noText = 'holds a character that is no text (U+0000, or half of a pair)';

const most = 50;

/** What was sent, short enough to be said again in a message; whole numbers of people are out before it is cut. */
export function cut(given: string): string {
  const characters = Array.from(scrubCpr(given));
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : characters.join('');
}
