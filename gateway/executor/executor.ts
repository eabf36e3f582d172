import { Kind, type DocumentNode } from 'graphql';
import {
  compileOperation,
  type CompiledOperation,
  type OperationScope,
} from './compiled-operation.ts';
import type { Executor } from './run.ts';

export interface ExecutorScope extends OperationScope {
  /** Operations that were asked before, by their names; with their document, whoever keeps that. */
  readonly known: WeakMap<DocumentNode, Map<string | undefined, CompiledOperation>>;
  /** Runs what we do not: an operation whose plan says something new. */
  readonly runElsewhere: Executor;
}

/** Runs operations as they were planned; each is planned and compiled when it is first asked. */
export function createExecutor(scope: ExecutorScope): Executor {
  return async (request) => {
    const { queryHash, document, operationName } = request;
    const operation = getOperation(queryHash, document, operationName ?? undefined, scope);
    const { coerced, errors } = operation.coerce(request.request.variables ?? {});
    if (errors) return { errors };
    const variant = operation.getVariant(coerced);
    return variant ? variant.run(request, coerced) : scope.runElsewhere(request);
  };
}

/** Plans and compiles the operations of a document before somebody asks: that takes some hundredths of a second each. */
export function warmOperations(
  queryHash: string,
  document: DocumentNode,
  scope: ExecutorScope,
): void {
  for (const node of document.definitions)
    if (node.kind === Kind.OPERATION_DEFINITION)
      getOperation(queryHash, document, node.name?.value, scope).warm();
}

/** The operation that is asked; it is compiled where it was not yet. */
function getOperation(
  queryHash: string,
  document: DocumentNode,
  operationName: string | undefined,
  scope: ExecutorScope,
): CompiledOperation {
  const operations = scope.known.get(document) ?? new Map<string | undefined, CompiledOperation>();
  const known = operations.get(operationName);
  if (known) return known;
  const key = `${queryHash} ${operationName ?? ''}`;
  const compiled = compileOperation(key, document, operationName, scope);
  scope.known.set(document, operations.set(operationName, compiled));
  return compiled;
}
