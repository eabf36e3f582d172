import { Kind, type GraphQLError } from 'graphql';
import { toCoded } from './coded-error.ts';

/** How graphql begins to say that a variable's value does not fit: `Variable "$name" got invalid value …`. */
const misfit = /^Variable "\$\w+" (?:(?:got|has) invalid value|of (?:required|non-null) type) /;

/** What graphql says of a variable that does not fit has no code of its own: it is the asker's to mend. */
export function toInputError(error: GraphQLError): GraphQLError {
  const { nodes, message, extensions } = error;
  const isMisfit =
    nodes?.length === 1 && nodes[0]?.kind === Kind.VARIABLE_DEFINITION && misfit.test(message);
  return isMisfit && extensions['code'] == null ? toCoded(error, 'BAD_USER_INPUT') : error;
}
