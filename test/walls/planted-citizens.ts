import { stories } from '../../demo/stories/stories.ts';
import type { Databases } from '../setup/databases.ts';

/** A citizen who is in every centre with a copy of Amalie's file, whom nobody has a relation to yet. */
export interface PlantedCitizen {
  readonly id: string;
  readonly name: string;
  readonly cpr: string;
  /** Replaced this spring. */
  readonly formerCpr: string;
  /** What every id of this citizen's file ends with. */
  readonly mark: string;
}

const centres = ['jobcenter', 'social', 'children'] as const;

/** Columns of the source views that name something of one citizen. */
const own = ['id', 'plan_id', 'measure_id'];

/** Plants citizens in the registry and in the centres: with an address, an adopted plan, and coordination. */
export async function plantCitizens(
  databases: Databases,
  count: number,
): Promise<readonly PlantedCitizen[]> {
  const planted = Array.from({ length: count }, (_, index) => toPlanted(index + 1));
  const rows = (toRow: (citizen: PlantedCitizen) => string) => planted.map(toRow).join(', ');
  await databases.run(
    'coordination',
    `insert into coordination.citizens (id, name, birth_date)
     values ${rows(({ id, name }) => `('${id}', '${name}', '1990-01-01')`)};
     insert into coordination.identifiers (citizen_id, cpr, replaced_on)
     values ${rows(({ id, cpr }) => `('${id}', '${cpr}', null)`)},
            ${rows(({ id, formerCpr }) => `('${id}', '${formerCpr}', '2026-04-01')`)};
     insert into coordination.addresses (citizen_id, address)
     values ${rows(({ id, mark }) => `('${id}', 'Skovvej ${mark}, 0000 Demoby')`)};
     insert into coordination.coordinations (citizen_id, model, since)
     values ${rows(({ id }) => `('${id}', 'Én indgang', '2026-01-01')`)};
     insert into coordination.plans (citizen_id, version, adopted_on)
     values ${rows(({ id }) => `('${id}', 1, '2026-01-01')`)}`,
  );
  await Promise.all(centres.map((centre) => plantFiles(databases, centre, planted)));
  return planted;
}

function toPlanted(number: number): PlantedCitizen {
  const mark = String(number).padStart(4, '0');
  return {
    id: `abcdef00-0000-4000-8000-${mark.padStart(12, '0')}`,
    name: `Planted ${mark}`,
    cpr: `610150${mark}`,
    formerCpr: `620150${mark}`,
    mark: `-${mark}`,
  };
}

/** The centre's views show, beside what they did, Amalie's rows once more for each planted citizen. */
async function plantFiles(
  databases: Databases,
  centre: (typeof centres)[number],
  planted: readonly PlantedCitizen[],
): Promise<void> {
  const { rows } = await databases.run<{ view: string; columns: string[] }>(
    centre,
    `select table_name as view, array_agg(column_name::text order by ordinal_position) as columns
       from information_schema.columns where table_schema = 'helhed'
      group by table_name having bool_or(column_name = 'cpr')`,
  );
  const toView = ({ view, columns }: { view: string; columns: string[] }) => {
    const copied = columns.map((column) => {
      if (column === 'cpr') return 'p.cpr';
      return own.includes(column) ? `s.${column} || p.mark` : `s.${column}`;
    });
    return `alter view helhed.${view} rename to ${view}_of_source;
      create view helhed.${view} as select ${columns.join(', ')} from helhed.${view}_of_source
      union all select ${copied.join(', ')} from helhed.${view}_of_source s, public.planted p
       where s.cpr = '${stories.amalie.cpr}';`;
  };
  await databases.run(
    centre,
    `create table public.planted (cpr text primary key, mark text not null);
     insert into public.planted values ${planted.map(({ cpr, mark }) => `('${cpr}', '${mark}')`).join(', ')};
     ${rows.map(toView).join('\n')}`,
  );
}
