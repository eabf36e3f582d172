import type { GraphQLSchema } from 'graphql';
import { isFields, readField, setField, type Fields } from './fields.ts';
import type { FetchNode } from './plan-node.ts';
import { listTypeNames } from './type-names.ts';

type Rewrites = NonNullable<FetchNode['inputRewrites']>;
type Rewrite = (value: unknown) => void;

const fragment = '... on ';

/**
 * Where a subgraph knows a type or a field by another name than the graph does (`@interfaceObject`, fields of one name
 * and different types), the plan says what to put in its place.
 */
export function compileRewrites(
  rewrites: Rewrites | undefined,
  schema: GraphQLSchema,
): Rewrite | undefined {
  if (!rewrites || rewrites.length === 0) return undefined;
  const compiled = rewrites.map((rewrite) => {
    const last = rewrite.path.at(-1) ?? '';
    return compilePath(rewrite.path.slice(0, -1), toChange(rewrite, last), schema);
  });
  return (value) => {
    for (const rewrite of compiled) rewrite(value);
  };
}

function toChange(rewrite: Rewrites[number], name: string): (fields: Fields) => void {
  if (rewrite.kind === 'ValueSetter') {
    const value: unknown = rewrite.setValueTo;
    return (fields) => {
      setField(fields, name, value);
    };
  }
  return (fields) => {
    const value = readField(fields, name);
    if (value === undefined) return;
    setField(fields, rewrite.renameKeyTo, value);
    setField(fields, name, undefined);
  };
}

/** Does something to every object at a path, whose steps are fields and types. */
function compilePath(
  [step, ...rest]: readonly string[],
  change: (fields: Fields) => void,
  schema: GraphQLSchema,
): Rewrite {
  const each = (see: (fields: Fields) => void): Rewrite => {
    const visit: Rewrite = (value) => {
      if (Array.isArray(value)) for (const element of value) visit(element);
      else if (isFields(value)) see(value);
    };
    return visit;
  };
  if (step === undefined) return each(change);
  const next = compilePath(rest, change, schema);
  if (!step.startsWith(fragment))
    return each((fields) => {
      next(readField(fields, step));
    });
  const names = listTypeNames(schema, step.slice(fragment.length));
  return each((fields) => {
    const type = fields['__typename'];
    if (type === undefined || names.has(type)) next(fields);
  });
}
