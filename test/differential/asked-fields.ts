import {
  getNamedType,
  isCompositeType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLCompositeType,
  type GraphQLSchema,
} from 'graphql';

/** The fields that a query asks for: `Measure.title`. */
export function listAskedFields(schema: GraphQLSchema, query: string): readonly string[] {
  const asked: string[] = [];
  const info = new TypeInfo(schema);
  visit(
    parse(query),
    visitWithTypeInfo(info, {
      Field: ({ name }) => {
        asked.push(`${info.getParentType()?.name ?? ''}.${name.value}`);
      },
    }),
  );
  return asked;
}

/** Every field that a query can come to without asking anything of some types. */
export function listFields(schema: GraphQLSchema, without: ReadonlySet<string>): readonly string[] {
  const seen = new Set<GraphQLCompositeType>();
  const collect = (type: unknown): string[] => {
    if (!isCompositeType(type) || seen.has(type) || without.has(type.name)) return [];
    seen.add(type);
    const kinds = isObjectType(type) ? [] : schema.getPossibleTypes(type);
    const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
    return [
      ...fields.map(({ name }) => `${type.name}.${name}`),
      ...fields.flatMap((field) => collect(getNamedType(field.type))),
      ...kinds.flatMap(collect),
    ];
  };
  return collect(schema.getQueryType());
}
