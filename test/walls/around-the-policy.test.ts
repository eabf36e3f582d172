import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { stories } from '../../demo/stories/stories.ts';
import { createJourney, toList, type Journey } from '../journeys/programmes/journey.ts';
import { getToken } from '../setup/ask.ts';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';
import { codesOf, createWayIn, messageOf } from '../setup/way-in.ts';
import { at } from './cells.ts';

/** Each asks for something that they may ask for, to learn by it what the policy does not show them. */
describe('what the policy does not show is not learnt', () => {
  let town: OneProcess;
  let karsten: Journey;
  let martin: Journey;
  beforeAll(async () => {
    town = await startInOneProcess();
    karsten = await createJourney(town, stories.karsten);
    martin = await createJourney(town, stories.martin);
  });
  afterAll(() => town.stop());

  it('by asking who grants: that somebody has a case in a centre is for who may know of the case', async () => {
    await karsten.carryOut('coordinator', 'requestHandover', {
      toCaseworkerId: 'BIRAND',
      criteria: 'LEFT_TARGET_GROUP',
      note: 'Ny arbejdsdeling',
    });
    const mentor =
      'whoGrants(lawCode: "LAB", paragraph: "§ 167") { centre { code } caseworkers { id } }';
    const centre = { code: 'JOBCENTER' };
    // Whom one asks to take over sees how the work is organised, and no centre.
    expect(at(await karsten.look('children-caseworker', mentor), 'whoGrants')).toEqual({
      centre,
      caseworkers: null,
    });
    expect(at(await karsten.look('coordinator', mentor), 'whoGrants')).toEqual({
      centre,
      caseworkers: [{ id: 'PETVES' }],
    });
  });

  it('by asking who grants: a social event is for who may see the plan', async () => {
    const homeless = { kind: 'HOMELESSNESS', happenedOn: '2026-11-10' };
    const support =
      'whoGrants(lawCode: "SEL", paragraph: "§ 85") { answer reasons { because missing } }';
    const before = await karsten.look('children-caseworker', support);
    await karsten.carryOut('coordinator', 'recordSocialEvent', homeless);
    expect(await karsten.look('children-caseworker', support)).toEqual(before);
  });

  it('by deciding that somebody comes in by themselves: a refusal says the same whatever centres hold', async () => {
    const way = createWayIn(town);
    const programme = 'GRIBSKOV_VUP';
    const { id, cpr } = await way.plant();
    await way.signal(cpr, { programme, source: 'CENTRE' });
    // Too old for a youth, whose group the job centre would tell.
    const decide = () =>
      way.decide(id, { programme, track: 'YOUTH', step: 'MONO', isAutomatic: true, reasons: [] });
    const before = messageOf(await decide());
    expect(before).toMatch(/the citizen is not/);
    await town.databases.run(
      'jobcenter',
      `with borger as (insert into momentum.borger (id, cpr, navn, adressebeskyttet) values (999999, '${cpr}', 'Nørre Planteborg', false) returning id)
       insert into momentum.maalgruppe (id, borger_id, kode, startdato) select 999999, id, '6.5', '2026-01-01' from borger`,
    );
    expect(messageOf(await decide())).toBe(before);
  });

  describe('of a plan', () => {
    const withPlan = async () => {
      const plan = await martin.look('facilitator', 'plan { id source }');
      if (at(plan, 'plan', 'source') === 'UNIFIED') return;
      await martin.carryOut('facilitator', 'adoptPlan', { replaces: [] });
      await martin.carryOut('facilitator', 'setGoal', {
        title: 'Jeg vil have et fritidsjob',
        isCitizensWording: true,
      });
    };
    beforeAll(withPlan);

    it('by taking one in: a guess at a number is told right or wrong only to who sees the number', async () => {
      const guess = (person: string, cpr: string) =>
        martin.attempt(person, 'importPlan', {
          format: 'FHIR',
          document: JSON.stringify(toBundle(cpr)),
        });
      const wrong = '6101809999';
      for (const person of ['jobcenter-caseworker', 'visitator', 'manager', 'citizen']) {
        const [right, other] = [await guess(person, martin.cpr), await guess(person, wrong)];
        expect(codesOf(right), person).toEqual(['FORBIDDEN']);
        expect(other.errors, person).toEqual(right.errors);
      }
      // The facilitator may take plans in, and has no right to the whole number.
      expect((await guess('facilitator', wrong)).errors).toEqual([]);
    });

    it('by asking what it lacks: whose a measure is that serves it, is for who may see that centre’s', async () => {
      await martin.inDatabase(
        // A consent that opens nothing to the facilitator lets the plan stand in for the job centre’s.
        `with consent as (
           insert into coordination.consents (citizen_id, legal_basis, kinds, from_centres, receivers, case_reference,
             given_by, form, given_on, valid_to, recorded_by)
           values ('${martin.id}', 'LAB_40', '{PLANS}', '{JOBCENTER}', '{JOBCENTER}', 'SAG-1', '{CITIZEN}', 'WRITTEN',
             '2026-02-01', '2027-01-31', 'HENDAH') returning id)
         insert into coordination.replaced_plans (plan_id, law_code, paragraph, replaced_on, consent_id)
           select p.id, 'LAB', '§ 40', '2026-11-21', c.id from coordination.plans p, consent c where citizen_id = '${martin.id}';
         insert into coordination.goal_measures (goal_id, measure_id)
           select g.id, 'CHILDREN-1' from coordination.goals g join coordination.plans p on p.id = g.plan_id
            where p.citizen_id = '${martin.id}'`,
      );
      const look = () =>
        martin.look(
          'facilitator',
          `plan { goals { withheldLinks } replaces { content { code isPresent } } }
           findings(rule: [PLAN_CONTENT]) { outcome title }`,
        );
      const before = await look();
      expect(at(before, 'plan', 'goals', 0, 'withheldLinks')).toBe(1);
      expect(toList(at(before, 'plan', 'replaces', 0, 'content')).length).toBeGreaterThan(2);
      await martin.inDatabase(
        `update coordination.goal_measures set measure_id = 'JOBCENTER-1' where measure_id = 'CHILDREN-1'`,
      );
      expect(await look()).toEqual(before);
    });

    it('by taking it out: it holds of each centre what its own fields show, and says it once', async () => {
      const token = await getToken(town.issuerUrl, 'facilitator');
      const response = await fetch(town.url.replace('/graphql', `/plans/${martin.id}`), {
        headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
      });
      const text = await response.text();
      expect(response.status).toBe(200);
      expect(text).toContain('WITHHELD');
      expect(text).not.toMatch(/JOBCENTER-\d|CHILDREN-\d/);
      expect(
        Object.keys(z.looseObject({ citizen: z.looseObject({}) }).parse(JSON.parse(text)).citizen),
      ).toEqual(['id', 'name', 'birthDate', 'maskedCpr', 'isAddressProtected']);
    });
  });

  it('by way of a programme: a citizen learns not who is on a team, and nobody its figures but who manages', async () => {
    const asked = `programme { withoutResponsible { totalCount } figures(from: "2026-01-01", to: "2026-06-30") { id } }`;
    const answer = await town.askAs(
      'guardian',
      `{ me { citizen { coordination { programmeTeam { roster { members { caseworker { id } } } } ${asked}
           programme { teams { roster { members { caseworker { id } } } } } } } } }`,
    );
    expect(new Set(codesOf(answer))).toEqual(new Set(['FORBIDDEN']));
    expect(answer.text).not.toMatch(/KIRFOG|HELBRI/);
    const worker = await karsten.ask('coordinator', `coordination { ${asked} }`);
    expect(codesOf(worker)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });
});

/** A plan of nothing, about whoever has the number. */
function toBundle(cpr: string) {
  const patient = 'urn:uuid:0b0b0b0b-0000-4000-8000-000000000001';
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      {
        resource: {
          resourceType: 'CarePlan',
          status: 'active',
          intent: 'plan',
          subject: { reference: patient },
        },
      },
      {
        fullUrl: patient,
        resource: {
          resourceType: 'Patient',
          identifier: [{ system: 'urn:oid:1.2.208.176.1.2', value: cpr }],
        },
      },
    ],
  };
}
