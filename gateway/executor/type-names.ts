import { isAbstractType, isInterfaceType, type GraphQLSchema } from 'graphql';

/** The names of all types that are of a type, itself included. */
export function listTypeNames(schema: GraphQLSchema, name: string): ReadonlySet<unknown> {
  const type = schema.getType(name);
  if (!isAbstractType(type)) return new Set([name]);
  const interfaces = isInterfaceType(type) ? schema.getImplementations(type).interfaces : [];
  return new Set([
    name,
    ...schema.getPossibleTypes(type).map((possible) => possible.name),
    ...interfaces.map((each) => each.name),
  ]);
}
