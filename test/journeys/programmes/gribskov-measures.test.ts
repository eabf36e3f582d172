import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../../../demo/stories/stories.ts';
import { startInOneProcess, type OneProcess } from '../../setup/one-process.ts';
import { codesOf, messageOf } from '../../setup/way-in.ts';
import { at } from '../../walls/cells.ts';
import { createJourney, toList, type Journey } from './journey.ts';

const findings = 'findings { rule severity title source dueOn outcome }';

let town: OneProcess;
let birgit: Journey;
let amalie: Journey;
beforeAll(async () => {
  town = await startInOneProcess();
  amalie = await createJourney(town, stories.amalie);
  birgit = await createJourney(town, stories.birgit);
  // Whoever coordinates for Birgit has no token in the demo; Mette Holm takes her over.
  await birgit.inDatabase(
    `update coordination.coordinating_caseworkers set caseworker_id = 'METHOL' where citizen_id = '${birgit.id}'`,
  );
});
afterAll(() => town.stop());

const found = (seen: unknown, rule: string) =>
  toList(at(seen, 'findings')).filter((one) => at(one, 'rule') === rule);

describe('Gribskov: measures and what they cost', () => {
  const measures = async () =>
    toList(
      at(
        await birgit.look(
          'coordinator',
          'measureHistory(first: 10) { nodes { id title startsOn } }',
        ),
        'measureHistory',
        'nodes',
      ),
    ).map((node) => String(at(node, 'id')));
  const goalOf = (answer: unknown) => at(answer, 'planVersion', 'goals', 0, 'id');

  it('are followed up every third month, whatever the law’s own pace (G12)', async () => {
    const due = found(await birgit.look('coordinator', findings), 'FOLLOW_UP_DUE');
    expect(due).toMatchObject([
      {
        title: 'Opfølgning på Mentorstøtte skulle være sket 17. november 2026',
        source: 'G12',
        severity: 'URGENT',
        dueOn: '2026-11-17',
      },
    ]);
  });

  it('are granted again on the citizen’s wish, with a reason (G11)', async () => {
    await birgit.carryOut('coordinator', 'adoptPlan', { replaces: [] });
    const goal = await birgit.carryOut('coordinator', 'setGoal', {
      title: 'Jeg vil ud blandt andre igen',
      isCitizensWording: true,
    });
    const [mentor] = await measures();
    const link = { goalId: goalOf(goal), measureId: mentor, isRepeat: true, isCitizensWish: true };
    expect(messageOf(await birgit.attempt('coordinator', 'linkMeasure', link))).toMatch(
      /reason is missing/,
    );
    const reason = 'Birgit har tillid til den mentor';
    await birgit.carryOut('coordinator', 'linkMeasure', { ...link, reason });
    const seen = await birgit.look(
      'coordinator',
      'plan { goals { links { measure { title } isRepeat isCitizensWish reason } } }',
    );
    expect(at(seen, 'plan', 'goals', 0, 'links')).toEqual([
      { measure: { title: 'Mentorstøtte' }, isRepeat: true, isCitizensWish: true, reason },
    ]);
  });

  it('come in place of dearer ones, with what is saved a month (G13)', async () => {
    const goal = await birgit.carryOut('coordinator', 'setGoal', {
      title: 'Jeg vil klare hverdagen med mindre hjælp',
      isCitizensWording: true,
    });
    const [mentor, , support] = await measures();
    await birgit.carryOut('coordinator', 'linkMeasure', {
      goalId: at(goal, 'planVersion', 'goals', 1, 'id'),
      measureId: mentor,
      replacesMeasureId: support,
      isCitizensWish: true,
      reason: 'Birgit vil hellere have en mentor end bostøtte',
    });
    const seen = await birgit.look(
      'coordinator',
      'plan { goals { links { measure { monthlyCostOre } replaces { title monthlyCostOre } monthlyCostChangeOre } } }',
    );
    expect(at(seen, 'plan', 'goals', 1, 'links')).toEqual([
      {
        measure: { monthlyCostOre: 380_000 },
        replaces: { title: 'Socialpædagogisk støtte', monthlyCostOre: 620_000 },
        monthlyCostChangeOre: -240_000,
      },
    ]);
  });

  it('have a personal budget of last year’s spend less ten per cent, which the coordinating caseworker alone sees (G32)', async () => {
    const budget = 'personalBudget { year percentLess baseOre allocatedOre usedOre forecastOre }';
    const seen = await birgit.look('coordinator', `${budget} ${findings}`);
    expect(at(seen, 'personalBudget')).toEqual({
      year: 2026,
      percentLess: 10,
      baseOre: 8_506_452,
      allocatedOre: 7_655_806,
      usedOre: 9_034_946,
      forecastOre: 10_334_946,
    });
    expect(found(seen, 'BUDGET_OVERRUN')).toMatchObject([{ source: 'G32' }]);
    expect(codesOf(await amalie.ask('social-caseworker', budget))).toEqual(['FORBIDDEN']);
  });

  it('show what each costs beside what comes of it: the double bottom line (G33)', async () => {
    const seen = await birgit.look('coordinator', 'plan { goals { id } }');
    const goalId = at(seen, 'plan', 'goals', 0, 'id');
    for (const [scoredOn, score] of [
      ['2026-08-20', 3],
      ['2026-11-20', 6],
    ])
      await birgit.carryOut('coordinator', 'scoreGoal', { goalId, scoredOn, score });
    const costAndEffect = at(
      await birgit.look(
        'coordinator',
        'personalBudget { costAndEffect { title spentOre effects { goalId by from { scoredOn score } to { scoredOn score } } } }',
      ),
      'personalBudget',
      'costAndEffect',
    );
    expect(costAndEffect).toEqual([
      { title: 'Socialpædagogisk støtte', spentOre: 14_094_000, effects: [] },
      { title: 'Mentorstøtte', spentOre: 2_269_785, effects: [] },
      {
        title: 'Mentorstøtte',
        spentOre: 1_197_613,
        effects: [
          {
            goalId,
            by: 'CASEWORKER',
            from: { scoredOn: '2026-08-20', score: 3 },
            to: { scoredOn: '2026-11-20', score: 6 },
          },
        ],
      },
    ]);
  });
});
