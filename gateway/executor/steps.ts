import { toFieldPath, type Path } from './entities.ts';
import { compileFetch, type FetchScope } from './fetch.ts';
import { UnsupportedPlanError, type PlanNode } from './plan-node.ts';
import type { Run, Step } from './run.ts';
import { uniteFetches } from './united-fetches.ts';

/** What a plan is compiled with: where its conditions are settled, it has none left. */
export interface PlanScope extends FetchScope {
  readonly isTrue: (variable: string) => boolean;
}

/** Compiles a plan into what runs it; undefined where nothing is left to do. */
export function compileSteps(
  node: PlanNode | undefined,
  scope: PlanScope,
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
    case 'Condition':
      return compileSteps(settle(node, scope), scope, path);
    case 'Fetch':
      if (node.contextRewrites) throw new UnsupportedPlanError('@fromContext');
      return compileFetch(node, toFields(path), scope);
    case 'Defer':
      throw new UnsupportedPlanError('@defer');
  }
}

/** What is left of a plan's node where its conditions are settled. */
function settle(node: PlanNode | undefined, scope: PlanScope): PlanNode | undefined {
  if (node?.kind !== 'Condition') return node;
  return settle(scope.isTrue(node.condition) ? node.ifClause : node.elseClause, scope);
}

function compileParallel(
  nodes: readonly PlanNode[],
  scope: PlanScope,
  path: Path,
): Step | undefined {
  const settled = nodes.flatMap((node) => settle(node, scope) ?? []);
  const steps = uniteFetches(settled).map((each) => {
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
