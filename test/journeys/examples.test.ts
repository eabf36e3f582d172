import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestStack, type TestStack } from '../setup/stack.ts';

const names = readdirSync('examples')
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.replace('.graphql', ''));

interface Setting {
  readonly person: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The CPR number of the citizen whose id is the variable `id`. */
  readonly idOfCpr?: string;
}

describe('an example query', () => {
  let town: TestStack;
  beforeAll(async () => {
    town = await startTestStack();
  });
  afterAll(() => town.stop());

  it('is one of a dozen or more', () => {
    expect(names.length).toBeGreaterThanOrEqual(12);
  });

  it.each(names)('%s runs as it stands, and every field of it has an answer', async (name) => {
    const setting = readSetting(name);
    const id =
      setting.idOfCpr === undefined ? {} : { id: await findId(setting.person, setting.idOfCpr) };
    const query = readFileSync(`examples/${name}.graphql`, 'utf8');
    const { status, data, errors } = await town.askAs(setting.person, query, {
      ...setting.variables,
      ...id,
    });
    expect(errors).toEqual([]);
    expect(status).toBe(200);
    expect(Object.values(data ?? {})).not.toContain(null);
    expect(data).not.toEqual({});
  });

  const findId = async (person: string, cpr: string) => {
    const { data } = await town.askAs(
      person,
      'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { id } }',
      { cpr },
    );
    const citizen = data?.['citizenByCpr'];
    return typeof citizen === 'object' && citizen !== null && 'id' in citizen
      ? citizen.id
      : undefined;
  };
});

function readSetting(name: string): Setting {
  const file = `examples/${name}.json`;
  if (!existsSync(file)) return { person: 'coordinator' };
  const setting: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isSetting(setting)) throw new Error(`${file} names no person.`);
  return setting;
}

function isSetting(value: unknown): value is Setting {
  return typeof value === 'object' && value !== null && 'person' in value;
}
