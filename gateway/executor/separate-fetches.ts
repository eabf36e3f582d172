import {
  Kind,
  parse,
  visit,
  type DocumentNode,
  type FieldNode,
  type InlineFragmentNode,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import { writeDocument } from './document-text.ts';
import type { FetchNode, PlanNode, Selections } from './plan-node.ts';
import {
  readRequirement,
  type Requirement,
  type RequirementScope,
  type Way,
} from './requirement.ts';

/** Something that is asked of an entity, and what is required for it. */
interface Asked {
  readonly fragment: InlineFragmentNode;
  readonly selection: SelectionNode;
  readonly requirement: Requirement;
}

/** The question of a fetch about entities. */
interface Question {
  readonly operation: OperationDefinitionNode;
  readonly entities: FieldNode;
  readonly asked: readonly Asked[];
}

/** What is required in one of several ways for anything that a fetch asks of entities. */
export function listWays(fetch: FetchNode, scope: RequirementScope): readonly Way[] {
  const { asked = [] } = findQuestion(fetch, scope) ?? {};
  return asked.flatMap(({ requirement }) => [...requirement.values()]);
}

/**
 * Asks a subgraph apart where it requires one input in different ways: in what it is told of an entity, the input has one
 * name. `several` has the inputs that the plan fetches in several ways.
 */
export function separateFetch(
  fetch: FetchNode,
  several: ReadonlyMap<string, unknown>,
  scope: RequirementScope,
): PlanNode {
  const question = findQuestion(fetch, scope);
  if (!question) return fetch;
  const parts: { asked: Asked[]; ways: Map<string, Way> }[] = [];
  for (const asked of question.asked) {
    const needed = [...asked.requirement].filter(([, { name }]) => several.has(name));
    const part = parts.find(({ ways }) =>
      needed.every(([path, { called }]) => (ways.get(path)?.called ?? called) === called),
    );
    if (!part) parts.push({ asked: [asked], ways: new Map(needed) });
    else {
      part.asked.push(asked);
      for (const [path, way] of needed) part.ways.set(path, way);
    }
  }
  if (parts.every(({ ways }) => ways.size === 0)) return fetch;
  const fetches = parts.map(({ asked, ways }) => ({
    ...fetch,
    ...ask(fetch, question, asked),
    ...tell(fetch, ways, several),
  }));
  return { kind: 'Parallel', nodes: fetches };
}

/** Asks a part of a question. */
function ask(fetch: FetchNode, { operation, entities }: Question, asked: readonly Asked[]) {
  const selections = asked.map(({ fragment, selection }) => ({
    ...fragment,
    selectionSet: { ...fragment.selectionSet, selections: [selection] },
  }));
  const question = { ...entities, selectionSet: { kind: Kind.SELECTION_SET, selections } } as const;
  const used = new Set<string>();
  visit(question, { [Kind.VARIABLE]: ({ name }) => void used.add(name.value) });
  const part: OperationDefinitionNode = {
    ...operation,
    variableDefinitions: (operation.variableDefinitions ?? []).filter(({ variable }) =>
      used.has(variable.name.value),
    ),
    selectionSet: { kind: Kind.SELECTION_SET, selections: [question] },
  };
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [part] };
  return {
    operation: writeDocument(document),
    operationDocumentNode: document,
    variableUsages: (fetch.variableUsages ?? []).filter((name) => used.has(name)),
  } as const;
}

/** Tells of an entity what a part requires, each input by its own name. */
function tell(
  { requires = [], inputRewrites = [] }: FetchNode,
  ways: Requirement,
  several: ReadonlyMap<string, unknown>,
) {
  const callApart = (selections: Selections, path: readonly string[]): Selections =>
    selections.flatMap((selection): Selections => {
      if (selection.kind !== 'Field')
        return [{ ...selection, selections: callApart(selection.selections, path) }];
      const below = [...path, selection.name];
      const way = ways.get(below.join('.'));
      if (several.has(selection.name) && !way) return [];
      const name = way?.called ?? selection.name;
      return selection.selections
        ? [{ ...selection, name, selections: callApart(selection.selections, below) }]
        : [{ ...selection, name }];
    });
  const renames = [...ways]
    .filter(([, { name, called }]) => called !== name)
    .map(([path, { name, called }]) => ({
      kind: 'KeyRenamer' as const,
      path: [...path.split('.').slice(0, -1), called],
      renameKeyTo: name,
    }));
  return { requires: callApart(requires, []), inputRewrites: [...inputRewrites, ...renames] };
}

/** The question about entities that a fetch asks; undefined where it asks another, or one that cannot be parted. */
function findQuestion(fetch: FetchNode, scope: RequirementScope): Question | undefined {
  if (!fetch.requires) return undefined;
  const { definitions } = fetch.operationDocumentNode ?? parse(fetch.operation);
  const [operation, ...others] = definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION || others.length > 0) return undefined;
  const [entities] = operation.selectionSet.selections;
  if (entities?.kind !== Kind.FIELD) return undefined;
  const asked = (entities.selectionSet?.selections ?? []).flatMap((fragment): Asked[] => {
    if (fragment.kind !== Kind.INLINE_FRAGMENT || !fragment.typeCondition) return [];
    const type = fragment.typeCondition.name.value;
    return fragment.selectionSet.selections.map((selection) => ({
      fragment,
      selection,
      requirement: readRequirement(fetch.serviceName, type, selection, scope),
    }));
  });
  return { operation, entities, asked };
}
