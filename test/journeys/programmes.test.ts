import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../../demo/stories/stories.ts';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';

const whole = `{ programmes { code name municipality about validFrom validTo source
  centres { centre name source } cohort { most source } targetGroup { ...rules }
  tracks { code name subject targetGroup { ...rules } pair { partner isFromAnotherCentre source } source }
  visitation { path { code name source } isDecidedAtFirstMeeting source }
  roles { role name isRequired most apartFrom unites tasks source }
  teams { code name anchoredIn membersFrom track size { least most source } pausedFrom source }
  meetings { code name kind every timesAYear between within { workingDays of } reasonsForLater { code name source } attendance mayBeWithoutCitizen isAboutCitizens decides source }
  competences { measure { law { code title } paragraph } decidedIn mostOreAMonth escalatesTo source }
  limits { measure { law { code } paragraph } most warnBefore extension source }
  followUps { measure { paragraph } every source } wishes { for measure { paragraph } needsReason showsCost source }
  grants { measure { paragraph } measuredIn most source }
  norms { code name role centre track least most per counted { citizens on source } saidBy source }
  scales { code name from to levels { code name source } by every stepsAYear threshold { at means source } source }
  budget { percentLess source } frames { performer from to amountOre source }
  frameRevisions { performer from every against source }
  ownerships { measure { law { code } paragraph } grantedBy paidBy isOutsideTeam because source }
  offers { code name kind measure { paragraph } needsGrant source } signalSources { code name isPrivate centre source }
  screening { questions { code text } allowsDeviation source } intake { themes { code name source } isForCitizen source }
  referral { from isStatusMandatory source } socialEvents { code name source } outcomes { code name source }
  progressEvery { every source } handover { criteria { code name } isDueWhenTargetGroupIsLeft source }
  reportedFigures { of source } expected { of track centre citizens counted { citizens on source } source }
  plan { replaces { law { code } paragraph } goalsInCitizensWords approaches { code name source } documents { what by source } source } } }
fragment rules on TargetGroupRules { includes { ...rule } excludes { ...rule } automatically { ...rule } }
fragment rule on TargetGroupRule { because validFrom validTo source }`;

const judge = `query Maalgruppe($cpr: CPR!, $programme: ID!) {
  citizenByCpr(cpr: $cpr) {
    coordination { model track programme { code } }
    targetGroups(programme: $programme) { track { code } answer reasons { effect because source missing } }
  }
}`;

interface Judged {
  readonly citizenByCpr: {
    readonly coordination: unknown;
    readonly targetGroups: readonly {
      readonly track: { readonly code: string } | null;
      readonly answer: string;
      readonly reasons: readonly { readonly missing: readonly string[] }[];
    }[];
  };
}

describe('the ways of working', () => {
  let town: OneProcess;
  beforeAll(async () => {
    town = await startInOneProcess();
  });
  afterAll(() => town.stop());

  const judgeAs = async (person: string, cpr: string, programme: string): Promise<Judged> => {
    const { data, errors } = await town.askAs(person, judge, { cpr, programme });
    expect(errors).toEqual([]);
    const judged: Judged = JSON.parse(JSON.stringify(data));
    return judged;
  };

  it.each(['coordinator', 'manager', 'citizen'])(
    'are shown whole, every field of every file, to whoever is signed in: %s',
    async (person) => {
      const { data, errors } = await town.askAs(person, whole);
      expect(errors).toEqual([]);
      expect(data).toMatchObject({
        programmes: [
          { code: 'GRIBSKOV_VUP', meetings: [{ every: 'P14D' }] },
          { code: 'NORDDJURS_HELHED' },
          { code: 'ODDER_RAADGIVNINGSTEAM', limits: [{ measure: { paragraph: '§ 82 b' } }] },
          { code: 'RUDERSDAL_FREMSKUDT', signalSources: expect.any(Array) },
          { code: 'STEVNS_BORGERKONSULENT', limits: [{ measure: null, most: 'P1Y' }] },
          { code: 'STEVNS_SAMARBEJDSMODEL', scales: [{ from: 1, to: 10, levels: [] }] },
        ],
      });
    },
  );

  it('are null for a code that none has', async () => {
    const { data } = await town.askAs('coordinator', '{ programme(code: "NOBODYS") { name } }');
    expect(data).toEqual({ programme: null });
  });

  it('are named by the municipality where a citizen is enrolled', async () => {
    const { citizenByCpr } = await judgeAs('coordinator', stories.karsten.cpr, 'NORDDJURS_HELHED');
    expect(citizenByCpr.coordination).toEqual({
      model: 'Helhedsorienteret sagsbehandling',
      track: 'Voksne over 30 år',
      programme: { code: 'NORDDJURS_HELHED' },
    });
    expect(citizenByCpr.targetGroups).toMatchObject([
      { track: { code: 'YOUTH' }, answer: 'OUTSIDE' },
      { track: { code: 'ADULT' }, answer: 'IN', reasons: [{ source: ['N19', 'N20'] }] },
    ]);
  });

  it('mean or do not mean a citizen, each with the sentences that say so (G3)', async () => {
    const { citizenByCpr } = await judgeAs('coordinator', stories.amalie.cpr, 'GRIBSKOV_VUP');
    expect(citizenByCpr.targetGroups[0]).toMatchObject({
      track: { code: 'YOUTH' },
      reasons: expect.arrayContaining([
        {
          effect: 'INCLUDES',
          because: 'Unge under 30 år, der modtager STU',
          source: ['G3'],
          missing: [],
        },
      ]),
    });
  });

  it('cannot be judged by who may not see what they turn on, and tell nothing of it', async () => {
    const { citizenByCpr } = await judgeAs(
      'children-caseworker',
      stories.amalie.cpr,
      'NORDDJURS_HELHED',
    );
    const [youth] = citizenByCpr.targetGroups;
    expect(youth?.answer).toBe('CANNOT_JUDGE');
    expect(youth?.reasons.flatMap(({ missing }) => missing)).toEqual(['JOBCENTER']);
  });

  it('are judged by the answers of the last screening (R5)', async () => {
    const screened = async (answer: string) => {
      const answers = JSON.stringify(
        ['MENTAL_DIFFICULTIES', 'NO_CONTACT_WITH_WORK'].map((question) => ({ question, answer })),
      );
      await town.databases.run(
        'coordination',
        `delete from coordination.screenings;
         insert into coordination.screenings (citizen_id, programme, answers, outcome, recorded_by, recorded_on)
         select citizen_id, 'RUDERSDAL_FREMSKUDT', '${answers}', 'IN_TARGET_GROUP', 'TOVKRO', '2026-11-20'
           from coordination.identifiers where cpr = '${stories.karsten.cpr}'`,
      );
      const { citizenByCpr } = await judgeAs(
        'coordinator',
        stories.karsten.cpr,
        'RUDERSDAL_FREMSKUDT',
      );
      return citizenByCpr.targetGroups[1]?.answer;
    };
    expect(await screened('Ja, angst')).toBe('IN');
    expect(await screened('Nej')).toBe('OUTSIDE');
    expect(await screened('Uvist')).toBe('CANNOT_JUDGE');
  });

  it('are told by their codes where the one asked for is none', async () => {
    const { errors } = await town.askAs('coordinator', judge, {
      cpr: stories.amalie.cpr,
      programme: 'GRIBSKOV',
    });
    expect(errors).toMatchObject([
      {
        extensions: { code: 'BAD_USER_INPUT' },
        message: expect.stringContaining('expected one of GRIBSKOV_VUP, NORDDJURS_HELHED'),
      },
    ]);
  });
});
