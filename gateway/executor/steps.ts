import { toFieldPath, type Path } from './entities.ts';
import { compileFetch, type FetchScope } from './fetch.ts';
import { UnsupportedPlanError, type PlanNode } from './plan-node.ts';
import type { Run, Step } from './run.ts';
import { uniteFetches } from './united-fetches.ts';

/** Compiles a plan into what runs it; undefined where nothing is left to do. */
export function compileSteps(
  node: PlanNode | undefined,
  scope: FetchScope,
  path: Path = [],
): Step | undefined {
  switch (node?.kind) {
    case undefined:
      return undefined;
    case 'Sequence':
      return inSequence(node.nodes.flatMap((each) => compileSteps(each, scope, path) ?? []));
    case 'Parallel':
      return compileParallel(node.nodes, scope, path);
    case 'Flatten':
      return compileSteps(node.node, scope, [...path, ...node.path]);
    case 'Fetch':
      if (node.contextRewrites) throw new UnsupportedPlanError('@fromContext');
      return compileFetch(node, toFields(path), scope);
    case 'Condition':
      throw new UnsupportedPlanError('a condition');
    case 'Defer':
      throw new UnsupportedPlanError('@defer');
  }
}

function compileParallel(
  nodes: readonly PlanNode[],
  scope: FetchScope,
  path: Path,
): Step | undefined {
  const steps = uniteFetches(nodes).map((each) => {
    if (!('together' in each)) return compileSteps(each, scope, path);
    const apart = inParallel(each.apart.flatMap((node) => compileSteps(node, scope, path) ?? []));
    const { node, path: below } = each.together;
    return compileFetch(node, toFields([...path, ...below]), scope, apart);
  });
  return inParallel(steps.flatMap((step) => step ?? []));
}

function toFields(path: Path): readonly string[] {
  const fields = toFieldPath(path);
  if (fields.some((step) => step.includes('|'))) throw new UnsupportedPlanError('types in a path');
  return fields;
}

function inSequence(steps: readonly Step[]): Step | undefined {
  if (steps.length < 2) return steps[0];
  return async (run: Run) => {
    for (const step of steps) await step(run);
  };
}

function inParallel(steps: readonly Step[]): Step | undefined {
  if (steps.length < 2) return steps[0];
  return async (run: Run) => {
    await Promise.all(steps.map((step) => step(run)));
  };
}
