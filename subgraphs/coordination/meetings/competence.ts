import type { Programme } from '../programmes/programme.ts';
import type { MeetingRow } from '../source/meetings.ts';

/** What a meeting wants to grant. */
interface Granting {
  readonly lawCode: string | null;
  readonly paragraph: string | null;
  readonly monthlyCostOre: number | null;
}

/** Whether a meeting may decide it; `expected` says what is missing where nobody can tell. */
export type Competence =
  | { readonly outcome: 'DECIDED' }
  | { readonly outcome: 'ESCALATED'; readonly to: string }
  | { readonly outcome: 'CANNOT_JUDGE'; readonly expected: string };

/**
 * Whether a kind of meeting may decide something, by what the programme says of the measure's paragraph, or else of its
 * law. What it says nothing of stays with the centre that the law belongs to (S14); what is about no measure is anybody's.
 */
export function judgeCompetence(
  { lawCode, paragraph, monthlyCostOre }: Granting,
  kind: MeetingRow['kind'],
  competences: Programme['competences'],
): Competence {
  if (lawCode === null) return { outcome: 'DECIDED' };
  const ofLaw = competences.filter(({ measure }) => measure.law === lawCode);
  const exact = ofLaw.filter(
    ({ measure }) => measure.paragraph !== undefined && isSame(measure.paragraph, paragraph ?? ''),
  );
  const said = exact.length > 0 ? exact : ofLaw.filter(({ measure }) => !measure.paragraph);
  const here = said.filter(({ decidedIn, mostOreAMonth, escalatesTo }) =>
    decidedIn === undefined
      ? escalatesTo === undefined || mostOreAMonth !== undefined
      : decidedIn === kind,
  );
  const within = here.find(
    ({ mostOreAMonth }) =>
      mostOreAMonth === undefined || (monthlyCostOre !== null && monthlyCostOre <= mostOreAMonth),
  );
  if (within) return { outcome: 'DECIDED' };
  const limits = here.flatMap(({ mostOreAMonth }) => mostOreAMonth ?? []);
  if (limits.length > 0 && monthlyCostOre === null) {
    return {
      outcome: 'CANNOT_JUDGE',
      expected: `monthlyCostOre: the meeting decides up to ${Math.max(...limits)} øre a month`,
    };
  }
  return { outcome: 'ESCALATED', to: findWhereTo(here, said) ?? `Myndigheden efter ${lawCode}` };
}

/** Who has it from here: whom the programme names, or else the meeting that decides it. */
function findWhereTo(
  here: Programme['competences'],
  said: Programme['competences'],
): string | undefined {
  const named = [...here, ...said].find(({ escalatesTo }) => escalatesTo !== undefined);
  const elsewhere = said.find(
    (competence) => competence.decidedIn !== undefined && !here.includes(competence),
  );
  return named?.escalatesTo ?? (elsewhere?.decidedIn && meetings[elsewhere.decidedIn]);
}

/** As the one who reads the decision knows them. */
const meetings: Readonly<Record<MeetingRow['kind'], string>> = {
  COOPERATION: 'Tværfagligt samarbejdsmøde',
  CITIZEN: 'Møde med borgeren',
  TEAM: 'Teammøde',
  FORUM: 'Samarbejdsforum',
  COORDINATING: 'Koordinerende møde',
};

function isSame(one: string, other: string): boolean {
  const bare = (text: string) => text.replaceAll(/[\s.]/g, '').toLowerCase();
  return bare(one) === bare(other);
}
