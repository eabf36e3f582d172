import {
  coerceInputValue,
  getVariableValues,
  isInputType,
  typeFromAST,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;
export type Variables = ReturnType<typeof getVariableValues>;

/** As many faults of variables as graphql-js tells before it stops. */
const limit = { maxErrors: 50 };

/**
 * Reads the values of an operation's variables (GraphQL § 6.1.2), whose types are looked up once. What is not simply
 * there and right graphql-js reads: what is left out, what is null, and what there is to say of the rest.
 */
export function compileReadVariables(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
): (given: Values) => Variables {
  const known = definitions.flatMap(({ variable, type: node }) => {
    const type = typeFromAST(schema, node);
    return isInputType(type) ? { name: variable.name.value, type } : [];
  });
  const readSlowly = (given: Values) => getVariableValues(schema, definitions, given, limit);
  if (known.length < definitions.length || known.some(({ name }) => name === '__proto__'))
    return readSlowly;
  return (given) => {
    const coerced: Record<string, unknown> = {};
    try {
      for (const { name, type } of known) {
        const value = Object.hasOwn(given, name) ? given[name] : null;
        if (value == null) return readSlowly(given);
        coerced[name] = coerceInputValue(value, type);
      }
      return { coerced };
    } catch {
      return readSlowly(given);
    }
  };
}
