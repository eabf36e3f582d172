import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../../demo/stories/stories.ts';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';
import { createWayIn, messageOf } from '../setup/way-in.ts';
import { at } from '../walls/cells.ts';
import { createJourney } from './programmes/journey.ts';

const programme = 'GRIBSKOV_VUP';
const because = 'Aktivitetsparat kontanthjælpsmodtager, målgruppe 6.3';
const found =
  'findings(rule: [AUTOMATIC_ENTRY]) { outcome severity title source concerns { kind id } }';

let town: OneProcess;
let way: ReturnType<typeof createWayIn>;
beforeAll(async () => {
  town = await startInOneProcess();
  way = createWayIn(town);
});
afterAll(() => town.stop());

describe('who is automatically in the target group', () => {
  it('is on the work list while nobody has enrolled them, and not before or after (G9)', async () => {
    const birgit = await createJourney(town, stories.birgit);
    const look = async () => at(await birgit.look('coordinator', found), 'findings');
    // Mette Holm has a case with her in each centre: who may not see them all is told that nobody can tell.
    await birgit.inDatabase(
      `insert into coordination.attachments (citizen_id, centre, caseworker_id)
       select '${birgit.id}', code, 'METHOL' from unnest('{JOBCENTER,SOCIAL,CHILDREN}'::text[]) code
       on conflict do nothing`,
    );
    expect(await look()).toEqual([]);
    await birgit.inDatabase(
      `update coordination.coordinations set until = '2026-11-01' where citizen_id = '${birgit.id}'`,
    );
    expect(await look()).toEqual([
      {
        outcome: 'FOUND',
        severity: 'NOTICE',
        title: `Borgeren er automatisk i målgruppen for Velfærdsudviklingsprogrammet, Voksne og skal tilbydes det: ${because}`,
        source: 'G9',
        concerns: [
          { kind: 'ENROLMENT', id: birgit.id },
          { kind: 'PROGRAMME', id: `${programme}.ADULT` },
        ],
      },
    ]);
    // It is offered, and nothing more: nobody was enrolled by it.
    const seen = await birgit.look('coordinator', 'coordination { model }');
    expect(seen).toEqual({ coordination: null });
  });

  it('cannot be told to who may not see whether a stay elsewhere leaves the citizen out (G8, G9)', async () => {
    const birgit = await createJourney(town, stories.birgit);
    await birgit.inDatabase(
      `insert into coordination.attachments (citizen_id, centre, caseworker_id)
       values ('${birgit.id}', 'JOBCENTER', 'JAKLUN') on conflict do nothing`,
    );
    // The job centre tells Jakob Lund the target group; SEL § 108 would be the social centre’s to tell.
    const seen = await birgit.look(
      'jobcenter-caseworker',
      `${found} targetGroups(programme: "${programme}") { track { code } answer reasons { effect because missing } }`,
    );
    expect(at(seen, 'findings')).toMatchObject([{ outcome: 'CANNOT_JUDGE' }]);
    expect(at(seen, 'targetGroups')).toContainEqual({
      track: { code: 'ADULT' },
      answer: 'CANNOT_JUDGE',
      reasons: expect.arrayContaining([
        { effect: 'AUTOMATIC', because, missing: [] },
        expect.objectContaining({ effect: 'CANNOT_JUDGE', missing: ['CHILDREN', 'SOCIAL'] }),
      ]),
    });
  });

  it('is decided on and enrolled by somebody, who owes no reasons: the file’s sentence is it (G9)', async () => {
    const { id, cpr } = await way.plant();
    await way.signal(cpr, { programme, source: 'CENTRE' });
    const decision = { programme, track: 'ADULT', step: 'MONO', skipReason: null, reasons: [] };
    const decide = (more: object) => way.decide(id, { ...decision, ...more });
    expect(messageOf(await decide({}))).toMatch(/left out.*reasons are 0/);
    // Thirty-six: no youth, whatever the job centre says; and families are taken in by nobody's code.
    expect(messageOf(await decide({ isAutomatic: true, track: 'YOUTH' }))).toMatch(
      /the citizen is not: Aktivitetsparat uddannelseshjælpsmodtager/,
    );
    expect(messageOf(await decide({ isAutomatic: true, track: 'FAMILY' }))).toMatch(
      /GRIBSKOV_VUP FAMILY takes nobody in automatically/,
    );
    expect(messageOf(await decide({ isAutomatic: true, outcome: 'REJECTED' }))).toMatch(
      /of a rejection/,
    );
    const decided = await decide({ isAutomatic: true });
    expect(decided.errors).toEqual([]);
    expect(at(decided.data, 'decideVisitation', 'decision')).toMatchObject({
      reasons: [because],
      skipReason: because,
    });
    const enrol = (more: object) =>
      way.enrol(id, {
        programme,
        track: 'ADULT',
        reasons: [],
        coordinatingCaseworkerId: 'NIKFRI',
        team: [{ caseworkerId: 'SOFLIN', role: 'PARTNER' }],
        ...more,
      });
    expect(messageOf(await enrol({}))).toMatch(/reasons are 0/);
    expect(messageOf(await enrol({ isAutomatic: true, track: 'FAMILY' }))).toMatch(
      /takes nobody in automatically/,
    );
    expect((await enrol({ isAutomatic: true })).errors).toEqual([]);
    const { rows } = await town.databases.run(
      'coordination',
      `select reasons from coordination.coordinations where citizen_id = '${id}'`,
    );
    expect(rows).toEqual([{ reasons: [because] }]);
  });

  it('has reasons of the one who decides beside the file’s own (G9)', async () => {
    const { id, cpr } = await way.plant();
    await way.signal(cpr, { programme, source: 'CENTRE' });
    const own = { reasons: ['Ønsker det selv'], skipReason: 'Aftalt med borgeren' };
    const entry = { programme, track: 'ADULT', step: 'MONO', isAutomatic: true, ...own };
    const decided = await way.decide(id, entry);
    expect(at(decided.data, 'decideVisitation', 'decision')).toMatchObject({
      ...own,
      reasons: [because, ...own.reasons],
    });
  });
});
