import { BadUserInputError } from '../../../server/errors.ts';
import { cursorsOf, type CursorList } from './cursor.ts';

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
  const toCursor = cursorsOf(list);
  const edges = rows
    .slice(0, first)
    .map((row) => ({ cursor: toCursor(place(row)), node: toNode(row) }));
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

/** True for a whole number that Postgres counts rows or transactions by, as a cursor remembers it. */
export function isNumber(text: string): boolean {
  return /^\d{1,18}$/.test(text);
}
