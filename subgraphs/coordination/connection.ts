import { BadUserInputError } from '../../server/errors.ts';

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
  { place, toNode }: { place: (row: Row) => readonly string[]; toNode: (row: Row) => Node },
): Connection<Node> {
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

/** What a cursor remembers: two texts, the second an id; undefined at the beginning of the list. */
export function readCursor(after: Page['after']): readonly [string, string] | undefined {
  if (after === null || after === undefined) return undefined;
  const [place, id, ...rest] = parseTexts(Buffer.from(after, 'base64url').toString('utf8'));
  if (place !== undefined && id !== undefined && rest.length === 0) return [place, id];
  throw new BadUserInputError(
    'after is no cursor of this list; expected an endCursor that it gave before.',
  );
}

function toCursor(place: readonly string[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

function parseTexts(text: string): string[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
  } catch {
    return [];
  }
}
