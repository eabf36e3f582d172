import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';

/** What asks for the schema: `_service { sdl }` is introspection by another name. */
const asks = new Set(['__schema', '__type', '_service']);

/** A rule that lets nobody ask what the schema is. */
export function untoldSchema(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      if (!asks.has(node.name.value) || !context.getFieldDef()) return undefined;
      context.reportError(new GraphQLError('The schema is not told here.', { nodes: node }));
      return false;
    },
  };
}
