import type {
  MakeAgreementInput,
  ResponsibleInput,
  SettleAgreementInput,
} from '../../../schema/generated/coordination.ts';
import type { ReadRows } from '../../../server/database.ts';
import { isDay } from '../../../server/day.ts';
import { ForbiddenError } from '../../../server/errors.ts';
import { changePlan, type ChangedPlan } from '../change/change-plan.ts';
import type { Context } from '../context.ts';
import { findCodeFault, type Life } from '../change/input-text.ts';
import { isText } from '../reading/text.ts';
import type { Programme } from '../programmes/programme.ts';
import { findNameInDirectory } from '../source/caseworkers.ts';
import { findModel } from '../source/coordinations.ts';
import {
  addAgreement,
  addPlanMeeting,
  findAgreement,
  findGoal,
  findMeetingOf,
  settle,
  type NewAgreement,
  type PlanMeeting,
} from '../source/plan-changes.ts';
import { checkStands } from './goals.ts';
import { Faults, getById } from './words.ts';

/** Makes an agreement: who does what by when. */
export function makeAgreement(input: MakeAgreementInput, context: Context): Promise<ChangedPlan> {
  const what = {
    name: 'makeAgreement',
    edit: 'AGREEMENT_MADE',
    event: 'AGREEMENT_MADE',
    input,
  } as const;
  return changePlan(what, context, async ({ read, today, plan }) => {
    const { goalId = null, meetingId = null } = input;
    const faults = new Faults();
    const programme = await findProgramme(read, context, plan.citizenId);
    const agreement = await readAgreement(read, faults, input, programme);
    const meeting =
      meetingId === null
        ? undefined
        : await getById('meeting', meetingId, (id) => findMeetingOf(read, plan.citizenId, id));
    checkDueOn(faults, agreement, { today, meeting });
    faults.refuse('agreement');
    if (goalId !== null)
      checkStands(await getById('goal', goalId, (id) => findGoal(read, plan.id, id)));
    if (meeting) await addPlanMeeting(read, plan.id, meeting.id);
    await addAgreement(read, plan.id, { ...agreement, goalId, meetingId });
  });
}

/**
 * What is past cannot be agreed to be done. What was agreed in a meeting is often written down after it, and is due from
 * the day of the meeting on. An import brings agreements of before: it is not held to this, and `findings` tells what is overdue.
 */
function checkDueOn(
  faults: Faults,
  { dueOn }: Pick<NewAgreement, 'dueOn'>,
  { today, meeting }: { readonly today: string; readonly meeting: PlanMeeting | undefined },
): void {
  if (dueOn === null || !isDay(dueOn) || dueOn < '1900') return;
  const heldOn = meeting && !meeting.isCancelled && meeting.heldOn < today ? meeting.heldOn : today;
  if (dueOn >= heldOn) return;
  faults.add(
    heldOn === today
      ? `dueOn is ${dueOn}; expected ${today} or later, or a meetingId of a meeting held by then`
      : `dueOn is ${dueOn}; expected ${heldOn}, when the meeting was held, or later`,
  );
}

export type AgreementTerms = Pick<
  MakeAgreementInput,
  'title' | 'responsible' | 'dueOn' | 'goalId' | 'documentedBy' | 'offer'
>;
type AgreementWords = Omit<NewAgreement, 'goalId' | 'meetingId'>;

/** An agreement that may be made; which goal it serves, and in which meeting it was made, is looked up by who makes it. */
export async function readAgreement(
  read: ReadRows,
  faults: Faults,
  terms: AgreementTerms,
  programme: Programme | undefined,
): Promise<AgreementWords> {
  const { dueOn = null, documentedBy = null } = terms;
  const title = faults.readText('title', terms.title, 500);
  if (dueOn !== null) faults.checkDay('dueOn', dueOn);
  const whose = await readResponsible(read, faults, terms.responsible);
  // Where nobody wrote the programme down, nobody knows its offers.
  const offer = faults.readOptional('offer', terms.offer, 100);
  if (programme) for (const fault of findProgrammeFaults(programme, terms)) faults.add(fault);
  return { title, ...whose, dueOn, documentedBy, offer };
}

