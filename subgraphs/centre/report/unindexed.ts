import { readRows, type Database } from '../../../server/database.ts';

/** A table that is gone through from end to end to find one citizen in it. */
export interface Unindexed {
  readonly table: string;
  readonly rows: number;
}

/** In a table of fewer, looking at all of them is as quick. */
const fewest = 10_000;

/** What PostgreSQL plans for one CPR number: a municipality of a million asks it as often as one of a thousand. */
export async function findUnindexed(
  database: Database,
  name: string,
  view: string,
): Promise<readonly Unindexed[]> {
  const plans = await readRows<{ readonly 'QUERY PLAN': unknown }>(
    database,
    name,
    `explain (verbose, format json) select * from helhed.${view} where cpr = any('{0000000000}')`,
  );
  const tables = [...new Set(plans.flatMap((plan) => [...listScanned(plan['QUERY PLAN'])]))];
  return readRows<Unindexed>(
    database,
    name,
    `select cast(cast(c.oid as regclass) as text) as table, cast(c.reltuples as float8) as rows
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname || '.' || c.relname = any(:tables) and c.reltuples >= :fewest order by 1`,
    { tables, fewest },
  );
}

/** The tables of a plan that are read without anything being looked up in them. */
function* listScanned(node: unknown): Generator<string> {
  if (Array.isArray(node)) for (const one of node) yield* listScanned(one);
  if (typeof node !== 'object' || node === null) return;
  const { schema, table, type, condition } = toScan(node);
  const isScan = type === 'Seq Scan' || (/^Index (Only )?Scan/.test(type) && condition === '');
  if (isScan && table !== '') yield `${schema}.${table}`;
  for (const [key, inner] of Object.entries(node)) {
    if (key === 'Plan' || key === 'Plans') yield* listScanned(inner);
  }
}

function toScan(node: object) {
  const facts = new Map(Object.entries(node));
  const read = (key: string) => {
    const value: unknown = facts.get(key);
    return typeof value === 'string' ? value : '';
  };
  return {
    type: read('Node Type'),
    schema: read('Schema'),
    table: read('Relation Name'),
    condition: read('Index Cond'),
  };
}
