import {
  buildClientSchema,
  isCompositeType,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type FieldNode,
  type GraphQLSchema,
} from 'graphql';
import { readApiSchema } from '../schema/api-schema.ts';

/** What tells whose a row is, and whether a list is whole: asked beside whatever is asked of these types. */
const always: Readonly<Record<string, string>> = {
  CentreAnswer: '{ centre { code } status asOf }',
  ActiveMeasures: '{ isComplete withheldMeasures answers { centre { code } status } }',
  MeasureConnection: '{ isComplete }',
  Plan: '{ isComplete }',
};

/**
 * Makes the same question with the names that an answer is compared by: the id of everything that has one,
 * and of each centre's row which centre it is.
 */
export async function createWithNames(): Promise<(query: string) => string> {
  const schema = buildClientSchema({ __schema: await readApiSchema() });
  return (query) => addNames(schema, query);
}

function addNames(schema: GraphQLSchema, query: string): string {
  const types = new TypeInfo(schema);
  return print(
    visit(
      parse(query),
      visitWithTypeInfo(types, {
        SelectionSet: (set) => {
          const type = types.getParentType();
          if (!isCompositeType(type)) return undefined;
          if (['Query', 'Mutation'].includes(type.name)) return undefined;
          const fields = 'getFields' in type ? type.getFields() : {};
          const more = [
            ...('id' in fields ? readFields('{ id }') : []),
            ...readFields(always[type.name] ?? '{ __typename }'),
          ];
          return { ...set, selections: [...set.selections, ...more] };
        },
      }),
    ),
  );
}

function readFields(set: string): readonly FieldNode[] {
  const fields: FieldNode[] = [];
  for (const node of parse(set).definitions)
    if (node.kind === Kind.OPERATION_DEFINITION)
      for (const field of node.selectionSet.selections)
        if (field.kind === Kind.FIELD) fields.push(field);
  return fields;
}
