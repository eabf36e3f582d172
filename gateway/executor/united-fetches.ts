import {
  Kind,
  print,
  type ASTNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
} from 'graphql';
import { writeDocument } from './document-text.ts';
import type { FetchNode, PlanNode } from './plan-node.ts';

type Flatten = Extract<PlanNode, { kind: 'Flatten' }>;

/** A question about entities, and where they stand. */
interface EntityFetch extends Flatten {
  readonly node: FetchNode;
}

/** Questions to one subgraph about the same entities, and the one that asks all of it. */
export interface United {
  readonly apart: readonly PlanNode[];
  readonly together: EntityFetch;
}

/**
 * Finds what goes to one subgraph about the same entities at the same time: the planner asks apart what needs different
 * things, and each question would cost a way there and back. What is asked alone comes back as it is.
 */
export function uniteFetches(nodes: readonly PlanNode[]): readonly (PlanNode | United)[] {
  const groups = new Map<unknown, PlanNode[]>();
  for (const node of nodes) {
    const key = isEntityFetch(node) ? JSON.stringify([node.node.serviceName, node.path]) : node;
    groups.set(key, [...(groups.get(key) ?? []), node]);
  }
  return [...groups.values()].flatMap((apart): readonly (PlanNode | United)[] => {
    const together = apart.length > 1 ? unite(apart.filter(isEntityFetch)) : undefined;
    return together ? [{ apart, together }] : apart;
  });
}

/** A fetch that renames what it sends or gets is asked alone: the names are its own. */
function isEntityFetch(node: PlanNode): node is EntityFetch {
  return (
    node.kind === 'Flatten' &&
    node.node.kind === 'Fetch' &&
    node.node.requires !== undefined &&
    node.node.operationDocumentNode !== undefined &&
    !node.node.inputRewrites &&
    !node.node.outputRewrites &&
    !node.node.contextRewrites
  );
}

function unite(fetches: readonly EntityFetch[]): EntityFetch | undefined {
  const [first] = fetches;
  const document = uniteDocuments(fetches.flatMap(({ node }) => node.operationDocumentNode ?? []));
  if (!first || !document) return undefined;
  return {
    ...first,
    node: {
      ...first.node,
      requires: fetches.flatMap(({ node }) => node.requires ?? []),
      variableUsages: [...new Set(fetches.flatMap(({ node }) => node.variableUsages ?? []))],
      operation: writeDocument(document),
      operationDocumentNode: document,
    },
  };
}

/** One operation that asks what all of them ask; undefined where two call different things by one name. */
function uniteDocuments(documents: readonly DocumentNode[]): DocumentNode | undefined {
  const definitions = documents.flatMap((document) => document.definitions);
  const operations = definitions.filter(isOperation);
  const fragments = uniteByName(definitions.filter((definition) => !isOperation(definition)));
  const variables = uniteByName(operations.flatMap((node) => node.variableDefinitions ?? []));
  const [first] = operations;
  const entities = operations.flatMap(({ selectionSet }) =>
    selectionSet.selections.filter(isField),
  );
  const [asked] = entities;
  if (!first || !asked?.selectionSet || !fragments || !variables) return undefined;
  if (entities.length !== operations.length) return undefined;
  const selections = entities.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  const selectionSet = { ...asked.selectionSet, selections };
  const operation: OperationDefinitionNode = {
    ...first,
    variableDefinitions: variables,
    selectionSet: { kind: Kind.SELECTION_SET, selections: [{ ...asked, selectionSet }] },
  };
  return { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] };
}

function isOperation(node: DefinitionNode): node is OperationDefinitionNode {
  return node.kind === Kind.OPERATION_DEFINITION;
}

function isField(node: { readonly kind: Kind }): node is FieldNode {
  return node.kind === Kind.FIELD;
}

/** Each once; undefined where two of one name differ. */
function uniteByName<Node extends ASTNode>(nodes: readonly Node[]): Node[] | undefined {
  const known = new Map<string, Node>();
  for (const node of nodes) {
    const name = toName(node);
    const other = known.get(name);
    if (other && print(other) !== print(node)) return undefined;
    known.set(name, node);
  }
  return [...known.values()];
}

function toName(node: ASTNode): string {
  if (node.kind === Kind.VARIABLE_DEFINITION) return node.variable.name.value;
  return node.kind === Kind.FRAGMENT_DEFINITION ? node.name.value : '';
}
