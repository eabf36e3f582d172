import { describe, expect, it } from 'vitest';
import {
  toCentreGoals,
  toOwnGoals,
  toPlan,
} from '../../../../subgraphs/coordination/merge/plan.ts';
import { answered, citizen, measure, notKnown } from './citizens.ts';

const handleplan = {
  id: 'SOCIAL-plan-1',
  title: 'Handleplan',
  legalBasis: { law: { code: 'SEL' }, paragraph: '§ 141' },
  adoptedOn: '2026-02-01',
  goals: [
    {
      id: 'SOCIAL-goal-1',
      title: 'Jeg vil selv lave mad',
      isCitizensWording: true,
      measureId: 'SOCIAL-1',
      setOn: null,
    },
    {
      id: 'SOCIAL-goal-2',
      title: 'Et mål uden indsats',
      isCitizensWording: false,
      measureId: null,
      setOn: null,
    },
  ],
};
const minPlan = { ...handleplan, id: 'JOBCENTER-plan-1', title: 'Min Plan', goals: [] };
const adopted = { id: 'plan', citizenId: 'citizen', version: 3, adoptedOn: '2026-02-05' };

describe('the plan', () => {
  const files = {
    JOBCENTER: answered({ plans: [minPlan], measures: [measure({ id: 'JOBCENTER-9' })] }),
    SOCIAL: answered({ plans: [handleplan], measures: [measure({ id: 'SOCIAL-1' })] }),
    CHILDREN: notKnown,
  };

  it('is the centres’ own plans side by side while none is adopted, each saying whose it is', () => {
    const plan = toPlan(citizen(files), undefined);
    expect(plan?.adopted).toBeUndefined();
    expect(plan?.centrePlans.map(({ title, centre }) => [title, centre.code])).toEqual([
      ['Min Plan', 'JOBCENTER'],
      ['Handleplan', 'SOCIAL'],
    ]);
    expect(plan?.isComplete).toBe(true);
  });

  it('keeps the centres’ goals with their origin and the measure that serves them', () => {
    const plan = toPlan(citizen(files), undefined);
    const goals = plan ? toCentreGoals(plan) : [];
    expect(
      goals.map(({ title, origin, measures }) => [
        title,
        origin?.code,
        measures.map(({ id }) => id),
      ]),
    ).toEqual([
      ['Jeg vil selv lave mad', 'SOCIAL', ['SOCIAL-1']],
      ['Et mål uden indsats', 'SOCIAL', []],
    ]);
  });

  it('is the unified plan where one is adopted, with the centres’ own beside it', () => {
    const plan = toPlan(citizen(files), adopted);
    expect(plan?.adopted?.version).toBe(3);
    expect(plan?.centrePlans).toHaveLength(2);
  });

  it('links a goal to measures of any law, and leaves out those of a centre that is silent', () => {
    const link = { isRepeat: false, isCitizensWish: false, reason: null, isEnded: false };
    const goal = {
      id: 'goal',
      planId: 'plan',
      title: 'At klare hverdagen',
      isCitizensWording: true,
      isRetired: false,
      links: [
        { ...link, measureId: 'SOCIAL-1', replacesMeasureId: 'JOBCENTER-9' },
        { ...link, measureId: 'JOBCENTER-9', replacesMeasureId: null },
      ],
    };
    const read = (of: typeof files | { SOCIAL: null }) => {
      const plan = toPlan(citizen({ ...files, ...of }), adopted);
      const [found] = plan ? toOwnGoals(plan, [goal]) : [];
      return {
        measures: found?.measures.map(({ id }) => id),
        links: found?.links.map(({ measure: one, isMissing, replaces }) => [
          one?.id,
          isMissing,
          replaces?.id,
        ]),
      };
    };
    expect(read(files)).toEqual({
      measures: ['JOBCENTER-9', 'SOCIAL-1'],
      links: [
        ['SOCIAL-1', false, 'JOBCENTER-9'],
        ['JOBCENTER-9', false, undefined],
      ],
    });
    expect(read({ SOCIAL: null })).toEqual({
      measures: ['JOBCENTER-9'],
      links: [
        [undefined, null, 'JOBCENTER-9'],
        ['JOBCENTER-9', false, undefined],
      ],
    });
  });

  it('does not exist when every centre looked and nobody has one', () => {
    expect(
      toPlan(citizen({ JOBCENTER: notKnown, SOCIAL: notKnown, CHILDREN: notKnown }), undefined),
    ).toBeUndefined();
  });

  it('may exist where a centre is silent: then it says that it is not complete', () => {
    const plan = toPlan(
      citizen({ JOBCENTER: notKnown, SOCIAL: null, CHILDREN: notKnown }),
      undefined,
    );
    expect(plan).toMatchObject({ centrePlans: [], isComplete: false });
  });

  it.each(['plans', 'measures'] as const)(
    'may exist where a centre could not read its %s: then it says that it is not complete',
    (list) => {
      const silent = answered({ [list]: null });
      expect(
        toPlan(citizen({ JOBCENTER: notKnown, SOCIAL: silent, CHILDREN: notKnown }), undefined),
      ).toMatchObject({ centrePlans: [], isComplete: false });
    },
  );
});
