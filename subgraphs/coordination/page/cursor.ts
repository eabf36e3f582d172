import { createHash } from 'node:crypto';
import { BadUserInputError } from '../../../server/errors.ts';

/** A list that cursors belong to, and what its cursors remember: a sort value and an id. */
export interface CursorList {
  readonly name: string;
  /** What chooses and orders the rows, by the argument's name: a cursor is a place in these rows, and in no others. */
  readonly asked?: Readonly<Record<string, unknown>>;
  readonly isPlace: (value: string, id: string) => boolean;
}

/** What a cursor of a list remembers; undefined at its beginning. */
export function readCursor(
  after: string | null | undefined,
  list: CursorList,
): readonly [string, string] | undefined {
  if (after === null || after === undefined) return undefined;
  const { name, marks, value, id } = parse(after);
  const asked = toMarks(list);
  if (name !== list.name || marks.length !== asked.length || !list.isPlace(value, id)) {
    throw new BadUserInputError(
      'after is no cursor of this list; expected an endCursor that it gave before.',
    );
  }
  const others = Object.keys(list.asked ?? {}).filter((_, index) => marks[index] !== asked[index]);
  if (others.length > 0) {
    throw new BadUserInputError(
      `after was given for another ${others.join(' and ')}, where other rows come next; expected a cursor given for the same, or none to begin at the first page.`,
    );
  }
  return [value, id];
}

/** Writes cursors of a list; what it was asked for is in them as a mark, since a filter may hold a name. */
export function cursorsOf(list: CursorList): (place: readonly [string, string]) => string {
  const marks = toMarks(list);
  return (place) =>
    Buffer.from(JSON.stringify([list.name, ...marks, ...place])).toString('base64url');
}

function toMarks({ asked = {} }: CursorList): readonly string[] {
  return Object.values(asked).map((value) =>
    createHash('sha256')
      .update(JSON.stringify(toPlain(value)))
      .digest('base64url')
      .slice(0, 8),
  );
}

/** The same for the same rows: what is left out is null, and a list chooses in any order. */
function toPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toPlain).toSorted();
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.entries(value)
    .filter(([, part]) => part !== null && part !== undefined)
    .map(([key, part]) => [key, toPlain(part)])
    .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

function parse(after: string) {
  const texts = parseTexts(Buffer.from(after, 'base64url').toString('utf8'));
  const [name, ...marks] = texts.slice(0, -2);
  const [value = '', id = ''] = texts.slice(-2);
  return { name, marks, value, id };
}

function parseTexts(text: string): string[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
  } catch {
    return [];
  }
}
