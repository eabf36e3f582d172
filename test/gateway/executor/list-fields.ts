import {
  getDirectiveValues,
  getVariableValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type InlineFragmentNode,
} from 'graphql';
import type { Fields } from '../../../gateway/executor/fields.ts';

/**
 * The fields that a document asks for, each as `alias: Type.field`: not those that it leaves out itself, nor kinds. A
 * fragment counts as asked for.
 */
export function listFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  given: Fields,
): readonly string[] {
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const variables = getVariableValues(schema, operation?.variableDefinitions ?? [], given).coerced;
  const isLeftOut = (node: FieldNode | InlineFragmentNode) =>
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] === false;
  const fields: string[] = [];
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: (node) => {
        if (isLeftOut(node)) return false;
        const [alias, type] = [node.alias?.value ?? node.name.value, types.getParentType()];
        if (node.name.value !== '__typename')
          fields.push(`${alias}: ${String(type)}.${node.name.value}`);
        return undefined;
      },
      InlineFragment: (node) => (isLeftOut(node) ? false : undefined),
    }),
  );
  return fields;
}
