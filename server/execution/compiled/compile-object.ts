import type { FieldNode, GraphQLObjectType } from 'graphql';
import { compileField } from './compile-field.ts';
import { isPromise, type Complete, type Fields, type Scope } from './run.ts';

/** The fields asked of an object, by the names that the answer gives them. */
export type AskedFields = ReadonlyMap<string, readonly FieldNode[]>;

/** An object's fields in the order that they were asked (GraphQL § 6.3). */
export function compileObject(type: GraphQLObjectType, asked: AskedFields, scope: Scope): Complete {
  const fields = [...asked].flatMap(
    ([name, nodes]) => compileField(type, name, nodes, scope) ?? [],
  );
  return (value, place, run) => {
    const results: Fields = {};
    let isWaiting = false;
    try {
      for (const field of fields) {
        const result = field.ask(value, place, run);
        isWaiting ||= isPromise(result);
        results[field.name] = result;
      }
    } catch (thrown) {
      if (!isWaiting) throw thrown;
      // What the others still promise may fail too, and must not go unheard.
      return settle(results).finally(() => {
        throw thrown;
      });
    }
    return isWaiting ? settle(results) : results;
  };
}

async function settle(results: Fields): Promise<Fields> {
  const names = Object.keys(results);
  const values = await Promise.all(names.map((name) => results[name]));
  for (const [index, name] of names.entries()) results[name] = values[index];
  return results;
}
