import { hash } from 'node:crypto';
import {
  GraphQLError,
  Kind,
  Lexer,
  parse,
  Source,
  TokenKind,
  type DocumentNode,
  type OperationTypeNode,
} from 'graphql';
import { listAskedPairs } from './asked-pairs.ts';
import { createMeasure, type PageSizes, type Size } from './document-size.ts';
import { knownOperations } from './known-operations.ts';
import { checkLimit, type FrontKind } from './limits.ts';

/** A document that was read once and keeps the limits. */
export interface KnownDocument {
  /** SHA-256 of its text, hexadecimal. */
  readonly hash: string;
  /** Empty where the text is no GraphQL: the parser will say so. */
  readonly operations: readonly KnownOperation[];
}

export interface KnownOperation {
  readonly name: string | undefined;
  readonly kind: `${OperationTypeNode}`;
  /** How many citizens it asks for by CPR number. */
  readonly citizensByCpr: number;
  /** What it asks for, and no other operation of the document. */
  readonly asks: readonly string[];
}

/** Reads a document's text, or refuses it as TOO_COMPLEX before any rule of graphql's has seen it. */
export type ReadDocument = (text: string) => KnownDocument;

/** The hash that an operation is known by: in the list of trusted documents, in the access log. */
export function toHash(text: string): string {
  return hash('sha256', text, 'hex');
}

/** Reads documents by the limits of one kind of front, and remembers those that it accepted. */
export function createReadDocument(
  kind: FrontKind,
  pageSizes: PageSizes = new Map(),
  kept = knownOperations,
): ReadDocument {
  const known = kept.shelf<KnownDocument>();
  return (text) => {
    checkLimit(kind, 'bytes', Buffer.byteLength(text));
    const hash = toHash(text);
    const found = known.get(hash);
    if (found) return found;
    const document = { hash, ...readWithin(kind, pageSizes, text) };
    if (document.operations.length > 0) known.set(hash, document, weigh(document));
    return document;
  };
}

/** Bytes in memory, as measured over the examples. */
function weigh({ operations }: KnownDocument): number {
  return operations.reduce((bytes, { asks }) => bytes + 1_000 + 100 * asks.length, 0);
}

function readWithin(
  kind: FrontKind,
  pageSizes: PageSizes,
  text: string,
): Omit<KnownDocument, 'hash'> {
  const document = parseWithin(kind, text);
  if (!document) return { operations: [] };
  return { operations: readOperations(kind, pageSizes, document) };
}

function readOperations(
  kind: FrontKind,
  pageSizes: PageSizes,
  document: DocumentNode,
): KnownOperation[] {
  const { definitions } = document;
  const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  checkLimit(kind, 'fragments', fragments.length);
  const measure = createMeasure(document, pageSizes, (level) => checkLimit(kind, 'depth', level));
  // A fragment that nothing spreads is read by graphql's rules all the same.
  for (const { selectionSet } of fragments) checkSize(kind, measure(selectionSet));
  return operations.map((operation) => {
    const { name, selectionSet } = operation;
    const size = measure(selectionSet);
    checkLimit(kind, 'rootFields', size.rootFields);
    checkLimit(kind, 'citizens', size.citizens);
    checkSize(kind, size);
    return {
      name: name?.value,
      kind: operation.operation,
      citizensByCpr: size.citizensByCpr,
      asks: listAskedPairs(document, operation),
    };
  });
}

function checkSize(kind: FrontKind, size: Size): void {
  for (const name of ['aliases', 'fields', 'cost'] as const) checkLimit(kind, name, size[name]);
}

/** The document, or undefined where it is none. Its parts are counted first: a parser calls itself at each bracket. */
function parseWithin(kind: FrontKind, text: string): DocumentNode | undefined {
  const { tokens, nesting, directives } = countTokens(text);
  checkLimit(kind, 'tokens', tokens);
  checkLimit(kind, 'nesting', nesting);
  checkLimit(kind, 'directives', directives);
  return unlessWrong(() => parse(text, { noLocation: true }));
}

function unlessWrong<Found>(read: () => Found): Found | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}

const step: Readonly<Partial<Record<TokenKind, number>>> = {
  [TokenKind.BRACE_L]: 1,
  [TokenKind.BRACKET_L]: 1,
  [TokenKind.PAREN_L]: 1,
  [TokenKind.BRACE_R]: -1,
  [TokenKind.BRACKET_R]: -1,
  [TokenKind.PAREN_R]: -1,
};

/** Counts as far as a parser would come: to the end, or to the first sign that is none. */
function countTokens(text: string) {
  const lexer = new Lexer(new Source(text));
  const found = { tokens: 0, nesting: 0, directives: 0 };
  let open = 0;
  for (;;) {
    const kind = unlessWrong(() => lexer.advance().kind);
    if (kind === undefined || kind === TokenKind.EOF) return found;
    found.tokens += 1;
    open += step[kind] ?? 0;
    found.nesting = Math.max(found.nesting, open);
    if (kind === TokenKind.AT) found.directives += 1;
  }
}
