import { describe, expect, it } from 'vitest';
import {
  findStatutoryPlan,
  loadPlanContent,
  readPlanContent,
  type ContentCheck,
} from '../../../../subgraphs/coordination/laws/plan-content.ts';
import { findLaw, findParagraph } from '../../../../subgraphs/coordination/laws/laws.ts';
import { loadLaws } from '../../../../subgraphs/coordination/laws/load-laws.ts';
import { findPlanFault } from '../../../../subgraphs/coordination/plan/adopt-plan.ts';
import {
  findMissingAtAdoption,
  judge,
  type PlanFacts,
} from '../../../../subgraphs/coordination/plan/content-checks.ts';
import { today } from '../../../setup/today.ts';
import { measure } from '../merge/citizens.ts';

const runs = measure({ id: 'SOCIAL-1' });
const linked = (facts: PlanFacts['measures'][number]['facts'], isEmployment = false) => ({
  isEmployment,
  facts,
});
/** Of a centre that did not answer. */
const unknown = linked(null);
const unknownJob = linked(null, true);

const facts = (more: Partial<PlanFacts> = {}): PlanFacts => ({
  today,
  goals: [{ isCitizensWording: false }],
  hasAgreements: false,
  measures: [],
  ...more,
});
const withMeasures = (...measures: PlanFacts['measures']) => facts({ measures });

describe('what the law wants a plan to hold', () => {
  it.each<[ContentCheck, boolean | null, string, PlanFacts]>([
    ['GOAL', true, 'a goal', facts()],
    ['GOAL', false, 'no goal', facts({ goals: [] })],
    ['CITIZENS_GOAL', false, 'a goal in others’ words', facts()],
    ['CITIZENS_GOAL', true, 'one in their own', facts({ goals: [{ isCitizensWording: true }] })],
    ['MEASURE', true, 'a measure', withMeasures(linked(runs), unknown)],
    ['MEASURE', false, 'none', facts()],
    ['MEASURE', null, 'one that nobody can know of now', withMeasures(unknown)],
    ['MEASURE', true, 'one on its last day', withMeasures(linked({ ...runs, endsOn: today }))],
    [
      'MEASURE',
      false,
      'one the day after',
      withMeasures(linked({ ...runs, endsOn: '2026-11-20' })),
    ],
    [
      'MEASURE',
      false,
      'one that was refused',
      withMeasures(linked({ ...runs, state: 'REJECTED' })),
    ],
    ['MEASURE', true, 'one that is to run', withMeasures(linked({ ...runs, state: 'PENDING' }))],
    ['MEASURE_OF_EMPLOYMENT', false, 'of others alone', withMeasures(linked(runs), unknown)],
    ['MEASURE_OF_EMPLOYMENT', true, 'of employment', withMeasures(linked(runs, true))],
    ['MEASURE_OF_EMPLOYMENT', null, 'employment is silent', withMeasures(linked(runs), unknownJob)],
    ['MEASURE_OF_OTHERS', false, 'of employment alone', withMeasures(linked(runs, true))],
    ['MEASURE_OF_OTHERS', null, 'others are silent', withMeasures(linked(runs, true), unknown)],
    ['PURPOSE', false, 'no measure', facts()],
    ['PURPOSE', false, 'a measure without one', withMeasures(linked(runs), unknown)],
    ['PURPOSE', false, 'one of nothing', withMeasures(linked({ ...runs, purpose: ' ' }))],
    ['PURPOSE', true, 'each with one', withMeasures(linked({ ...runs, purpose: 'Ro' }))],
    [
      'PURPOSE',
      null,
      'one with, one not known',
      withMeasures(linked({ ...runs, purpose: 'Ro' }), unknown),
    ],
    ['DURATION', false, 'open-ended', withMeasures(linked(runs))],
    ['DURATION', true, 'expected', withMeasures(linked({ ...runs, expectedEndsOn: '2028-02-29' }))],
    ['DURATION', true, 'decided', withMeasures(linked({ ...runs, endsOn: '2026-12-31' }))],
    ['RESPONSIBLE', true, 'an agreement says who', facts({ hasAgreements: true })],
    ['RESPONSIBLE', false, 'nobody', withMeasures(linked(runs))],
    ['RESPONSIBLE', true, 'who carries it out', withMeasures(linked({ ...runs, provider: 'X' }))],
    ['RESPONSIBLE', null, 'not known', withMeasures(unknown)],
    ['FOLLOW_UP', true, 'today', withMeasures(linked({ ...runs, nextFollowUpOn: today }))],
    [
      'FOLLOW_UP',
      false,
      'yesterday',
      withMeasures(linked({ ...runs, nextFollowUpOn: '2026-11-20' })),
    ],
    ['FOLLOW_UP', null, 'not known', withMeasures(linked(runs), unknown)],
    ['UNRECORDED', null, 'whatever there is', facts({ hasAgreements: true })],
  ])('%s is %s: %s', (check, expected, _, plan) => {
    expect(judge(check, plan)).toBe(expected);
  });

  it('stands in a file: each paragraph is in the catalogue of laws, and says how sure we are', () => {
    const laws = loadLaws();
    for (const { law, paragraphs, elements } of loadPlanContent()) {
      expect(findLaw(laws, law)).toBeDefined();
      for (const { source, note } of elements) {
        expect([source, note]).toEqual([expect.stringMatching(/^(V|S|K-(high|med|low))$/), note]);
      }
      for (const paragraph of paragraphs.filter((one) => one !== '§ 108')) {
        expect([paragraph, findParagraph(laws, law, paragraph)]).toEqual([
          paragraph,
          expect.anything(),
        ]);
      }
    }
  });

  it('is read with all that is wrong at once', () => {
    const plan = { law: 'sel', paragraphs: [], consent: 'X', elements: [{ code: 'a' }] };
    expect(() => readPlanContent({ version: 'x', plans: [plan], more: 1 })).toThrow(
      /version: .*\n.*law: .*\n.*paragraphs: .*\n.*consent: .*\n.*code: .*\n.*text: .*\n.*source: .*\n.*check: .*\n.*more: /,
    );
    const twice = { law: 'SEL', paragraphs: ['§ 141'], consent: 'SEL_141', elements: [] };
    expect(() => readPlanContent({ version: '2026-11-22', plans: [twice, twice] })).toThrow(
      'SEL § 141: expected each paragraph once',
    );
  });

  it('stands in the way of adopting where the file says so, and the plan’s own content tells', () => {
    const mandatory = (check: ContentCheck) => [
      {
        law: 'SEL',
        paragraphs: ['§ 141'],
        consent: 'SEL_141' as const,
        elements: [
          {
            code: check,
            text: 'Et krav',
            source: 'V',
            check,
            note: null,
            isMandatoryAtAdoption: true,
          },
        ],
      },
    ];
    const plan = {
      goals: [],
      agreements: [],
      replaces: [{ lawCode: 'SEL', paragraph: '§ 141', replacedOn: today, consentId: 'consent' }],
    };
    expect(findMissingAtAdoption(plan, mandatory('GOAL'), today)).toEqual(['Et krav (SEL § 141)']);
    expect(findMissingAtAdoption(plan, mandatory('UNRECORDED'), today)).toEqual([]);
    expect(findMissingAtAdoption({ ...plan, replaces: [] }, mandatory('GOAL'), today)).toEqual([]);
    const shipped = loadPlanContent();
    expect(findMissingAtAdoption(plan, shipped, today)).toEqual([]);
  });
});

