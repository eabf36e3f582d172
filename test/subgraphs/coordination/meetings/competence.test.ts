import { describe, expect, it } from 'vitest';
import type { Programme } from '../../../../subgraphs/coordination/programmes/programme.ts';
import { judgeCompetence } from '../../../../subgraphs/coordination/meetings/competence.ts';

const source = ['G16'];
const gribskov: Programme['competences'] = [
  { measure: { law: 'LAB' }, decidedIn: 'TEAM', source },
  { measure: { law: 'SEL' }, decidedIn: 'TEAM', source },
  { measure: { law: 'SEL', paragraph: '§ 107' }, escalatesTo: 'Centerets visitation', source },
  {
    measure: { law: 'SEL', paragraph: '§ 85' },
    decidedIn: 'TEAM',
    mostOreAMonth: 1_000_000,
    escalatesTo: 'Centerchefen',
    source,
  },
  {
    measure: { law: 'BL', paragraph: '§ 32' },
    decidedIn: 'FORUM',
    source,
  },
];
const judge = (
  lawCode: string | null,
  paragraph: string | null,
  kind: Parameters<typeof judgeCompetence>[1] = 'TEAM',
  monthlyCostOre: number | null = null,
) => judgeCompetence({ lawCode, paragraph, monthlyCostOre }, kind, gribskov);

describe('a meeting with the leaders in it (G16)', () => {
  it.each([
    ['what is about no measure', null, null],
    ['a measure of a law that is its to decide', 'LAB', '§ 57'],
    ['a paragraph that nothing more is said of', 'SEL', '§ 82 b'],
  ])('decides %s', (_, law, paragraph) => {
    expect(judge(law, paragraph)).toEqual({ outcome: 'DECIDED' });
  });

  it.each([
    ['a paragraph that is taken out of its law (G35)', 'SEL', '§ 107', 'Centerets visitation'],
    ['however the paragraph is written', 'SEL', '§107', 'Centerets visitation'],
    ['what another meeting decides (N8)', 'BL', '§ 32', 'Samarbejdsforum'],
    [
      'what nothing is said of: casework stays in the centres (S14)',
      'SUL',
      '§ 140',
      'Myndigheden efter SUL',
    ],
  ])('passes on %s', (_, law, paragraph, to) => {
    expect(judge(law, paragraph)).toEqual({ outcome: 'ESCALATED', to });
  });

  it('of another kind passes on what the team decides', () => {
    expect(judge('LAB', '§ 57', 'CITIZEN')).toEqual({ outcome: 'ESCALATED', to: 'Teammøde' });
  });

  it.each([
    [1_000_000, { outcome: 'DECIDED' }],
    [1_000_001, { outcome: 'ESCALATED', to: 'Centerchefen' }],
  ])('decides up to the amount that is said: %i øre a month', (amount, expected) => {
    expect(judge('SEL', '§ 85', 'TEAM', amount)).toEqual(expected);
  });

  it('cannot be judged where the amount decides, and nobody says it', () => {
    expect(judge('SEL', '§ 85')).toEqual({
      outcome: 'CANNOT_JUDGE',
      expected: 'monthlyCostOre: the meeting decides up to 1000000 øre a month',
    });
  });

  it('a longer paragraph is another one', () => {
    const only: Programme['competences'] = [
      { measure: { law: 'SEL', paragraph: '§ 82 b' }, decidedIn: 'COORDINATING', source },
    ];
    const of = (paragraph: string) =>
      judgeCompetence({ lawCode: 'SEL', paragraph, monthlyCostOre: null }, 'COORDINATING', only)
        .outcome;
    expect([of('§ 82 b'), of('§ 82'), of('§ 82 a')]).toEqual(['DECIDED', 'ESCALATED', 'ESCALATED']);
  });
});
