import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../../../demo/stories/stories.ts';
import { startInOneProcess, type OneProcess } from '../../setup/one-process.ts';
import { messageOf } from '../../setup/way-in.ts';
import { writeProgrammes } from '../../setup/written-programmes.ts';
import { at } from '../../walls/cells.ts';
import { createJourney, toList, type Journey } from './journey.ts';

/** Gribskov's own file, with what is granted anew on the citizen's wish written narrower: home support again, for no reason. */
const file = 'gribskov-velfaerdsudviklingsprogram.yaml';
const written = {
  [file]: (text: string) =>
    text
      .replace(
        '{ for: REPEAT, needsReason: true,',
        "{ for: REPEAT, needsReason: false, measure: { law: SEL, paragraph: '§ 85' },",
      )
      .replace(/ {2}- \{ for: REPLACEMENT.*\n/, ''),
};

describe('a measure granted anew on the citizen’s wish', () => {
  let folder: string;
  let town: OneProcess;
  let birgit: Journey;
  let goalId: unknown;
  let measures: readonly string[];
  beforeAll(async () => {
    folder = await writeProgrammes(file, written);
    town = await startInOneProcess({ PROGRAMMES_FOLDER: folder });
    birgit = await createJourney(town, stories.birgit);
    await birgit.inDatabase(
      `update coordination.coordinating_caseworkers set caseworker_id = 'METHOL' where citizen_id = '${birgit.id}'`,
    );
    await birgit.carryOut('coordinator', 'adoptPlan', { replaces: [] });
    const goal = { title: 'Jeg vil ud blandt andre', isCitizensWording: true };
    goalId = at(
      await birgit.carryOut('coordinator', 'setGoal', goal),
      'planVersion',
      'goals',
      0,
      'id',
    );
    const seen = await birgit.look('coordinator', 'measureHistory(first: 10) { nodes { id } }');
    measures = toList(at(seen, 'measureHistory', 'nodes')).map((node) => String(at(node, 'id')));
  });
  afterAll(async () => {
    await town.stop();
    await rm(folder, { recursive: true });
  });

  const link = (more: object) =>
    birgit.attempt('coordinator', 'linkMeasure', { goalId, measureId: measures[0], ...more });
  const homeSupport = { lawCode: 'SEL', paragraph: '§85' };
  const again = { isRepeat: true, isCitizensWish: true };

  it('is one that the municipality’s file names, and needs no more reason than the file asks for (G11)', async () => {
    expect(messageOf(await link(again))).toMatch(
      /lawCode and paragraph are missing; .* only by SEL § 85 \(G11\)/,
    );
    expect(messageOf(await link({ ...again, lawCode: 'LAB', paragraph: '§ 167' }))).toMatch(
      /isRepeat is of LAB § 167; .* only by SEL § 85/,
    );
    expect(messageOf(await link({ ...again, lawCode: 'SEL' }))).toMatch(/expected both/);
    expect((await link({ ...again, ...homeSupport })).errors).toEqual([]);
    // What nobody wished is granted again for a reason, whatever the file says of wishes.
    expect(messageOf(await link({ isRepeat: true, ...homeSupport }))).toMatch(/reason is missing/);
  });

  it('is no other in place of one, where the file grants none so (G13)', async () => {
    const instead = { replacesMeasureId: measures[1], reason: 'Billigere' };
    expect(messageOf(await link({ ...instead, isCitizensWish: true }))).toMatch(
      /replacesMeasureId is not by the citizen's wish in Velfærdsudviklingsprogrammet: it grants anew only a REPEAT/,
    );
    expect((await link(instead)).errors).toEqual([]);
  });

  it('is held to the same where it comes with a plan that was written elsewhere (G11)', async () => {
    const takeIn = (more: object) => {
      const links = [{ measureId: measures[1], ...again, ...more }];
      const goals = [{ id: 'maal-1', title: 'Ud hver dag', isCitizensWording: true, links }];
      const plan = { source: 'UNIFIED', goals, agreements: [] };
      const document = JSON.stringify({ format: 'helhed-plan', formVersion: 1, plan });
      return birgit.attempt('coordinator', 'importPlan', { format: 'JSON', document });
    };
    expect(messageOf(await takeIn({}))).toMatch(
      /goals\[0\]\.links\[0\]: lawCode and paragraph are missing; .* only by SEL § 85/,
    );
    expect((await takeIn(homeSupport)).errors).toEqual([]);
    // What it holds already is granted no more by being taken in again.
    expect((await takeIn({})).errors).toEqual([]);
  });

  it('ends whatever the file says since (G11)', async () => {
    const ended = { ...again, isEnded: true, reason: 'Slut' };
    expect((await link(ended)).errors).toEqual([]);
  });
});