describe('which plans one plan may stand in for', () => {
  const statutoryPlans = loadPlanContent();
  const toFault = (
    law: string,
    paragraph: string,
    replaces?: { law: string; paragraph?: string }[],
  ) =>
    findPlanFault({ law, paragraph }, findStatutoryPlan(statutoryPlans, law, paragraph), {
      statutoryPlans,
      programme: replaces && {
        name: 'Samarbejdsmodellen',
        plan: {
          replaces,
          goalsInCitizensWords: true,
          approaches: [],
          documents: [],
          source: ['S9'],
        },
      },
    });

  it('is the law’s to say, and of these the programme’s (S9)', () => {
    expect(toFault('SEL', '§ 141')).toBeUndefined();
    expect(toFault('SEL', '§ 85')).toMatch(
      /SEL § 85 is no plan .*expected one of LAB § 40, SEL § 141/,
    );
    expect(toFault('SEL', '§ 141', [{ law: 'SEL' }])).toBeUndefined();
    expect(toFault('BL', '§ 91', [{ law: 'BL', paragraph: '§ 92' }])).toBeUndefined();
    expect(toFault('LAB', '§ 40', [{ law: 'SEL', paragraph: '§ 141' }])).toBe(
      'Samarbejdsmodellen does not let the plan stand in for LAB § 40; it does for SEL § 141',
    );
    expect(toFault('LAB', '§ 40', [])).toBe(
      'Samarbejdsmodellen does not let the plan stand in for LAB § 40, nor for any other; expected replaces to be empty',
    );
  });
});
