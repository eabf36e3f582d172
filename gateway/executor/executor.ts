import { Kind, type DocumentNode } from 'graphql';
import {
  compileOperation,
  type CompiledOperation,
  type OperationScope,
} from './compiled-operation.ts';
import type { Executor } from './run.ts';

export interface ExecutorScope extends OperationScope {
  readonly known: KnownOperations;
  /** Runs what we do not: an operation whose plan says something new. */
  readonly runElsewhere: Executor;
}

/** Operations that were compiled, by the hash of their text and their name. */
export interface KnownOperations {
  get(key: string): CompiledOperation | undefined;
  set(key: string, operation: CompiledOperation): void;
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

/** The operation that is asked; it is planned and compiled where it was not yet. */
function getOperation(
  queryHash: string,
  document: DocumentNode,
  operationName: string | undefined,
  scope: ExecutorScope,
): CompiledOperation {
  const key = `${queryHash} ${operationName ?? ''}`;
  const known = scope.known.get(key);
  if (known) return known;
  const compiled = compileOperation(key, document, operationName, scope);
  scope.known.set(key, compiled);
  return compiled;
}
