import type { GraphQLDataSource } from '@apollo/gateway';
import { GraphQLDataSourceRequestKind } from '@apollo/gateway/dist/datasources/types.js';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { findEntities, findPlaces, type Path } from './entities.ts';
import { isFields, setField, type Fields } from './fields.ts';
import { copyFields, merge, type OpenNames } from './merge.ts';
import type { FetchNode, Selections } from './plan-node.ts';
import { compileRepresentations } from './representations.ts';
import { compileRewrites } from './rewrites.ts';
import type { Run, Step } from './run.ts';
import { toGraphqlError, toSubgraphError } from './subgraph-error.ts';

/** What a fetch is compiled with. */
export interface FetchScope {
  /** The supergraph's own schema, which knows the hidden types too. */
  readonly schema: GraphQLSchema;
  readonly open: OpenNames;
  readonly sourceFor: (subgraph: string) => GraphQLDataSource;
}

type Ask = (run: Run, variables: Fields) => ReturnType<GraphQLDataSource['process']>;

/**
 * One question to one subgraph: for the root's fields, or about the entities that stand at a path. Where some entity
 * lacks what it needs, `otherwise` is run instead, if there is something else to do.
 */
export function compileFetch(
  node: FetchNode,
  path: readonly string[],
  scope: FetchScope,
  otherwise?: Step,
): Step {
  const ask = compileAsk(node, path, scope);
  const fetch = node.requires
    ? compileEntityFetch(node, node.requires, path, ask, scope, otherwise)
    : compileRootFetch(node, path, ask, scope);
  return (run) =>
    fetch(run).catch((thrown: unknown) => {
      run.errors.push(toGraphqlError(thrown));
    });
}

function compileAsk(
  { serviceName, operation, operationName, operationDocumentNode, variableUsages }: FetchNode,
  path: readonly string[],
  { sourceFor }: FetchScope,
): Ask {
  const source = sourceFor(serviceName);
  const names = variableUsages ?? [];
  return ({ request: incoming }, variables) => {
    const given = incoming.request.variables;
    for (const name of names) {
      const value: unknown = given && Object.hasOwn(given, name) ? given[name] : undefined;
      if (value !== undefined) setField(variables, name, value);
    }
    return source.process({
      kind: GraphQLDataSourceRequestKind.INCOMING_OPERATION,
      request: {
        query: operation,
        variables,
        ...(operationName === undefined ? {} : { operationName }),
      },
      incomingRequestContext: incoming,
      context: incoming.context,
      ...(operationDocumentNode ? { document: operationDocumentNode } : {}),
      pathInIncomingRequest: [...path],
    });
  };
}

/** Fields of the root; of one that an object deeper down leads back to, where the path says so. */
function compileRootFetch(
  { serviceName, outputRewrites }: FetchNode,
  path: readonly string[],
  ask: Ask,
  { schema, open }: FetchScope,
): Step {
  const rewrite = compileRewrites(outputRewrites, schema);
  return async (run) => {
    const [first, ...others] = findEntities(run.data, path);
    if (!first) return;
    const { data, errors = [] } = await ask(run, {});
    if (isFields(data)) {
      rewrite?.(data);
      for (const other of others) merge(other, copyFields(data), open);
      merge(first, data, open);
    }
    if (errors.length === 0) return;
    const places = [...findPlaces(run.data, path).values()];
    for (const error of errors) {
      const from = error.path;
      for (const place of from ? places : places.slice(0, 1))
        run.errors.push(toSubgraphError(error, serviceName, from && [...place, ...from]));
    }
  };
}

/** Fields of entities that another subgraph told of. */
function compileEntityFetch(
  { serviceName, inputRewrites, outputRewrites }: FetchNode,
  requires: Selections,
  path: readonly string[],
  ask: Ask,
  { schema, open }: FetchScope,
  otherwise: Step | undefined,
): Step {
  const { toRepresentation, toKey } = compileRepresentations(requires, schema);
  const rewriteInput = compileRewrites(inputRewrites, schema);
  const rewriteOutput = compileRewrites(outputRewrites, schema);

  /** The representations to ask about, each once, and for each the entities that it stands for. */
  const represent = (entities: readonly Fields[]) => {
    const representations: Fields[] = [];
    const groups: Fields[][] = [];
    let isWhole = true;
    const known = toKey && entities.length > 1 ? new Map<string, Fields[]>() : undefined;
    for (const entity of entities) {
      const representation = toRepresentation(entity);
      if (!representation) {
        isWhole = false;
        continue;
      }
      const key = known && toKey ? toKey(representation) : '';
      const twins = known?.get(key);
      if (twins) {
        twins.push(entity);
        continue;
      }
      const group = [entity];
      known?.set(key, group);
      rewriteInput?.(representation);
      representations.push(representation);
      groups.push(group);
    }
    return { representations, groups, isWhole };
  };

  return async (run) => {
    const { representations, groups, isWhole } = represent(findEntities(run.data, path));
    if (otherwise && !isWhole) return otherwise(run);
    if (representations.length === 0) return undefined;
    const { data, errors = [] } = await ask(run, { representations });
    if (errors.length > 0) {
      const places = findPlaces(run.data, path);
      for (const error of errors)
        for (const place of toPlaces(error, groups, places))
          run.errors.push(toSubgraphError(error, serviceName, place));
    }
    if (!isFields(data)) return;
    mergeEntities(readEntities(data, groups.length), groups, open, rewriteOutput);
  };
}

function readEntities({ _entities: answered }: Fields, count: number): readonly unknown[] {
  if (!Array.isArray(answered))
    throw new Error('Expected "data._entities" in response to be an array');
  if (answered.length !== count)
    throw new Error(`Expected "data._entities" to contain ${count} elements`);
  return answered;
}

function mergeEntities(
  answered: readonly unknown[],
  groups: readonly (readonly Fields[])[],
  open: OpenNames,
  rewrite: ((value: unknown) => void) | undefined,
): void {
  for (const [index, entity] of answered.entries()) {
    const [first, ...others] = groups[index] ?? [];
    if (!first || !isFields(entity)) continue;
    // A rewrite asks for the type, which a subgraph need not have been asked for.
    if (rewrite) rewrite(Object.hasOwn(entity, '__typename') ? entity : withType(entity, first));
    for (const other of others) merge(other, copyFields(entity), open);
    merge(first, entity, open);
  }
}

function withType(entity: Fields, { __typename: type }: Fields): Fields {
  entity['__typename'] = type;
  return entity;
}

/** Wherever an entity stands that an error is about; nowhere in particular where it does not say which. */
function toPlaces(
  { path }: GraphQLFormattedError,
  groups: readonly (readonly Fields[])[],
  places: ReadonlyMap<Fields, Path>,
): readonly (Path | undefined)[] {
  const [, index, ...rest] = path ?? [];
  const group = typeof index === 'number' ? groups[index] : undefined;
  return group ? group.map((entity) => [...(places.get(entity) ?? []), ...rest]) : [undefined];
}
