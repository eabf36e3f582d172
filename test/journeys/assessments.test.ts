import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../../demo/stories/stories.ts';
import type { Answer } from '../setup/ask.ts';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';
import { at } from '../walls/cells.ts';

const record = `mutation ($input: RecordAssessmentInput!) { recordAssessment(input: $input) {
  series { scale name by assessments { assessedOn score level answers { question answer } recordedBy { id } }
    progression { stepsAYear expectedStepsAYear isAsExpected movesForward movesBack threshold isThresholdReached } }
  citizen { id }
} }`;
const { amalie, martin, poul } = stories;

let town: OneProcess;
let amaliesId: string;
beforeAll(async () => {
  town = await startInOneProcess();
  amaliesId = await idOf(amalie.cpr);
  await under('GRIBSKOV_VUP');
});
afterAll(() => town.stop());

async function idOf(cpr: string): Promise<string> {
  const { rows } = await town.databases.run<{ id: string }>(
    'coordination',
    `select citizen_id as id from coordination.identifiers where cpr = '${cpr}'`,
  );
  return rows[0]?.id ?? randomUUID();
}
const under = (programme: string) =>
  town.databases.run(
    'coordination',
    `update coordination.coordinations set model = '${programme}' where citizen_id = '${amaliesId}'`,
  );
const codesOf = ({ errors }: Answer) => errors.map(({ extensions }) => extensions.code);
const messageOf = ({ errors }: Answer) => errors[0]?.message ?? '';
type More = Readonly<Record<string, unknown>>;
const assess = async (person: string, input: More, cpr = amalie.cpr) =>
  town.askAs(person, record, {
    input: { idempotencyKey: randomUUID(), citizenId: await idOf(cpr), ...input },
  });
const seriesOf = (answer: Answer) => {
  expect(answer.errors).toEqual([]);
  return at(answer.data, 'recordAssessment', 'series');
};
const onBoard = { scale: 'RESULT_BOARD', by: 'CASEWORKER', score: 4 };

describe('who assesses', () => {
  it.each([
    ['who has a case and nothing more', 'jobcenter-caseworker', amalie.cpr, 'FORBIDDEN'],
    ['a stranger', 'children-caseworker', martin.cpr, 'FORBIDDEN'],
    ['a manager', 'manager', amalie.cpr, 'FORBIDDEN'],
    ['the privacy officer', 'privacy-officer', amalie.cpr, 'FORBIDDEN'],
    ['a journal system', 'journal-system', amalie.cpr, 'FORBIDDEN'],
    ['of somebody not enrolled, who coordinates for others', 'coordinator', poul.cpr, 'FORBIDDEN'],
  ])('is not %s', async (_, person, cpr, code) => {
    expect(codesOf(await assess(person, onBoard, cpr))).toEqual([code]);
  });

  it('is the pair and the citizen, each on a board of their own (G25)', async () => {
    for (const person of ['coordinator', 'social-caseworker'])
      expect(at(seriesOf(await assess(person, onBoard)), 'by')).toBe('CASEWORKER');
    const own = seriesOf(await assess('citizen', { ...onBoard, by: 'CITIZEN', score: 6 }));
    expect(own).toMatchObject({ by: 'CITIZEN', assessments: [{ score: 6, recordedBy: null }] });
  });

  it('is whoever notes what the citizen says, and never over what the citizen gave that day (G25)', async () => {
    const noted = { scale: 'FIT_SESSION', by: 'CITIZEN', score: 8 };
    seriesOf(await assess('citizen', { ...noted, score: 6 }));
    const over = await assess('coordinator', noted);
    expect([codesOf(over), messageOf(over)]).toEqual([
      ['FORBIDDEN'],
      'The citizen assessed this themselves on that day; it is theirs to correct.',
    ]);
    const before = await assess('coordinator', { ...noted, assessedOn: '2026-11-01' });
    expect(at(seriesOf(before), 'assessments')).toMatchObject([
      { score: 8, recordedBy: { id: 'METHOL' } },
      { score: 6, recordedBy: null },
    ]);
  });

  it('is the citizen as themselves alone', async () => {
    expect(codesOf(await assess('citizen', onBoard))).toEqual(['FORBIDDEN']);
  });
});

