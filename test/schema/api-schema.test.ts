import type { IntrospectionQuery, IntrospectionType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { readApiSchema } from './api-schema.ts';

let schema: IntrospectionQuery['__schema'];
beforeAll(async () => {
  schema = await readApiSchema();
});

const ownTypes = () => schema.types.filter(({ name }) => !name.startsWith('__'));

/** GraphQL answers null for what a kind of type does not have. */
const fieldsOf = (type: IntrospectionType) => ('fields' in type ? asList(type.fields) : []);
const asList = <Item>(items: readonly Item[] | null): readonly Item[] => items ?? [];

function getType(name: string): IntrospectionType {
  const type = schema.types.find((one) => one.name === name);
  if (!type) throw new Error(`There is no type ${name}.`);
  return type;
}

/** Everything a client can read about, by the name it would look for. */
function listDescribed(): (readonly [string, string | null | undefined])[] {
  return ownTypes().flatMap((type) => [
    [type.name, type.description] as const,
    ...fieldsOf(type).flatMap((field) => [
      [`${type.name}.${field.name}`, field.description] as const,
      ...field.args.map(
        (argument) =>
          [`${type.name}.${field.name}(${argument.name}:)`, argument.description] as const,
      ),
    ]),
    ...('enumValues' in type ? asList(type.enumValues) : []).map(
      (value) => [`${type.name}.${value.name}`, value.description] as const,
    ),
    ...('inputFields' in type ? asList(type.inputFields) : []).map(
      (field) => [`${type.name}.${field.name}`, field.description] as const,
    ),
  ]);
}

describe('the graph that clients see', () => {
  it('describes every type, field, argument and enum value', () => {
    const described = listDescribed();
    expect(described.length).toBeGreaterThan(200);
    expect(described.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        'Citizen',
        'Citizen.plan',
        'Query.laws(on:)',
        'CentreStatus.WITHHELD',
      ]),
    );
    const silent = described.filter(([, description]) => !description?.trim());
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  it('says of a measure’s field the same in every centre', () => {
    const measure = getType('Measure');
    const kinds = 'possibleTypes' in measure ? measure.possibleTypes.map(({ name }) => name) : [];
    expect(kinds.toSorted()).toEqual(['ChildMeasure', 'EmploymentMeasure', 'SocialMeasure']);
    expect(fieldsOf(measure).length).toBeGreaterThan(10);
    for (const kind of kinds) {
      const described = new Map(
        fieldsOf(getType(kind)).map(({ name, description }) => [name, description]),
      );
      for (const { name, description } of fieldsOf(measure)) {
        expect([kind, name, described.get(name)]).toEqual([kind, name, description]);
      }
    }
  });

  it('has no pass in it', () => {
    const names = listDescribed().map(([name]) => name);
    expect(names.filter((name) => /pass/i.test(name))).toEqual([]);
  });

  it('has nothing of federation in it', () => {
    const names = ownTypes().map(({ name }) => name);
    expect(names.filter((name) => /^_|__/.test(name))).toEqual([]);
    const queries = fieldsOf(getType('Query')).map(({ name }) => name);
    expect(queries.toSorted()).toEqual([
      'accessAlarms',
      'citizen',
      'citizenByCpr',
      'emergencyAccesses',
      'events',
      'laws',
      'me',
      'programme',
      'programmes',
    ]);
  });

  it.each(['jobcenter', 'social', 'children'])(
    'may miss %s and keep the citizen: the field is nullable',
    (name) => {
      const field = fieldsOf(getType('Citizen')).find((one) => one.name === name);
      expect(field?.type.kind).toBe('OBJECT');
    },
  );
});
