import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';

/**
 * Refuses a variable `$representations`: the gateway asks rooms for entities by a variable of that name,
 * and @apollo/gateway breaks off where a client's own must go on beside it.
 */
export function keepRepresentationsFree(context: ValidationContext): ASTVisitor {
  return {
    VariableDefinition(node) {
      if (node.variable.name.value !== 'representations') return;
      context.reportError(
        new GraphQLError(
          'The variable "$representations" has a name that the gateway uses itself. Choose another.',
          { nodes: node },
        ),
      );
    },
  };
}