describe('an assessment', () => {
  it.each([
    [
      'a scale that the programme does not have',
      { scale: 'VIBES' },
      /it has RESULT_BOARD, SEGMENT/,
    ],
    [
      'a value above the scale',
      { ...onBoard, score: 11 },
      /score is 11; Resultattavle goes from 1 to 10/,
    ],
    ['a value below it', { ...onBoard, score: 0 }, /from 1 to 10/],
    ['no value', { ...onBoard, score: null }, /not said/],
    ['more decimals than anybody measures', { ...onBoard, score: 4.123 }, /two decimals/],
    ['a level on a scale of numbers', { ...onBoard, level: 'MOD' }, /scale of numbers/],
    [
      'a number on a scale of levels',
      { scale: 'SEGMENT', by: 'CASEWORKER', level: 'MOD', score: 1 },
      /scale of levels/,
    ],
    ['a level that is none', { scale: 'SEGMENT', by: 'CASEWORKER', level: 'TOP' }, /MOD, UDV, JOB/],
    ['no level', { scale: 'SEGMENT', by: 'CASEWORKER' }, /MOD, UDV, JOB/],
    [
      'by whom it is not',
      { scale: 'SEGMENT', by: 'CITIZEN', level: 'MOD' },
      /by CASEWORKER, not by CITIZEN/,
    ],
    ['a day to come', { ...onBoard, assessedOn: '2026-11-22' }, /yet to come/],
    ['no day', { ...onBoard, assessedOn: '2026-02-30' }, /no day/],
    [
      'a day before the citizen was born',
      { ...onBoard, assessedOn: '1950-01-01' },
      /before .* born/,
    ],
    [
      'an answer without words',
      { ...onBoard, answers: [{ question: 'Søvn', answer: ' ' }] },
      /answers\[0\].answer/,
    ],
    [
      'one question answered twice',
      {
        ...onBoard,
        answers: [
          { question: 'Søvn', answer: 'God' },
          { question: ' søvn ', answer: 'Dårlig' },
        ],
      },
      /answers\[1\].question is that of answers\[0\] too; expected each once/,
    ],
  ])('is not recorded with %s, and the answer says what there is', async (_, input, said) => {
    const answer = await assess('coordinator', { by: 'CASEWORKER', ...input });
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(messageOf(answer)).toMatch(said);
  });

  it('of BIP keeps what was answered (G30)', async () => {
    const answers = [{ question: 'Tror på at kunne arbejde', answer: 'I nogen grad' }];
    const bip = await assess('coordinator', { scale: 'BIP', by: 'CASEWORKER', score: 3, answers });
    expect(seriesOf(bip)).toMatchObject({ assessments: [{ score: 3, answers }] });
  });

  it('of FIT is a series of the citizen’s own (G31)', async () => {
    await assess('citizen', {
      scale: 'FIT_OUTCOME',
      by: 'CITIZEN',
      score: 18.5,
      assessedOn: '2026-10-01',
    });
    const fit = await assess('citizen', { scale: 'FIT_OUTCOME', by: 'CITIZEN', score: 22 });
    expect(at(seriesOf(fit), 'assessments')).toMatchObject([{ score: 18.5 }, { score: 22 }]);
  });

  it('of segments counts the moves forward and back (G27, G28)', async () => {
    let answer: Answer | undefined;
    for (const [assessedOn, level] of [
      ['2026-01-01', 'MOD'],
      ['2026-04-01', 'UDV'],
      ['2026-07-01', 'MOD'],
      ['2026-10-01', 'UDV'],
    ])
      answer = await assess('coordinator', {
        scale: 'SEGMENT',
        by: 'CASEWORKER',
        assessedOn,
        level,
      });
    expect(answer && at(seriesOf(answer), 'progression')).toMatchObject({
      movesForward: 2,
      movesBack: 1,
    });
  });

  it('of paid hours says whether twenty are reached (G29)', async () => {
    const hours = (score: number, assessedOn: string) =>
      assess('coordinator', { scale: 'PAID_HOURS', by: 'CASEWORKER', score, assessedOn });
    const few = await hours(12.5, '2026-06-01');
    expect(at(seriesOf(few), 'progression')).toMatchObject({
      threshold: 20,
      isThresholdReached: false,
    });
    const many = await hours(20, '2026-11-01');
    expect(at(seriesOf(many), 'progression')).toMatchObject({ isThresholdReached: true });
  });

  it('on the result board is held against one step a year (G26)', async () => {
    const input = { ...onBoard, by: 'CITIZEN', score: 5, assessedOn: '2025-11-21' };
    const answer = await assess('coordinator', input);
    expect(at(seriesOf(answer), 'progression')).toMatchObject({
      stepsAYear: 1,
      expectedStepsAYear: 1,
      isAsExpected: true,
    });
  });

  it('of resources and concern is of Norddjurs (N18)', async () => {
    await under('NORDDJURS_HELHED');
    const concern = await assess('coordinator', {
      scale: 'RESOURCES',
      by: 'CASEWORKER',
      level: 'SOME',
    });
    expect(seriesOf(concern)).toMatchObject({
      name: 'Ressourcer',
      assessments: [{ level: 'SOME' }],
    });
    await under('GRIBSKOV_VUP');
  });

  it('is recorded once, however often it is sent', async () => {
    const input = { ...onBoard, idempotencyKey: randomUUID(), assessedOn: '2026-03-03' };
    const answers = [await assess('coordinator', input), await assess('coordinator', input)];
    const count = JSON.stringify(answers[1]?.data).split('2026-03-03').length - 1;
    expect(count).toBe(1);
  });

  it('is shown with the coordination, of one scale or of all', async () => {
    const ask = (scale: string | null) =>
      town.askAs(
        'citizen',
        `query ($scale: String) { me { citizen { coordination { assessments(scale: $scale) { scale by name } } } } }`,
        { scale },
      );
    const path = ['me', 'citizen', 'coordination', 'assessments'] as const;
    expect(at((await ask('SEGMENT')).data, ...path)).toEqual([
      { scale: 'SEGMENT', by: 'CASEWORKER', name: 'Segment' },
    ]);
    const all = at((await ask(null)).data, ...path);
    expect(Array.isArray(all) && all.length).toBeGreaterThan(4);
  });

  it('is of no scale that no programme has: an empty list would read as never assessed', async () => {
    const ask = (scale: string) =>
      town.askAs(
        'coordinator',
        `query ($id: ID!, $scale: String) { citizen(id: $id) { coordination { assessments(scale: $scale) { scale } } } }`,
        { id: amaliesId, scale },
      );
    const unknown = await ask('VIBES');
    expect([codesOf(unknown), messageOf(unknown)]).toEqual([
      ['BAD_USER_INPUT'],
      expect.stringMatching(/^scale is no code of this municipality; it has .*RESULT_BOARD/),
    ]);
    const ofAnother = await ask('CONCERN');
    expect([
      ofAnother.errors,
      at(ofAnother.data, 'citizen', 'coordination', 'assessments'),
    ]).toEqual([[], []]);
  });

  it('cannot be told apart under a programme that nobody wrote down', async () => {
    await under('Samarbejdsmodellen');
    expect(messageOf(await assess('coordinator', onBoard))).toMatch(/nobody has written down/);
  });
});
