import { randomUUID } from 'node:crypto';
import type { RecordSignalInput } from '../../../schema/generated/coordination.ts';
import { getCaller } from '../../../server/caller.ts';
import { isDay } from '../../../server/day.ts';
import { ForbiddenError, NotFoundError } from '../../../server/errors.ts';
import { shift } from '../calendar/duration.ts';
import { findUnit } from '../admission/caller-unit.ts';
import { findByCpr } from '../citizen/citizen-by-cpr.ts';
import type { Context } from '../context.ts';
import { findCodeFault, findTextFaults } from '../change/input-text.ts';
import { getProgramme } from '../programmes/known-programme.ts';
import { logAccess } from '../access-log/log-access.ts';
import { runOnce } from '../change/mutation.ts';
import type { Programme } from '../programmes/programme.ts';
import { findReferralFaults, trimReferral } from './referral.ts';
import { toEvent } from '../source/outbox.ts';
import { addSignal, type RecordedSignal } from '../source/signals.ts';
import { refuse } from '../reading/refuse.ts';

/** Records that somebody is worried about a citizen; it lets who visitates in, and not who records it. */
export async function recordSignal(
  input: RecordSignalInput,
  context: Context,
): Promise<RecordedSignal> {
  const name = 'recordSignal';
  const caller = getCaller(context.caller);
  const { employeeId: by } = caller;
  const isAtWork = caller.roles.includes('CASEWORKER') || caller.roles.includes('FACILITATOR');
  if (by === undefined || !isAtWork) {
    throw new ForbiddenError('Signals are recorded by caseworkers and facilitators.');
  }
  const { loaders, session, today } = context;
  // Read before the change: within it, a second connection would be waited for while one is held.
  const [citizenId] = await Promise.all([findByCpr(input.cpr, context), findUnit(caller, loaders)]);
  if (citizenId !== undefined) session.approach([citizenId]);
  // The number is in no store of ours beside the registry: the key's input is kept as a hash.
  return runOnce(context, { name, caller, input }, async (read) => {
    const programme = getProgramme(input.programme, context);
    const source = programme.signals?.sources.find(({ code }) => code === input.source);
    const faults = findSignalFaults(programme, input, { today, recordedIn: caller.centre });
    // Whoever is known: what is no signal is answered alike.
    refuse('This is no signal', faults);
    if (citizenId === undefined) {
      await logAccess(context, caller, { citizenId, outcome: 'NOT_KNOWN' });
      throw new NotFoundError('Nobody is known by this CPR number.');
    }
    const id = randomUUID();
    await addSignal(read, {
      id,
      citizenId,
      programme: programme.code,
      source: input.source.trim(),
      note: input.note.trim(),
      referral: input.referral ? trimReferral(input.referral) : null,
      isSourceProtected: input.isSourceProtected ?? source?.isPrivate ?? true,
      receivedOn: input.receivedOn,
      today,
      by,
    });
    await logAccess(context, caller, { citizenId, outcome: 'CHANGED' });
    const events = [toEvent('SIGNAL_RECORDED', { citizenId, version: 1 })] as const;
    return { answer: { signalId: id, citizenId }, events };
  });
}

function findSignalFaults(
  programme: Programme,
  input: Pick<RecordSignalInput, 'source' | 'receivedOn' | 'note' | 'referral'>,
  { today, recordedIn }: { today: string; recordedIn: string | undefined },
): string[] {
  const { signals } = programme;
  const { source, receivedOn, note } = input;
  const fault = signals && findCodeFault('source', source, signals.sources);
  return [
    ...(fault === undefined ? [] : [fault]),
    // Where the handbook names nobody, whoever is worried may be: else nobody would ever come in.
    ...(signals ? [] : findTextFaults('source', source, 100)),
    ...(isDay(receivedOn)
      ? [
          ...(receivedOn > today ? ['receivedOn lies ahead'] : []),
          ...(receivedOn < shift(today, 'P1Y', -1) ? ['receivedOn is more than a year ago'] : []),
        ]
      : ['receivedOn is no day that exists; expected one such as 2026-11-22']),
    ...findTextFaults('note', note),
    ...findReferralFaults(programme, { source, referral: input.referral ?? null, recordedIn }),
  ];
}
