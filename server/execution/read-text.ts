import {
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql';
import { toCoded } from './coded-error.ts';
import { untoldSchema } from './untold-schema.ts';

/** A text as GraphQL's rules see it: a document that can run, or why it cannot. */
export type ReadText =
  | { readonly document: DocumentNode; readonly errors?: never }
  | { readonly errors: readonly GraphQLError[]; readonly document?: never };

/** Reads texts by a schema's rules; without introspection nothing that is said tells of the schema. */
export function createReadText(
  schema: GraphQLSchema,
  introspection: boolean,
  more: readonly ValidationRule[] = [],
): (text: string) => ReadText {
  const rules: readonly ValidationRule[] = introspection
    ? [...specifiedRules, ...more]
    : [...specifiedRules, ...more, untoldSchema];
  const toTold = introspection ? (message: string) => message : withoutSuggestion;
  return (text) => {
    const document = parseText(text);
    if (document instanceof GraphQLError)
      return { errors: [toCoded(document, 'GRAPHQL_PARSE_FAILED', document.message)] };
    const errors = validate(schema, document, rules);
    if (errors.length === 0) return { document };
    return {
      errors: errors.map((error) =>
        toCoded(error, 'GRAPHQL_VALIDATION_FAILED', toTold(error.message)),
      ),
    };
  };
}

function parseText(text: string): DocumentNode | GraphQLError {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

/** `Did you mean "name"?` names what the schema has. */
function withoutSuggestion(message: string): string {
  return message.replace(/ ?Did you mean(.+?)\?$/, '');
}
