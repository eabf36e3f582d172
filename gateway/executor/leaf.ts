import { isEnumType, type GraphQLLeafType } from 'graphql';

const largest = 2 ** 31 - 1;

const standard: Readonly<Record<string, (value: unknown) => boolean>> = {
  Int: (value) =>
    typeof value === 'number' &&
    Number.isInteger(value) &&
    value <= largest &&
    value >= -largest - 1,
  Float: (value) => typeof value === 'number',
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  ID: (value) =>
    typeof value === 'string' || (typeof value === 'number' && Number.isInteger(value)),
};

/** What a leaf's value must be; a scalar of the graph's own may be anything. */
export function createLeafCheck(type: GraphQLLeafType): ((value: unknown) => boolean) | undefined {
  if (!isEnumType(type)) return standard[type.name];
  const names: ReadonlySet<unknown> = new Set(type.getValues().map(({ name }) => name));
  return (value) => names.has(value);
}
