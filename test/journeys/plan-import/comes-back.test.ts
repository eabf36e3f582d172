import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openImporter, type Importer } from './importer.ts';
import { toSeen, toSeenFhir, withoutWhose } from './seen-plan.ts';

describe('a plan that left here', () => {
  let importer: Importer;
  beforeAll(async () => {
    importer = await openImporter();
  });
  afterAll(() => importer.close());

  it.each(['JSON', 'FHIR'] as const)(
    'that left here as %s comes back to the same plan, and changes nothing',
    async (format) => {
      const before = await importer.exported(importer.ids.amalie, format);
      const { codes, changes, message } = await importer.take(importer.ids.amalie, before, {
        format,
      });
      expect([codes, message]).toEqual([[], undefined]);
      expect(changes).toEqual([]);
    },
  );

  it.each(['JSON', 'FHIR'] as const)(
    'that left as %s and comes to another citizen’s plan leaves that with the same goals and agreements',
    async (format) => {
      await importer.inDatabase(`
        delete from coordination.agreements where plan_id = (select id from coordination.plans where citizen_id = '${importer.ids.martin}');
        delete from coordination.goal_measures where goal_id in (select g.id from coordination.goals g join coordination.plans p on p.id = g.plan_id where p.citizen_id = '${importer.ids.martin}');
        delete from coordination.goals where plan_id = (select id from coordination.plans where citizen_id = '${importer.ids.martin}');
        update coordination.agreements set offer = 'PEER_CAFE', documented_by = 'PARTNER', result = 'Fundet', settled_on = '2026-11-19',
          goal_id = (select id from coordination.goals where title like 'Jeg vil gøre min STU%')
         where title like 'Viser mig ruten%';
        update coordination.agreements set caseworker_id = 'METHOL', responsible = 'Mette Holm', is_citizens = false where title like 'Vækker mig%';
        insert into coordination.consents (citizen_id, legal_basis, kinds, from_centres, receivers, case_reference,
            given_by, form, given_on, valid_to, recorded_by)
          select '${importer.ids.martin}', legal_basis, kinds, from_centres, receivers, case_reference, given_by, form, given_on,
            valid_to, recorded_by from coordination.consents where citizen_id = '${importer.ids.amalie}';
        update coordination.coordinations set model = 'NOBODY_WROTE_IT_DOWN' where citizen_id = '${importer.ids.martin}'`);
      const document = withoutWhose(await importer.exported(importer.ids.amalie, format), format);
      expect(await importer.take(importer.ids.martin, document, { format })).toMatchObject({
        codes: [],
      });
      const seen = toSeen(await importer.exported(importer.ids.amalie, 'JSON'));
      expect(seen.agreements).toHaveLength(3);
      expect(toSeen(await importer.exported(importer.ids.martin, 'JSON'))).toEqual(seen);
      expect(toSeenFhir(await importer.exported(importer.ids.martin, 'FHIR'))).toEqual(
        toSeenFhir(await importer.exported(importer.ids.amalie, 'FHIR')),
      );
      // What serves the goals stands in the rows: a centre's measures are not everybody's to see.
      expect(await importer.linksOf(importer.ids.martin)).toEqual(
        await importer.linksOf(importer.ids.amalie),
      );
      // Known again by where it came from, and by what it is called here since.
      expect(await importer.take(importer.ids.martin, document, { format })).toMatchObject({
        changes: [],
      });
      const own = await importer.exported(importer.ids.martin, format);
      expect(await importer.take(importer.ids.martin, own, { format })).toMatchObject({
        changes: [],
      });
    },
  );
});
