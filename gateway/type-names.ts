import { Kind, visit, type DocumentNode, type FieldNode } from 'graphql';
import type { DataSource } from './data-source.ts';
import { writeDocument } from './executor/document-text.ts';

interface Typed {
  readonly document: DocumentNode;
  readonly query: string;
}

const typeName: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** By the document of a planned fetch; a plan is made once. */
const known = new WeakMap<DocumentNode, Typed>();

/**
 * Asks a room for the type of every object. Without it @apollo/gateway leaves out what a fragment on an interface asks
 * of one kind: `jobcenter { measures { ... on Measure { ... on EmploymentMeasure { company } } } }`.
 */
export function askTypeNames(source: DataSource): DataSource {
  return {
    process: (options) => {
      if (!('incomingRequestContext' in options) || !options.document)
        return source.process(options);
      const typed = known.get(options.document) ?? addTypeNames(options.document);
      known.set(options.document, typed);
      const { document, query } = typed;
      return source.process({ ...options, document, request: { ...options.request, query } });
    },
  };
}

function addTypeNames(planned: DocumentNode): Typed {
  const document = visit(planned, {
    Field: {
      leave: (node) => {
        const { selectionSet: set, name } = node;
        if (!set || name.value === '_entities') return undefined;
        return { ...node, selectionSet: { ...set, selections: [typeName, ...set.selections] } };
      },
    },
  });
  return { document, query: writeDocument(document) };
}