/** The way of working that a citizen is enrolled in, where it is written down. */
export async function findProgramme(
  read: ReadRows,
  { today, room }: Pick<Context, 'today' | 'room'>,
  citizenId: string,
): Promise<Programme | undefined> {
  const model = await findModel(read, today, citizenId);
  return model === undefined ? undefined : room.programmes.find(model);
}

/** Says that an agreement was done; the citizen says it of what is theirs to do. */
export function settleAgreement(
  input: SettleAgreementInput,
  context: Context,
): Promise<ChangedPlan> {
  const what = {
    name: 'settleAgreement',
    edit: 'AGREEMENT_SETTLED',
    event: 'AGREEMENT_SETTLED',
    input,
  } as const;
  return changePlan(what, context, async ({ read, today, plan, citizen, by }) => {
    const faults = new Faults();
    const settled = readSettlement(faults, input, { today, birthDate: citizen.birthDate });
    faults.refuse('settlement');
    const id = input.agreementId;
    const found = await getById('agreement', id, (one) => findAgreement(read, plan.id, one));
    if (by === null && !found.isCitizens) {
      throw new ForbiddenError('The citizen settles what is theirs to do.');
    }
    await settle(read, { id, ...settled });
  });
}

/** When an agreement was done, and what came of it. */
export function readSettlement(
  faults: Faults,
  given: Pick<SettleAgreementInput, 'settledOn' | 'result'>,
  life: Life,
): { readonly settledOn: string; readonly result: string | null } {
  const settledOn = given.settledOn ?? life.today;
  const result = faults.readOptional('result', given.result, 2_000);
  faults.checkPast('settledOn', settledOn, life);
  return { settledOn, result };
}

/** What the programme says of who documents what, goal by goal, and of what takes no grant. */
function findProgrammeFaults(
  { plan: { documents }, offers }: Programme,
  { goalId, documentedBy, offer }: AgreementTerms,
): string[] {
  const roles = [...new Set<string>(documents.map(({ by }) => by))];
  const isDocumented = documentedBy == null ? goalId == null : roles.includes(documentedBy);
  const granted = offers.find(({ code, needsGrant }) => code === offer && needsGrant);
  const unknown = offer == null ? undefined : findCodeFault('offer', offer, offers);
  return [
    ...(roles.length === 0 || isDocumented
      ? []
      : [`documentedBy is none of who documents what; expected ${roles.join(' or ')}`]),
    ...(unknown === undefined ? [] : [unknown]),
    ...(granted
      ? [`offer ${granted.code} takes a grant: link its measure to the goal (linkMeasure)`]
      : []),
  ];
}

type Responsible = Pick<NewAgreement, 'responsible' | 'isCitizens' | 'caseworkerId'>;

/** Exactly one is responsible: what two answer for, nobody does. */
async function readResponsible(
  read: ReadRows,
  faults: Faults,
  { isCitizen, caseworkerId = null, other }: ResponsibleInput,
): Promise<Responsible> {
  const unit = faults.readOptional('responsible.other', other, 200);
  const named = [isCitizen === true, caseworkerId !== null, unit !== null].filter(Boolean);
  if (named.length !== 1) {
    faults.add(
      `responsible names ${named.length === 0 ? 'nobody' : 'more than one'}; expected isCitizen, caseworkerId or other`,
    );
  }
  if (isCitizen) return { responsible: 'Borgeren', isCitizens: true, caseworkerId: null };
  if (caseworkerId === null) {
    return { responsible: unit ?? '', isCitizens: false, caseworkerId: null };
  }
  const name = isText(caseworkerId) ? await findNameInDirectory(read, caseworkerId) : undefined;
  if (name === undefined) {
    faults.add('responsible.caseworkerId is nobody’s in the directory of caseworkers');
  }
  return { responsible: name ?? '', isCitizens: false, caseworkerId };
}
