import type { ReadRows } from '../../../server/database.ts';
import type { FoundAlarm, Material } from '../access-log/alarms.ts';

/** True for the one among replicas that applies the rules now, until its transaction ends. */
export async function isJudge(read: ReadRows): Promise<boolean> {
  const [row] = await read<{ readonly isJudge: boolean }>(
    `select pg_try_advisory_xact_lock(hashtext('helhed.access-alarms')) as "isJudge"`,
  );
  return row?.isJudge ?? false;
}

/**
 * The next entries that no rule was applied to, and what the same callers did in the span before them: the last
 * `enough` citizens and refusals of each, which is all that a rule with a smaller limit can ask for.
 */
export async function findUnjudged(
  read: ReadRows,
  { most, spanMs, enough }: { most: number; spanMs: number; enough: number },
): Promise<Material> {
  const [row] = await read<{ readonly judged: string } & Omit<Material, 'judged'>>(
    `select judged, entries, raised
       from coordination.unjudged_access(cast(:most as integer), make_interval(secs => cast(:seconds as double precision)), cast(:enough as integer))`,
    { most, seconds: spanMs / 1_000, enough },
  );
  if (!row) throw new Error('It is not known how far the alarm rules have been applied.');
  return { ...row, judged: Number(row.judged) };
}

/** Keeps the alarms and moves on to `to`; throws where somebody else has moved on from `from` already. */
export async function keepAlarms(
  read: ReadRows,
  { from, to, alarms }: { from: number; to: number; alarms: readonly FoundAlarm[] },
): Promise<void> {
  await read(
    `select coordination.judge_access(cast(:from as bigint), cast(:to as bigint), cast(:alarms as json))`,
    { from, to, alarms: JSON.stringify(alarms) },
  );
}
