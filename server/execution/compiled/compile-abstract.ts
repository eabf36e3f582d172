import { defaultTypeResolver, GraphQLError, isObjectType, type GraphQLAbstractType } from 'graphql';
import { isPromise, type Complete, type Scope } from './run.ts';
import { toInfo, toWhat, type Spot } from './spot.ts';

/** An interface or a union: each value says what it is, and is compiled as that when the first one comes. */
export function compileAbstract(type: GraphQLAbstractType, spot: Spot, scope: Scope): Complete {
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const byName = new Map<unknown, Complete>();
  const compile = (name: unknown): Complete => {
    const found = typeof name === 'string' ? scope.schema.getType(name) : undefined;
    if (!isObjectType(found) || !scope.schema.isSubType(type, found))
      throw new GraphQLError(
        `Abstract type "${type.name}" must resolve to one of its Object types at runtime for field "${toWhat(spot)}".`,
        { nodes: spot.nodes },
      );
    const complete = scope.compileObject(found, spot.nodes);
    byName.set(name, complete);
    return complete;
  };
  return (value, place, run) => {
    const completeAs = (name: unknown) => (byName.get(name) ?? compile(name))(value, place, run);
    const name: unknown = resolveType(value, run.context, toInfo(spot, place, run), type);
    return isPromise(name) ? name.then(completeAs) : completeAs(name);
  };
}
