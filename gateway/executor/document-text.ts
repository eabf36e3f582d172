import { print, stripIgnoredCharacters, type DocumentNode } from 'graphql';

/** A document as a subgraph is sent it: without a blank that says nothing. */
export function writeDocument(document: DocumentNode): string {
  return stripIgnoredCharacters(print(document));
}
