import { Kind, type SelectionSetNode } from 'graphql';
import { isIncluded } from './conditions.ts';
import type { Path } from './entities.ts';
import type { Fields } from './fields.ts';
import { getFragment, type Operation } from './operation.ts';

interface Found {
  isIncluded: boolean;
  readonly sets: SelectionSetNode[];
}

/**
 * True for what the client named and left out by `@skip` or `@include`: a plan may ask it all the same, and what went
 * wrong with it is nothing to the client. What a plan needs besides, the client has not named.
 */
export function isLeftOut(path: Path, operation: Operation, variables: Fields): boolean {
  let sets = [operation.node.selectionSet];
  for (const step of path) {
    if (typeof step === 'number') continue;
    const found: Found[] = [];
    for (const set of sets) find(step, set, true, found);
    if (found.length === 0) return false;
    const included = found.filter((each) => each.isIncluded);
    if (included.length === 0) return true;
    sets = included.flatMap((each) => each.sets);
  }
  return false;

  function find(name: string, set: SelectionSetNode, isWithin: boolean, found: Found[]): void {
    for (const node of set.selections) {
      const isHere = isWithin && isIncluded(node, variables);
      if (node.kind !== Kind.FIELD)
        find(name, getFragment(operation, node).selectionSet, isHere, found);
      else if ((node.alias?.value ?? node.name.value) === name)
        found.push({ isIncluded: isHere, sets: node.selectionSet ? [node.selectionSet] : [] });
    }
  }
}
