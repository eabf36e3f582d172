import type { ReadRows } from '../../../server/database.ts';
import { readAgreement, readSettlement, type AgreementTerms } from '../plan/agreements.ts';
import type { AgreementContent } from '../plan/plan-content.ts';
import type { Faults } from '../plan/words.ts';
import type { Programme } from '../programmes/programme.ts';
import type { Life } from '../change/input-text.ts';
import { addAgreement, settle } from '../source/plan-changes.ts';
import type { AgreementDocument, PlanDocument } from './plan-document.ts';
import type { PlanHere } from './plan-here.ts';
import { tellTwice } from './twice.ts';

interface Judging {
  readonly read: ReadRows;
  readonly life: Life;
  readonly programme: Programme | undefined;
  readonly plan: PlanHere;
}

/** An agreement that may be taken in: made, where it is not known yet, and settled, where that is news. */
interface JudgedAgreement {
  readonly key: string;
  readonly here: AgreementContent | undefined;
  readonly words: Awaited<ReturnType<typeof readAgreement>> | undefined;
  readonly goalKey: string | null;
  readonly settled: ReturnType<typeof readSettlement> | undefined;
}

/** Judges a document's agreements by the rules of `makeAgreement` and `settleAgreement`. */
export async function judgeAgreements(
  { agreements, goalKeys }: Pick<PlanDocument, 'agreements' | 'goalKeys'>,
  { plan, ...judging }: Judging,
  all: Faults,
): Promise<JudgedAgreement[]> {
  tellTwice(agreements, (key) => plan.findAgreement(key)?.id, all);
  const judged: JudgedAgreement[] = [];
  for (const agreement of agreements) {
    const { path, key, goalKey } = agreement;
    const faults = all.at(path);
    const here = plan.findAgreement(key);
    faults.checkKey(key);
    if (goalKey !== null && !goalKeys.has(goalKey) && !plan.findGoal(goalKey)) {
      faults.add('goalId names no goal, expected one of the document or of the plan');
    }
    const words = here ? undefined : await makeWords(agreement, judging, faults);
    if (here) tellRewritten(agreement, here, plan, faults);
    const settled = judgeSettlement(agreement, here, judging.life, faults);
    judged.push({ key, here, words, goalKey, settled });
  }
  return judged;
}

function makeWords(
  { title, responsible, dueOn, goalKey, documentedBy, offer }: AgreementDocument,
  { read, programme }: Pick<Judging, 'read' | 'programme'>,
  faults: Faults,
) {
  const terms: AgreementTerms = {
    title,
    responsible,
    dueOn,
    goalId: goalKey,
    documentedBy,
    offer,
  };
  return readAgreement(read, faults, terms, programme);
}

/** What was agreed is not written over: it is settled, and something else is agreed. What is not said is as before. */
function tellRewritten(
  { title, responsible, dueOn, goalKey, documentedBy, offer }: AgreementDocument,
  here: AgreementContent,
  plan: PlanHere,
  faults: Faults,
): void {
  const goalId = goalKey === null ? null : (plan.findGoal(goalKey)?.id ?? goalKey);
  const { isCitizen, caseworkerId, other } = responsible;
  const isSame = isCitizen
    ? here.isCitizens
    : caseworkerId == null
      ? other == null || (!here.isCitizens && other.trim() === here.responsible)
      : caseworkerId === here.caseworkerId;
  const differing = [
    ...(title.trim() === here.title ? [] : ['title']),
    ...(isSame ? [] : ['responsible']),
    ...(dueOn === null || dueOn === here.dueOn ? [] : ['dueOn']),
    ...(goalId === null || goalId === here.goalId ? [] : ['goalId']),
    ...(documentedBy === null || documentedBy === here.documentedBy ? [] : ['documentedBy']),
    ...(offer === null || offer === (here.offer ?? null) ? [] : ['offer']),
  ];
  for (const field of differing) {
    faults.add(
      `${field} is another than the plan’s, expected what was agreed: settle it, and bring the other as a new one`,
    );
  }
}

/** Undefined where there is nothing to settle, or nothing new to say of it. */
function judgeSettlement(
  { settled }: AgreementDocument,
  here: AgreementContent | undefined,
  life: Life,
  faults: Faults,
): ReturnType<typeof readSettlement> | undefined {
  if (!settled) return undefined;
  const before = here ?? { settledOn: null, result: null };
  const settlement = readSettlement(
    faults,
    {
      settledOn: settled.settledOn ?? before.settledOn,
      result: settled.result ?? before.result,
    },
    life,
  );
  const isKnown = settlement.settledOn === before.settledOn && settlement.result === before.result;
  return isKnown ? undefined : settlement;
}

export async function takeAgreements(
  read: ReadRows,
  planId: string,
  {
    agreements,
    findGoalId,
  }: {
    readonly agreements: readonly JudgedAgreement[];
    readonly findGoalId: (key: string) => string | undefined;
  },
): Promise<void> {
  for (const { key, here, words, goalKey, settled } of agreements) {
    const goalId = goalKey === null ? null : (findGoalId(goalKey) ?? null);
    const added =
      words &&
      (await addAgreement(read, planId, { ...words, goalId, meetingId: null, importedAs: key }));
    const id = here?.id ?? added;
    if (id !== undefined && settled) await settle(read, { id, ...settled });
  }
}
