import { isEnumType, isInputObjectType, type GraphQLSchema } from 'graphql';

/** The values of an enum, or the fields of an input, by its name; none where the schema is not told. */
export type ListValues = (type: string) => readonly string[];

/** The values of a schema's enums and the fields of its inputs, for who may have it told. */
export function createListValues(schema: GraphQLSchema): ListValues {
  return (name) => {
    const type = schema.getType(name);
    if (isEnumType(type)) return type.getValues().map((value) => value.name);
    return isInputObjectType(type) ? Object.keys(type.getFields()) : [];
  };
}

type Tell = (found: readonly string[], valuesOf: ListValues) => string;

const tellEnum: Tell = ([type = ''], valuesOf) => {
  const values = valuesOf(type).join(', ');
  return `expected a value of ${type}${values === '' ? '' : `: ${values}`}`;
};

/** A name that nothing has is the asker's own word, and not repeated. */
const tellField: Tell = ([type = ''], valuesOf) => {
  const fields = valuesOf(type).join(', ');
  return `it has a field that ${type} does not have${fields === '' ? '' : `; expected ${fields}`}`;
};

/** What graphql expects of a variable's value, by the end of its sentence: each of these repeats no value. */
const sentences: readonly (readonly [RegExp, Tell])[] = [
  [/Value "[^"]*" does not exist in "(\w+)" enum\./, tellEnum],
  [/Enum "(\w+)" cannot represent /, tellEnum],
  [/; (\w+) cannot represent /, ([type]) => `expected ${type ?? ''}`],
  [
    /; Field "(\w+)" of required type "([\w![\]]+)" was not provided\.$/,
    ([field, type]) => `${field ?? ''} is missing, expected ${type ?? ''}`,
  ],
  [
    /; Expected non-nullable type "([\w![\]]+)" not to be null\.$/,
    ([type]) => `expected ${type ?? ''}`,
  ],
  [/; Field "[^"]*" is not defined by type "(\w+)"\.(?: Did you mean [\w", ]+\?)?$/, tellField],
  [/; Expected type "(\w+)" to be an object\.$/, ([type]) => `expected an object, ${type ?? ''}`],
];

/** Where within a variable it is: names of fields and places in lists. */
const place = / at "(\w+(?:\.[A-Za-z_]\w*|\[\d+\])*)"; /;

/**
 * A sentence of graphql's about a variable's value, without the value: it may be a CPR number, or whatever else somebody
 * wrote into the wrong field.
 */
export function withoutValue(message: string, valuesOf: ListValues = () => []): string {
  const [begin = '', rest] = message.split(/got invalid value (.*)/s);
  if (rest === undefined) return message;
  const where = place.exec(rest)?.[1];
  const told = sentences.flatMap(([sentence, tell]) => {
    const found = sentence.exec(rest);
    return found ? [tell(found.slice(1), valuesOf)] : [];
  });
  const at = where === undefined ? '' : ` at ${where}`;
  const expected = told[0] === undefined ? '' : `: ${told[0]}`;
  return `${begin}got a value of the wrong type${at}${expected}.`;
}
