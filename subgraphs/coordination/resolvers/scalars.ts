import { GraphQLScalarType, Kind } from 'graphql';
import { BadUserInputError } from '../../../server/errors.ts';

/**
 * Texts on their way in. Only that each is a text is judged here: graphql repeats a refused value
 * in its message, so what the text must be is judged by the resolver, which does not.
 */
export const CPR = createTextScalar(
  'CPR',
  'A CPR number is a text: expected "ddmmyyxxxx" in quotes.',
);

export const DateScalar = createTextScalar(
  'Date',
  'A day is a text: expected "2026-11-21" in quotes.',
);

function createTextScalar(name: string, expected: string): GraphQLScalarType<string, string> {
  const readText = (value: unknown): string => {
    if (typeof value === 'string') return value;
    throw new BadUserInputError(expected);
  };
  return new GraphQLScalarType({
    name,
    parseValue: readText,
    parseLiteral: (node) => readText(node.kind === Kind.STRING ? node.value : undefined),
  });
}
