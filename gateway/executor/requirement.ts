import { isInterfaceType, isObjectType, type Supergraph } from '@apollo/federation-internals';
import { Kind, parse, visit, type ArgumentNode, type SelectionNode } from 'graphql';
import { printArguments, type PlannerInputs } from './planner-inputs.ts';

/** An input that is required with some arguments in one place, and with others elsewhere. */
export interface Way {
  readonly name: string;
  /** What it is called with these arguments, so that the others stand beside it. */
  readonly called: string;
  readonly given: readonly ArgumentNode[];
}

/** What a field requires of an entity in one of several ways, by the path that it stands at. */
export type Requirement = ReadonlyMap<string, Way>;

export interface RequirementScope {
  readonly supergraph: Supergraph;
  readonly inputs: PlannerInputs;
}

/** What a subgraph requires for what is asked of one of its types. */
export function readRequirement(
  subgraph: string,
  type: string,
  asked: SelectionNode,
  scope: RequirementScope,
): Requirement {
  if (asked.kind === Kind.FRAGMENT_SPREAD) return new Map();
  if (asked.kind === Kind.FIELD) {
    const fieldSet = findRequires(subgraph, type, asked.name.value, scope.supergraph);
    return fieldSet === undefined ? new Map() : readWays(fieldSet, scope.inputs);
  }
  const { typeCondition, selectionSet } = asked;
  const inner = typeCondition?.name.value ?? type;
  return new Map(
    selectionSet.selections.flatMap((each) => [...readRequirement(subgraph, inner, each, scope)]),
  );
}

function readWays(fieldSet: string, inputs: PlannerInputs): Requirement {
  const found = new Map<string, Way>();
  const path: string[] = [];
  visit(parse(`{${fieldSet}}`), {
    [Kind.FIELD]: {
      enter: (node) => {
        const { value: name } = node.name;
        path.push(name);
        const ways = inputs.get(name)?.ways;
        const called = ways?.get(printArguments(node));
        if (called === undefined || ways?.size === 1) return;
        found.set(path.join('.'), { name, called, given: node.arguments ?? [] });
      },
      leave: () => void path.pop(),
    },
  });
  return found;
}

function findRequires(
  subgraphName: string,
  typeName: string,
  fieldName: string,
  supergraph: Supergraph,
): string | undefined {
  const subgraph = supergraph.subgraphs().get(subgraphName);
  const type = subgraph?.schema.type(typeName);
  if (!subgraph || !type || !(isObjectType(type) || isInterfaceType(type))) return undefined;
  const directive = subgraph.metadata().requiresDirective();
  const [applied] = type.field(fieldName)?.appliedDirectivesOf(directive) ?? [];
  const fields: unknown = applied?.arguments().fields;
  return typeof fields === 'string' ? fields : undefined;
}
