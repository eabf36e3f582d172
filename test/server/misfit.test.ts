import { buildSchema, getVariableValues, parse, Kind } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createListValues, withoutValue, type ListValues } from '../../server/misfit.ts';

const schema = buildSchema(`
  enum Form { JSON FHIR }
  input Part { count: Int!, form: Form, day: String }
  input Whole { parts: [Part!]!, name: String! }
  type Query { a(whole: Whole): Int }`);
const { definitions } = parse('query ($whole: Whole) { a(whole: $whole) }');

function tell(whole: unknown, valuesOf?: ListValues): string | undefined {
  const [operation] = definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('No operation.');
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], { whole });
  return errors?.[0] && withoutValue(errors[0].message, valuesOf);
}

const cpr = '710304-9812';

describe('what is said of a value of the wrong type', () => {
  it.each([
    [
      { parts: [{ count: 1, form: cpr }], name: 'a' },
      ' at whole.parts[0].form: expected a value of Form',
    ],
    [{ parts: [{ count: cpr }], name: 'a' }, ' at whole.parts[0].count: expected Int'],
    [{ parts: [{}], name: 'a' }, ' at whole.parts[0]: count is missing, expected Int!'],
    [{ parts: [], name: null }, ' at whole.name: expected String!'],
    [{ parts: [cpr], name: 'a' }, ' at whole.parts[0]: expected an object, Part'],
    [{ parts: [], name: 'a', [cpr]: 1 }, ': it has a field that Whole does not have'],
    [
      { parts: [{ count: 1, [`x"; Field "y" is not defined by type "z".`]: cpr }], name: 'a' },
      ' at whole.parts[0]',
    ],
    [
      { parts: [{ count: 1, days: cpr }], name: 'a' },
      ' at whole.parts[0]: it has a field that Part does not have',
    ],
    [cpr, ': expected an object, Whole'],
    [{ parts: [], name: [` at "x"; ${cpr}`] }, ' at whole.name: expected String'],
  ])('says where and what was expected, and not the value: %j', (whole, said) => {
    expect(tell(whole)).toBe(`Variable "$whole" got a value of the wrong type${said}.`);
  });

  it.each([
    [{ parts: [{ count: 1, form: 'HTML' }], name: 'a' }],
    [{ parts: [{ count: 1, form: 7 }], name: 'a' }],
  ])('says the values of an enum where the schema is told: %j', (whole) => {
    const values = (type: string) => (type === 'Form' ? ['JSON', 'FHIR'] : []);
    expect(tell(whole, values)).toBe(
      'Variable "$whole" got a value of the wrong type at whole.parts[0].form: expected a value of Form: JSON, FHIR.',
    );
  });

  it('says the fields of an input where the schema is told', () => {
    expect(tell({ parts: [], name: 'a', nmae: 'a' }, createListValues(schema))).toBe(
      'Variable "$whole" got a value of the wrong type: it has a field that Whole does not have; expected parts, name.',
    );
  });

  it('leaves every other sentence as it is', () => {
    expect(withoutValue('This is no goal: title is empty.')).toBe(
      'This is no goal: title is empty.',
    );
  });
});
