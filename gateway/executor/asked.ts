import { Kind, type FieldNode, type SelectionSetNode } from 'graphql';
import { getFragment, type Operation } from './operation.ts';

/** A field asked of one object, by the name that the answer gives it; it can be asked in several places. */
export interface AskedField {
  readonly name: string;
  readonly nodes: [FieldNode, ...FieldNode[]];
}

/** Collects what selection sets ask of one object (GraphQL § 6.3.2); `holds` says which types it is of. */
export function collectAsked(
  sets: readonly SelectionSetNode[],
  operation: Operation,
  holds: (typeCondition: string) => boolean,
): readonly AskedField[] {
  const asked = new Map<string, AskedField>();
  const spread = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        const name = node.alias?.value ?? node.name.value;
        const known = asked.get(name);
        if (known) known.nodes.push(node);
        else asked.set(name, { name, nodes: [node] });
        continue;
      }
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        if (spread.has(node.name.value)) continue;
        spread.add(node.name.value);
      }
      const { typeCondition, selectionSet } = getFragment(operation, node);
      if (typeCondition === undefined || holds(typeCondition.name.value)) collect(selectionSet);
    }
  };
  for (const set of sets) collect(set);
  return [...asked.values()];
}
