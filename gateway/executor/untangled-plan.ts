import {
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql';
import { writeDocument } from './document-text.ts';
import { listFetches, replaceFetches, type FetchNode, type PlanNode } from './plan-node.ts';
import type { RequirementScope, Way } from './requirement.ts';
import { listWays, separateFetch } from './separate-fetches.ts';

interface UntangleScope extends RequirementScope {
  readonly schema: GraphQLSchema;
}

/** What is required in several ways: by its name, and by what it is called in each of them. */
type Ways = ReadonlyMap<string, ReadonlyMap<string, Way>>;

/**
 * The plan in which what is required with different arguments is fetched with each of them. The planner fetches it once,
 * with the arguments that it saw last, and tells that to all who require it.
 */
export function untanglePlan(node: PlanNode, scope: UntangleScope): PlanNode {
  if (![...scope.inputs.values()].some(({ ways }) => ways.size > 1)) return node;
  const ways = new Map<string, Map<string, Way>>();
  for (const fetch of listFetches(node))
    for (const way of listWays(fetch, scope)) {
      const known = ways.get(way.name) ?? new Map<string, Way>();
      ways.set(way.name, known.set(way.called, way));
    }
  for (const [name, { size }] of ways) if (size === 1) ways.delete(name);
  if (ways.size === 0) return node;
  return replaceFetches(node, (fetch) =>
    separateFetch(fetchAllWays(fetch, ways, scope.schema), ways, scope),
  );
}

/** Asks for an input in each of the ways that it is required in, wherever the plan asks for it. */
function fetchAllWays(fetch: FetchNode, ways: Ways, schema: GraphQLSchema): FetchNode {
  const typeInfo = new TypeInfo(schema);
  const document: DocumentNode = visit(
    fetch.operationDocumentNode ?? parse(fetch.operation),
    visitWithTypeInfo(typeInfo, {
      [Kind.SELECTION_SET]: {
        leave: (set) => {
          const type = typeInfo.getParentType();
          const fields = type && 'getFields' in type ? type.getFields() : {};
          const selections = set.selections.flatMap((selection): readonly SelectionNode[] => {
            if (selection.kind !== Kind.FIELD || selection.alias) return [selection];
            const name = selection.name.value;
            const known = new Set(fields[name]?.args.map((each) => each.name));
            const all = [...(ways.get(name)?.values() ?? [])].filter(({ given }) =>
              given.every((each) => known.has(each.name.value)),
            );
            if (all.length === 0) return [selection];
            return all.map(({ called, given }) => ({
              ...selection,
              alias: { kind: Kind.NAME, value: called },
              arguments: given,
            }));
          });
          return { ...set, selections };
        },
      },
    }),
  );
  return { ...fetch, operation: writeDocument(document), operationDocumentNode: document };
}
