import {
  GraphQLError,
  Kind,
  parse,
  type ASTVisitor,
  type DocumentNode,
  type ValidationContext,
} from 'graphql';

/**
 * Refuses an alias that is the name of another field of the same type, or begins with two underscores.
 * The planner fetches keys and `@requires` inputs under their own names and merges them into the same object:
 * `social: jobcenter { … }` would pass one centre's measures off as another's, `jobcenterPass: name` hand out the pass.
 */
export function createAliasRule(supergraphSdl: string): (context: ValidationContext) => ASTVisitor {
  const fieldsOf = readFieldNames(parse(supergraphSdl));
  return (context) => ({
    Field(node) {
      const alias = node.alias?.value;
      if (alias === undefined || alias === node.name.value) return;
      const type = context.getParentType()?.name ?? '';
      // The root has no keys: what is asked there merges into nothing.
      if (type === context.getSchema().getQueryType()?.name && !alias.startsWith('__')) return;
      if (!alias.startsWith('__') && !fieldsOf.get(type)?.has(alias)) return;
      context.reportError(
        new GraphQLError(
          `The alias "${alias}" is the name of another field of ${type}. Choose another alias.`,
          {
            nodes: node,
          },
        ),
      );
    },
  });
}

/** The field names of every type, hidden ones too; an interface has those of the types that implement it. */
function readFieldNames({ definitions }: DocumentNode): ReadonlyMap<string, ReadonlySet<string>> {
  const fieldsOf = new Map<string, Set<string>>();
  for (const type of definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      continue;
    for (const { value } of [type.name, ...(type.interfaces ?? []).map(({ name }) => name)]) {
      const names = fieldsOf.get(value) ?? new Set();
      for (const { name } of type.fields ?? []) names.add(name.value);
      fieldsOf.set(value, names);
    }
  }
  return fieldsOf;
}
