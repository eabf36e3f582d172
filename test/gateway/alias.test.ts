import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../../demo/stories/stories.ts';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';

/**
 * The planner asks for keys and `@requires` inputs under their own names and merges them into the citizen;
 * an alias of such a name would show one centre's measures as another's, or hand out the pass.
 */
describe('an alias', () => {
  let town: OneProcess;
  beforeAll(async () => {
    town = await startInOneProcess();
  });
  afterAll(() => town.stop());

  const askAlias = (selection: string) =>
    town.askAs('coordinator', `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { ${selection} } }`, {
      cpr: stories.amalie.cpr,
    });

  it.each([
    [
      'one centre as another',
      'social: jobcenter { status } activeMeasures { isComplete }',
      'social',
    ],
    ['a field as the pass', 'jobcenterPass: name centres { status }', 'jobcenterPass'],
    ['a name as the id', 'id: name centres { status }', 'id'],
    ['a day as the status', 'jobcenter { status: nextInterviewOn } centres { status }', 'status'],
    [
      'a title as a measure’s pass',
      'activeMeasures { measures { pass: title ... on EmploymentMeasure { company } } }',
      'pass',
    ],
    [
      'a title as a measure’s centre-only field',
      'activeMeasures { measures { company: title } }',
      'company',
    ],
    ['a name as the type', '__typename: name centres { status }', '__typename'],
    ['in a fragment', '...F } } fragment F on Citizen { children: jobcenter { status', 'children'],
  ])('that passes off %s is refused, and the message names it', async (_, selection, alias) => {
    const { data, errors } = await askAlias(selection);
    expect(data).toBeUndefined();
    expect(errors.map(({ extensions }) => extensions.code)).toContain('GRAPHQL_VALIDATION_FAILED');
    expect(errors.map(({ message }) => message).join()).toContain(
      `The alias "${alias}" is the name of another field`,
    );
  });

  it('at the root may be any name: nothing merges there', async () => {
    const { data, errors } = await town.askAs(
      'coordinator',
      'query ($cpr: CPR!) { citizen: citizenByCpr(cpr: $cpr) { name } }',
      {
        cpr: stories.amalie.cpr,
      },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ citizen: { name: 'Amalie Sommer' } });
  });

  it('of any other name is welcome', async () => {
    const { data, errors } = await askAlias(
      'fullName: name work: jobcenter { how: status } now: activeMeasures { list: measures { what: title } } name: name',
    );
    expect(errors).toEqual([]);
    expect(data?.['citizenByCpr']).toMatchObject({
      fullName: 'Amalie Sommer',
      work: { how: 'ANSWERED' },
    });
  });
});
