import type { OpenCitizen } from '../admission/open-citizen.ts';
import { readCitizenFacts } from '../citizen/read-citizen-facts.ts';
import type { Context } from '../context.ts';
import { listAutomatic, mayBeAutomatic } from '../programmes/automatic.ts';
import type { CitizenFacts } from '../programmes/citizen-facts.ts';
import type { Programme } from '../programmes/programme.ts';

interface Entering {
  readonly isAutomatic: boolean;
  readonly reasons: readonly string[];
  readonly track: string | null;
}

/** The reasons of a decision; of an automatic entry they are the programme's own sentences, and nobody owes any (G9). */
interface Reasoned {
  readonly reasons: readonly string[];
  readonly faults: readonly string[];
}

/**
 * Who is in without anybody's decision is still taken in by somebody: no enrolment happens in silence. What only a
 * centre could tell, such as the job centre's target group, is for them to have seen (`Citizen.targetGroups`).
 */
export async function readReasons(
  entering: Entering,
  { citizen, programme }: { readonly citizen: OpenCitizen; readonly programme: Programme },
  context: Context,
): Promise<Reasoned> {
  if (!entering.isAutomatic) return { reasons: entering.reasons, faults: [] };
  const facts = await readCitizenFacts(citizen, programme.code, context);
  return reasonAutomatic(entering, programme, facts, context.today);
}

function reasonAutomatic(
  { track, reasons }: Pick<Entering, 'track' | 'reasons'>,
  programme: Programme,
  facts: CitizenFacts,
  today: string,
): Reasoned {
  const sentences = listAutomatic(programme, track, today);
  const told = sentences.filter((rule) => mayBeAutomatic(rule, facts));
  const where = track === null ? programme.code : `${programme.code} ${track}`;
  const fault =
    sentences.length === 0
      ? `isAutomatic is said, and ${where} takes nobody in automatically`
      : told.length === 0
        ? `isAutomatic is said, and the citizen is not: ${sentences.map(({ because }) => because).join('; ')}`
        : undefined;
  return {
    reasons: [...told.map(({ because }) => because), ...reasons],
    faults: fault === undefined ? [] : [fault],
  };
}
