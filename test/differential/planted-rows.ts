import { roleOf } from '../../demo/databases.ts';
import { stories } from '../../demo/stories/stories.ts';
import type { Databases } from '../setup/databases.ts';
import { toConsentSql } from '../walls/planted-relations.ts';

/** What the demo has too little of: consents, emergency accesses, alarms, and rows that a role's limits keep back. */
export async function plantRows(databases: Databases): Promise<void> {
  await plantRecords(databases);
  for (const centre of ['jobcenter', 'social', 'children'] as const) {
    const grant = `grant select on helhed.cases, helhed.measures to ${roleOf(centre)}`;
    await databases.run(centre, `${toSensitive('cases')} ${toSensitive('measures')} ${grant}`);
  }
}

/** About every third row is of the highest sensitivity. */
function toSensitive(view: string): string {
  return `do $$ declare shown text; begin
    select string_agg(case column_name when 'sensitivity'
        then 'case when abs(hashtext(id)) % 3 = 0 then 4 else sensitivity end as sensitivity'
        else column_name end, ', ' order by ordinal_position) into shown
      from information_schema.columns where table_schema = 'helhed' and table_name = '${view}';
    alter view helhed.${view} rename to ${view}_of_source;
    execute 'create view helhed.${view} as select ' || shown || ' from helhed.${view}_of_source';
  end $$;`;
}

async function plantRecords(databases: Databases): Promise<void> {
  const { rows } = await databases.run<{ cpr: string; id: string }>(
    'coordination',
    `select cpr, citizen_id as id from coordination.identifiers`,
  );
  const idsByCpr = new Map(rows.map(({ cpr, id }) => [cpr, id]));
  const idOf = ({ cpr }: { readonly cpr: string }) => idsByCpr.get(cpr) ?? '';
  const { rows: ofColleagues } = await databases.run<{ id: string }>(
    'coordination',
    `select citizen_id as id from coordination.attachments
      where caseworker_id in ('JAKLUN', 'BIRAND') group by citizen_id order by min(citizen_id::text)`,
  );
  const access = (citizenId: string, employee: string, minutes: number, review: string) =>
    `('${citizenId}', '${employee}', 'Indlagt i nat, skal kende støtten',
      now() - interval '${minutes} minutes', now() + interval '10 hours', ${review})`;
  const waiting = 'false, null, null, null';
  await databases.run(
    'coordination',
    `${toConsentSql('to the team', idOf(stories.amalie), '')}
     ${toConsentSql('to JOBCENTER', idOf(stories.amalie), '')}
     ${toConsentSql('withdrawn', idOf(stories.martin), '')}
     ${ofColleagues
       .filter((_, index) => index % 2 === 0)
       .map(({ id }) => toConsentSql('measures alone', id, ''))
       .join('\n')}
     insert into coordination.emergency_accesses
       (citizen_id, employee_id, reason, requested_at, expires_at, is_repeated, reviewed_at, finding, note)
     values ${access(idOf(stories.ingrid), 'JAKLUN', 5, waiting)},
            ${access(idOf(stories.poul), 'JAKLUN', 60, `true, now(), 'JUSTIFIED', 'Som aftalt'`)},
            ${access(idOf(stories.martin), 'BIRAND', 90, waiting)},
            ${access(idOf(stories.noah), 'METHOL', 30, waiting)};
     insert into coordination.access_alarms (seq, rule, severity, at, caller_id, citizen_id)
     values (1, 'COLLEAGUE', 'HIGH', '2026-11-20T08:00:00Z', 'somebody', '${idOf(stories.amalie)}'),
            (2, 'MANY_CITIZENS', 'MEDIUM', '2026-11-20T09:00:00Z', 'somebody', null),
            (3, 'OWN_RECORD', 'HIGH', '2026-11-20T10:00:00Z', 'somebody else', '${idOf(stories.martin)}')`,
  );
}
