import { GraphQLScalarType, Kind } from 'graphql';
import { BadUserInputError } from '../../../server/errors.ts';

/**
 * A CPR number on its way in. Only that it is a text is judged here: graphql repeats a refused value
 * in its message, so what the text must be is judged by the resolver, which does not.
 */
export const CPR = new GraphQLScalarType({
  name: 'CPR',
  parseValue: readText,
  parseLiteral: (node) => readText(node.kind === Kind.STRING ? node.value : undefined),
});

function readText(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new BadUserInputError('A CPR number is a text: expected "ddmmyyxxxx" in quotes.');
}
