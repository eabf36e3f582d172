import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';

/** `_service { sdl }` is introspection by another name; no switch for introspection closes it. */
export function untoldService(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      if (node.name.value !== '_service' || !context.getFieldDef()) return;
      context.reportError(new GraphQLError('The schema is not told here.', { nodes: node }));
    },
  };
}
