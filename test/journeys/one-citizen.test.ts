import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestStack, type TestStack } from '../setup/stack.ts';

const query = readFileSync('examples/01-one-citizen.graphql', 'utf8');

interface View {
  readonly citizenByCpr: {
    readonly name: string;
    readonly coordinatingCaseworker: { readonly name: string } | null;
    readonly activeMeasures: {
      readonly isComplete: boolean;
      readonly measures: readonly {
        readonly title: string;
        readonly legalBasis: { readonly law: { readonly code: string } };
        readonly centre: { readonly name: string };
      }[];
    };
    readonly plan: {
      readonly source: string;
      readonly goals: readonly { readonly title: string }[];
    } | null;
    readonly centres: readonly {
      readonly centre: { readonly code: string };
      readonly status: string;
    }[];
  };
}

describe('one citizen, asked by the coordinating caseworker', () => {
  let town: TestStack;
  beforeAll(async () => {
    town = await startTestStack();
  });
  afterAll(() => town.stop());

  const askView = async () => {
    const { data, errors } = await town.askAs('coordinator', query);
    // eslint-disable-next-line no-restricted-syntax -- the query says the shape, and the expectations below check it
    return { view: (data as unknown as View).citizenByCpr, errors };
  };

  it('has measures of four laws from three centres, a coordinating caseworker and a plan', async () => {
    const { view, errors } = await askView();
    expect(errors).toEqual([]);
    const { measures, isComplete } = view.activeMeasures;
    expect(isComplete).toBe(true);
    expect(new Set(measures.map(({ legalBasis }) => legalBasis.law.code))).toEqual(
      new Set(['STU', 'SEL', 'LAB', 'SUL']),
    );
    expect(new Set(measures.map(({ centre }) => centre.name)).size).toBe(3);
    expect(view.coordinatingCaseworker?.name).toBe('Mette Holm');
    expect(view.plan?.source).toBe('UNIFIED');
    expect(view.plan?.goals.map(({ title }) => title)).toContain('Jeg vil gøre min STU færdig');
    expect(view.centres.map(({ status }) => status)).toEqual(['ANSWERED', 'ANSWERED', 'ANSWERED']);
  });

  it('keeps the other centres’ measures when one centre’s process is killed, and says which is missing', async () => {
    const social = town.stack.processes.find(({ name }) => name === 'social');
    await social?.stop('SIGKILL');
    const { view, errors } = await askView();
    expect(view.activeMeasures.measures.map(({ title }) => title)).toEqual([
      'Særligt tilrettelagt ungdomsuddannelse',
      'Mentorstøtte',
      'Virksomhedspraktik',
    ]);
    expect(view.activeMeasures.isComplete).toBe(false);
    expect(view.centres.map(({ centre, status }) => [centre.code, status])).toEqual([
      ['JOBCENTER', 'ANSWERED'],
      ['SOCIAL', 'UNAVAILABLE'],
      ['CHILDREN', 'ANSWERED'],
    ]);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toEqual({ code: 'CENTRE_UNAVAILABLE', centre: 'SOCIAL' });
    expect(errors[0]?.message).toBe(
      'SOCIAL cannot be asked just now. What it holds is missing from this answer.',
    );
  });
});
