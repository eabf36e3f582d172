import type { Database } from '../../../server/database.ts';
import { transact } from '../../../server/database/transaction.ts';
import type { Log } from '../../../server/log.ts';
import { findUnjudged, isJudge, keepAlarms } from '../source/access-alarms.ts';
import type { AlarmRule } from './alarm-rules.ts';
import { judge } from './alarms.ts';

/** Applies the alarm rules to what the log has got, once a second while there is something new. */
export interface AlarmWatch {
  /** The log has got something. */
  wake(): void;
  stop(): Promise<void>;
}

const everyMs = 1_000;
const mostAtATime = 1_000;

export function startAlarmWatch({
  database,
  rules,
  log,
}: {
  database: Database;
  rules: readonly AlarmRule[];
  log: Log;
}): AlarmWatch {
  // Whoever stopped last may have left something.
  let hasNews = true;
  let isFailing = false;
  let isStopped = false;
  let running: Promise<void> | undefined;

  const look = async () => {
    hasNews = false;
    try {
      let state = await judgeNext(database, rules, log);
      while (state === 'MORE' && !isStopped) state = await judgeNext(database, rules, log);
      if (state === 'BUSY') hasNews = true;
      isFailing = false;
    } catch (error) {
      hasNews = true;
      if (!isFailing) log.warn({ err: error }, 'the alarm rules cannot be applied');
      isFailing = true;
    }
  };
  const timer = setInterval(() => {
    if (hasNews) running ??= look().finally(() => (running = undefined));
  }, everyMs).unref();
  return {
    wake: () => {
      hasNews = true;
    },
    stop: async () => {
      isStopped = true;
      clearInterval(timer);
      await running;
    },
  };
}

/**
 * Judges the next entries in one transaction: their alarms are kept and the mark moves, or neither.
 * `BUSY` while another replica does it.
 */
export async function judgeNext(
  database: Database,
  rules: readonly AlarmRule[],
  log: Log,
): Promise<'DONE' | 'MORE' | 'BUSY'> {
  const counts = rules.filter((rule) => 'limit' in rule);
  const spanMs = Math.max(0, ...counts.map(({ withinMs }) => withinMs));
  const enough = Math.max(0, ...counts.map(({ limit }) => limit + 1));
  const flags = rules.filter((rule) => !('limit' in rule));
  const quietMs = Math.max(0, ...flags.map(({ withinMs = 0 }) => withinMs));
  const { alarms, state } = await transact(database, 'coordination', 'begin', async (read) => {
    if (!(await isJudge(read))) return { alarms: [], state: 'BUSY' as const };
    const material = await findUnjudged(read, {
      most: mostAtATime,
      spanMs,
      enough,
      quietMs,
    });
    const fresh = material.entries.filter(({ isNew }) => isNew);
    const to = fresh.at(-1)?.seq;
    if (to === undefined) return { alarms: [], state: 'DONE' as const };
    const found = judge(rules, material);
    await keepAlarms(read, { from: material.judged, to, alarms: found });
    return {
      alarms: found,
      state: fresh.length < mostAtATime ? ('DONE' as const) : ('MORE' as const),
    };
  });
  for (const alarm of alarms) log.warn(alarm, 'an alarm was raised');
  return state;
}
