import { visit, type DocumentNode } from 'graphql';

/** Bytes of a node with its name, its place in the text and the signs around it, and of what runs it, as measured. */
const nodeBytes = 320 + 160;

/** How much a document takes in memory that was parsed with its places. */
export function weighDocument(document: DocumentNode): number {
  let nodes = 0;
  visit(document, { enter: () => void (nodes += 1) });
  return nodes * nodeBytes;
}
