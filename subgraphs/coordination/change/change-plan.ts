import type { EventKind, PlanEdit } from '../../../schema/generated/coordination.ts';
import type { Caller } from '../../../server/caller.ts';
import type { ReadRows } from '../../../server/database.ts';
import { ConflictError, NotFoundError } from '../../../server/errors.ts';
import { notFor, openToChange, type Acting } from './actor.ts';
import { checkMayAsk, checkPart, reopenCitizen } from '../citizen/citizen.ts';
import type { Context } from '../context.ts';
import { logAccess } from '../access-log/log-access.ts';
import { runOnce } from './mutation.ts';
import type { OpenCitizen } from '../admission/open-citizen.ts';
import { findSeenVersion, type SeenVersion } from '../plan/plan-versions.ts';
import { addPlan, countPlanChange, lockPlan } from '../source/plan-changes.ts';
import { addPlanVersion } from '../source/plan-versions.ts';
import { toEvent } from '../source/outbox.ts';
import type { PlanRow } from '../source/plans.ts';

/** A change of the citizen's plan. */
interface PlanChanging {
  /** The field of `Mutation`; `policy/changes.ts` says who it is for. */
  readonly name: string;
  /** What it is called in the plan's versions. */
  readonly edit: PlanEdit;
  readonly event: EventKind;
  readonly input: {
    readonly idempotencyKey: string;
    readonly citizenId: string;
    readonly expectedVersion: number;
  };
}

/** What a change of the plan works with: rows of its transaction, the plan locked and counted up. */
export interface PlanScene extends Acting {
  readonly read: ReadRows;
  readonly today: string;
  readonly plan: PlanRow;
  /** The employee who makes the change; null where the citizen does. */
  readonly by: string | null;
}

export interface ChangedPlan {
  readonly planVersion: SeenVersion | null;
  /** As the caller may see them from now on. */
  readonly citizen: OpenCitizen | null;
}

/** What is kept of a change as its answer: a version says the rest, and is never changed. */
interface Made {
  readonly citizenId: string;
  readonly planId: string;
  readonly version: number;
}

/**
 * Changes a plan: once per key, by whom it is for, at the version that they saw, logged, announced, and with a copy of
 * all that the plan holds since. `change` may refuse what only the rows tell; all that it did is undone then.
 */
export async function changePlan(
  changing: PlanChanging,
  context: Context,
  change: (scene: PlanScene) => Promise<void>,
): Promise<ChangedPlan> {
  const { name, edit, event, input } = changing;
  const caller = checkMayAsk(context.caller);
  const opening = openToPlan(name, input.citizenId, caller, context);
  // Opened before the change, refused within it: who may not any more is answered as the first time when they ask again.
  await Promise.allSettled([opening]);
  const made = await runOnce<Made>(context, { name, caller, input }, async (read) => {
    const acting = await opening;
    const { citizen } = acting;
    const plan = await takePlan(read, changing, { today: context.today, citizenId: citizen.id });
    const isByCitizen = isSelf(citizen);
    const by = isByCitizen ? null : (caller.employeeId ?? null);
    await change({ ...acting, read, today: context.today, plan, by });
    const { id: planId, version } = plan;
    await addPlanVersion(read, { planId, version, change: edit, changedBy: by, isByCitizen });
    await logAccess(context, caller, {
      citizenId: citizen.id,
      outcome: 'CHANGED',
      access: citizen.access,
    });
    return { answer: { citizenId: citizen.id, planId, version }, events: [toEvent(event, plan)] };
  });
  const citizen = await reopenCitizen(made.citizenId, context);
  const isSeen = citizen?.access.parts.has('PLAN') ?? false;
  const planVersion = citizen && isSeen ? await findSeenVersion(citizen, made, context) : null;
  return { planVersion: planVersion ?? null, citizen };
}

/** The plan that stands, locked and counted up; for who adopts it, also one that does not stand yet. */
async function takePlan(
  read: ReadRows,
  { name, edit, input: { expectedVersion } }: PlanChanging,
  { today, citizenId }: { today: string; citizenId: string },
): Promise<PlanRow> {
  const found = await lockPlan(read, today, citizenId);
  if (edit !== 'ADOPTED' && !found?.stands) {
    throw new NotFoundError('No plan of this citizen is adopted; adoptPlan adopts one.');
  }
  const version = found?.stands ? found.version : 0;
  if (version !== expectedVersion) throw changedSince(version);
  if (found) {
    const counted = await countPlanChange(read, found.id);
    if (!counted) throw notFor(name);
    return counted;
  }
  const added = await addPlan(read, today, citizenId);
  if (added) return added;
  const others = await lockPlan(read, today, citizenId);
  throw changedSince(others?.version ?? 1);
}

function changedSince(version: number): ConflictError {
  return new ConflictError(
    version === 0
      ? 'No plan of this citizen is adopted now; look at it again.'
      : `This plan is at version ${version} now; look at it again.`,
  );
}

async function openToPlan(
  name: string,
  citizenId: string,
  caller: Caller,
  context: Context,
): Promise<Acting> {
  const acting = await openToChange(name, citizenId, caller, context);
  checkPart(acting.citizen, 'PLAN');
  return acting;
}

/** True for who is signed in as the citizen themselves. */
function isSelf({ access }: OpenCitizen): boolean {
  return access.rules.some(({ relation }) => relation === 'SELF');
}
