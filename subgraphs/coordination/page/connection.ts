import { BadUserInputError } from '../../../server/errors.ts';

/** Which page of a list is asked for. */
export interface Page {
  readonly first: number;
  readonly after?: string | null;
}

/** A page of a list (Relay), with its rows as plain `nodes` too. */
export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** A page of rows, one more than asked for when there are more; `place` is what a cursor remembers of a row. */
export function toConnection<Row, Node>(
  rows: readonly Row[],
  { first, after }: Page,
  {
    list,
    place,
    toNode,
  }: {
    list: CursorList;
    place: (row: Row) => readonly [string, string];
    toNode: (row: Row) => Node;
  },
): Connection<Node> {
  const edges = rows
    .slice(0, first)
    .map((row) => ({ cursor: toCursor(list, place(row)), node: toNode(row) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: typeof after === 'string',
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** How many rows a page has: 1 to 100. */
export function readFirst(first: number): number {
  if (first >= 1 && first <= 100) return first;
  throw new BadUserInputError(`first is ${first}; expected 1 to 100.`);
}

/** A list that cursors belong to, and what its cursors remember: a sort value and an id. */
export interface CursorList {
  readonly name: string;
  readonly isPlace: (value: string, id: string) => boolean;
}

/** True for a whole number that Postgres counts rows or transactions by, as a cursor remembers it. */
export function isNumber(text: string): boolean {
  return /^\d{1,18}$/.test(text);
}

/** What a cursor of a list remembers; undefined at its beginning. */
export function readCursor(
  after: Page['after'],
  list: CursorList,
): readonly [string, string] | undefined {
  if (after === null || after === undefined) return undefined;
  const [name, value, id, ...rest] = parseTexts(Buffer.from(after, 'base64url').toString('utf8'));
  if (name === list.name && value !== undefined && id !== undefined && rest.length === 0) {
    if (list.isPlace(value, id)) return [value, id];
  }
  throw new BadUserInputError(
    'after is no cursor of this list; expected an endCursor that it gave before.',
  );
}

function toCursor(list: CursorList, place: readonly [string, string]): string {
  return Buffer.from(JSON.stringify([list.name, ...place])).toString('base64url');
}

function parseTexts(text: string): string[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
  } catch {
    return [];
  }
}
