import {
  doTypesOverlap,
  isCompositeType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
} from 'graphql';
import { printArguments, type PlannerInputs } from './planner-inputs.ts';

/** A document in which nothing is called what the planner calls something else. */
export interface ApartDocument {
  readonly document: DocumentNode;
  /** What a client calls a field, by what it is called here; of those alone that are called otherwise. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Calls otherwise what a client asks by the name of one of the planner's inputs, where it is another field or has other
 * arguments: the planner takes the two for one, and the client would get what it did not ask.
 */
export function setApart(
  document: DocumentNode,
  inputs: PlannerInputs,
  schema: GraphQLSchema,
): ApartDocument {
  const taken = new Set(listNames(document));
  const called = new Map<string, string>();
  const toApart = (name: string): string => {
    const known = called.get(name);
    if (known !== undefined) return known;
    let apart = `asked_${name}`;
    while (taken.has(apart) || inputs.has(apart)) apart += '_';
    called.set(name, apart);
    return apart;
  };
  const typeInfo = new TypeInfo(schema);
  const isOther = (node: FieldNode, name: string): boolean => {
    if (name === '__typename') return node.name.value !== name;
    const { types, ways } = inputs.get(name) ?? {};
    if (!types || (name === node.name.value && ways?.size === 1 && ways.has(printArguments(node))))
      return false;
    const parent = typeInfo.getParentType();
    return [...types].some((each) => {
      const type = schema.getType(each);
      return parent && isCompositeType(type) && doTypesOverlap(schema, parent, type);
    });
  };
  const apart: DocumentNode = visit(
    document,
    visitWithTypeInfo(typeInfo, {
      [Kind.FIELD]: (node) => {
        const name = toName(node);
        if (!isOther(node, name)) return undefined;
        return { ...node, alias: { kind: Kind.NAME, value: toApart(name) } };
      },
    }),
  );
  return { document: apart, names: new Map([...called].map(([name, other]) => [other, name])) };
}

/** The names that the answer to a document has. */
function listNames(document: DocumentNode): readonly string[] {
  const names: string[] = [];
  visit(document, { [Kind.FIELD]: (node) => void names.push(toName(node)) });
  return names;
}

function toName({ alias, name }: FieldNode): string {
  return alias?.value ?? name.value;
}
