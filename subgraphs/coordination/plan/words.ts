import { scrubCpr } from '../../../server/cpr.ts';
import { isDay } from '../../../server/day.ts';
import { BadUserInputError, NotFoundError } from '../../../server/errors.ts';
import { mostFaults, type Fault } from '../../../server/faults.ts';
import { findPastDayFaults, type Life } from '../change/input-text.ts';
import { isCitizenId } from '../citizen/citizen-id.ts';
import { refuse } from '../reading/refuse.ts';
import { isText, noText } from '../reading/text.ts';

/** What is wrong with an input, all of it at once, each fault a phrase for who wrote it. */
export class Faults {
  readonly #found: Fault[];
  readonly #path: string;

  constructor(path = '', found: Fault[] = []) {
    this.#path = path;
    this.#found = found;
  }

  add(fault: string): void {
    this.#found.push({ path: this.#path, message: fault });
  }

  /** The faults of one place of a document, told with the way to it, among all of the document's. */
  at(path: string): Faults {
    return new Faults(path, this.#found);
  }

  /** A text without the space around it; a fault where it is empty, too long, or holds what no row can. */
  readText(name: string, text: string, most: number): string {
    const words = text.trim();
    if (words === '') this.add(`${name} is empty`);
    if (words.length > most)
      this.add(`${name} has ${words.length} characters; expected ${most} at most`);
    if (!isText(words)) this.add(`${name} ${noText}`);
    if (scrubCpr(words) !== words) this.add(`${name} names somebody by a CPR number`);
    return words;
  }

  /** What something is known by elsewhere; ten digits of another system's are not read as somebody's number. */
  checkKey(key: string): void {
    if (key.length > 300) this.add(`id has ${key.length} characters; expected 300 at most`);
    if (key.trim() === '') this.add('id is no id; expected a text');
    if (!isText(key)) this.add(`id ${noText}`);
  }

  /** A text that may be left out; one of nothing but space is left out. */
  readOptional(name: string, text: string | null | undefined, most: number): string | null {
    return text == null || text.trim() === '' ? null : this.readText(name, text, most);
  }

  checkDay(name: string, day: string): void {
    if (!isDay(day)) this.add(`${name} is no day that exists; expected one such as 2026-11-22`);
    else if (day < '1900') this.add(`${name} lies before anybody’s time`);
  }

  /** A day that has come, in the citizen's life. */
  checkPast(name: string, day: string, life: Life): void {
    for (const fault of findPastDayFaults(name, day, life)) this.add(fault);
  }

  /** Refuses a document that has any: nothing of it was taken in. A fault a line for who reads, and each as data. */
  refuseDocument(): void {
    if (this.#found.length === 0) return;
    const more = this.#found.length - mostFaults;
    const told = [
      ...this.#found.slice(0, mostFaults),
      ...(more > 0
        ? [{ path: 'document', message: `has ${more} faults more, told once these are mended` }]
        : []),
    ];
    const lines = told.map(({ path, message }) => `${path}: ${message}`).join('\n');
    throw new BadUserInputError(
      `This document cannot be taken in, and nothing of it was:\n${lines}`,
      told,
    );
  }

  /** Refuses an input that has any: `This is no goal: title is empty.` */
  refuse(what: string): void {
    refuse(
      `This is no ${what}`,
      this.#found.map(({ message }) => message),
    );
  }
}

/** What is found by an id, or NOT_FOUND: nothing is known by what is no id. */
export async function getById<Row>(
  what: string,
  id: string,
  find: (id: string) => Promise<Row | undefined>,
): Promise<Row> {
  const found = isCitizenId(id) ? await find(id) : undefined;
  if (found === undefined) throw new NotFoundError(`There is no such ${what} in this plan.`);
  return found;
}
