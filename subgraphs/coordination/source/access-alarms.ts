import type { ReadRows } from '../../../server/database.ts';
import type { FoundAlarm, Material, StandingAlarm } from '../access-log/alarms.ts';

/** True for the one among replicas that applies the rules now, until its transaction ends. */
export async function isJudge(read: ReadRows): Promise<boolean> {
  const [row] = await read<{ readonly isJudge: boolean }>(
    `select pg_try_advisory_xact_lock(hashtext('helhed.access-alarms')) as "isJudge"`,
  );
  return row?.isJudge ?? false;
}

/**
 * The next entries that no rule was applied to, and what the same callers did in the span before them: the last
 * `enough` citizens and refusals of each, which is all that a rule with a smaller limit can ask for. Besides, the
 * alarms of the last `quietMs` about whoever is flagged now.
 */
export async function findUnjudged(
  read: ReadRows,
  {
    most,
    spanMs,
    enough,
    quietMs,
  }: { most: number; spanMs: number; enough: number; quietMs: number },
): Promise<Material> {
  const [row] = await read<{ readonly judged: string } & Pick<Material, 'entries' | 'raised'>>(
    `select judged, entries, raised
       from coordination.unjudged_access(cast(:most as integer), make_interval(secs => cast(:seconds as double precision)), cast(:enough as integer))`,
    { most, seconds: spanMs / 1_000, enough },
  );
  if (!row) throw new Error('It is not known how far the alarm rules have been applied.');
  const flagged = row.entries.filter(({ isNew, flags }) => isNew && flags.length > 0);
  const standing =
    flagged.length > 0 && quietMs > 0
      ? await findStanding(read, { seqs: flagged.map(({ seq }) => seq), quietMs })
      : [];
  return { ...row, judged: Number(row.judged), standing };
}

/**
 * Alarms are the privacy officer's to read: it is in that role, for this statement, that it is asked which stand.
 * Who they are about stays in the database.
 */
async function findStanding(
  read: ReadRows,
  { seqs, quietMs }: { seqs: readonly number[]; quietMs: number },
): Promise<StandingAlarm[]> {
  const become = (who: string) => read(`select set_config('helhed.caller', :who, true)`, { who });
  await become('{"roles":["PRIVACY_OFFICER"]}');
  const standing = await read<StandingAlarm>(
    `select cast(l.seq as double precision) as seq, a.rule, a.severity, was.entry ->> 'outcome' as outcome,
            cast(extract(epoch from a.at) * 1000 as double precision) as at
       from coordination.access_log l
       join coordination.access_alarms a on a.caller_id = l.caller_id and a.citizen_id = l.citizen_id
        and a.at > l.at - make_interval(secs => cast(:seconds as double precision))
       join coordination.access_log was on was.seq = a.seq
      where l.seq = any (cast(:seqs as bigint[])) and a.seq < l.seq`,
    { seqs, seconds: quietMs / 1_000 },
  );
  await become('');
  return standing;
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
