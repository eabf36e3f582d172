import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type FragmentSpreadNode,
  type GraphQLSchema,
  type InlineFragmentNode,
} from 'graphql';
import type { Fields } from '../../../gateway/executor/fields.ts';

type Selected = FieldNode | InlineFragmentNode | FragmentSpreadNode;

/** The fields that a document asks for, each as `alias: Type.field`; not those that it leaves out itself, and no kinds. */
export function listFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Fields,
): readonly string[] {
  const fields: string[] = [];
  const types = new TypeInfo(schema);
  const isLeftOut = (node: Selected) =>
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] === false;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: (node) => {
        if (isLeftOut(node)) return false;
        const { name, alias } = node;
        if (name.value !== '__typename')
          fields.push(
            `${alias?.value ?? name.value}: ${String(types.getParentType())}.${name.value}`,
          );
        return undefined;
      },
      InlineFragment: (node) => (isLeftOut(node) ? false : undefined),
    }),
  );
  return fields;
}
