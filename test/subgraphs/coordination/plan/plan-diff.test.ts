import { describe, expect, it } from 'vitest';
import type {
  AgreementContent,
  GoalContent,
  LinkContent,
  PlanContent,
} from '../../../../subgraphs/coordination/plan/plan-content.ts';
import { diffPlans } from '../../../../subgraphs/coordination/plan/plan-diff.ts';

const link: LinkContent = {
  measureId: 'SOCIAL-1',
  isRepeat: false,
  isCitizensWish: false,
  reason: null,
  replacesMeasureId: null,
  isEnded: false,
};
const goal: GoalContent = {
  id: 'goal',
  title: 'Jeg vil cykle',
  isCitizensWording: true,
  isRetired: false,
  links: [],
  scores: [],
};
const agreement: AgreementContent = {
  id: 'agreement',
  title: 'Køber en hjelm',
  responsible: 'Borgeren',
  isCitizens: true,
  caseworkerId: null,
  dueOn: null,
  settledOn: null,
  result: null,
  goalId: null,
  meetingId: null,
  documentedBy: null,
};
const score = { scoredOn: '2026-12-31', by: 'CITIZEN', score: 4, recordedBy: null } as const;
const replaced = {
  lawCode: 'LAB',
  paragraph: '§ 40',
  replacedOn: '2026-02-01',
  consentId: 'consent',
};
const plan = (more: Partial<PlanContent> = {}): PlanContent => ({
  adoptedOn: '2026-02-01',
  goals: [goal],
  agreements: [],
  replaces: [],
  ...more,
});
const ofGoal = (more: Partial<GoalContent>) => plan({ goals: [{ ...goal, ...more }] });

describe('between two versions of a plan', () => {
  it.each<[string, PlanContent, PlanContent, readonly (string | null)[][]]>([
    ['nothing changed', plan(), plan(), []],
    [
      'a goal came',
      plan({ goals: [] }),
      plan(),
      [['ADDED', 'GOAL', 'goal', 'goal', null, null, 'Jeg vil cykle']],
    ],
    [
      'a goal was worded anew, and retired',
      plan(),
      ofGoal({ title: 'Jeg vil løbe', isRetired: true }),
      [
        ['CHANGED', 'GOAL', 'goal', 'goal', 'title', 'Jeg vil cykle', 'Jeg vil løbe'],
        ['CHANGED', 'GOAL', 'goal', 'goal', 'isRetired', 'false', 'true'],
      ],
    ],
    [
      'a measure was linked',
      plan(),
      ofGoal({ links: [link] }),
      [['ADDED', 'MEASURE', 'SOCIAL-1', 'goal', null, null, 'SOCIAL-1']],
    ],
    [
      'a measure was granted again',
      ofGoal({ links: [link] }),
      ofGoal({ links: [{ ...link, isRepeat: true, reason: 'Det hjalp' }] }),
      [
        ['CHANGED', 'MEASURE', 'SOCIAL-1', 'goal', 'isRepeat', 'false', 'true'],
        ['CHANGED', 'MEASURE', 'SOCIAL-1', 'goal', 'reason', null, 'Det hjalp'],
      ],
    ],
    [
      'a score was given',
      plan(),
      ofGoal({ scores: [score] }),
      [['ADDED', 'SCORE', '2026-12-31 CITIZEN', 'goal', null, null, '4']],
    ],
    [
      'a score was corrected',
      ofGoal({ scores: [score] }),
      ofGoal({ scores: [{ ...score, score: 5 }] }),
      [['CHANGED', 'SCORE', '2026-12-31 CITIZEN', 'goal', 'score', '4', '5']],
    ],
    [
      'two goals have the same score of a day, and one was corrected',
      plan({ goals: [goal, { ...goal, id: 'other', scores: [score] }] }),
      plan({ goals: [goal, { ...goal, id: 'other', scores: [{ ...score, score: 9 }] }] }),
      [['CHANGED', 'SCORE', '2026-12-31 CITIZEN', 'other', 'score', '4', '9']],
    ],
    [
      'an agreement was made',
      plan(),
      plan({ agreements: [agreement] }),
      [['ADDED', 'AGREEMENT', 'agreement', null, null, null, 'Køber en hjelm']],
    ],
    [
      'an agreement was settled',
      plan({ agreements: [agreement] }),
      plan({ agreements: [{ ...agreement, settledOn: '2028-02-29', result: 'Købt' }] }),
      [
        ['CHANGED', 'AGREEMENT', 'agreement', null, 'settledOn', null, '2028-02-29'],
        ['CHANGED', 'AGREEMENT', 'agreement', null, 'result', null, 'Købt'],
      ],
    ],
    [
      'a statutory plan stands by itself again, and a goal came: goals first',
      plan({ goals: [], replaces: [replaced] }),
      plan(),
      [
        ['ADDED', 'GOAL', 'goal', 'goal', null, null, 'Jeg vil cykle'],
        ['REMOVED', 'REPLACED_PLAN', 'LAB § 40', null, null, 'LAB § 40', null],
      ],
    ],
  ])('%s', (_, from, to, expected) => {
    const changes = diffPlans(from, to);
    expect(
      changes.map((one) => [
        one.kind,
        one.what,
        one.id,
        one.goalId,
        one.field,
        one.before,
        one.after,
      ]),
    ).toEqual(expected);
  });

  it('what came one way went the other', () => {
    const full = plan({
      goals: [{ ...goal, links: [link], scores: [score] }],
      agreements: [agreement],
      replaces: [replaced],
    });
    const empty = plan({ goals: [] });
    expect(diffPlans(empty, full).map(({ what }) => what)).toEqual([
      'GOAL',
      'MEASURE',
      'SCORE',
      'AGREEMENT',
      'REPLACED_PLAN',
    ]);
    expect(
      diffPlans(full, empty).map(({ before, after, kind, ...one }) => ({
        ...one,
        kind: kind === 'REMOVED' ? 'ADDED' : kind,
        before: after,
        after: before,
      })),
    ).toEqual(diffPlans(empty, full));
  });
});
