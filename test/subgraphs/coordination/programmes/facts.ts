import { perCentre, type CentreCode } from '../../../../subgraphs/coordination/centres.ts';
import {
  nothingKnown,
  type CitizenFacts,
} from '../../../../subgraphs/coordination/programmes/citizen-facts.ts';

/** `null` for a centre that did not answer; cases by their law, measures as `SEL § 85`. */
type CentreTold = {
  readonly openCases?: readonly string[];
  readonly measures?: readonly string[];
} | null;
type Told = Partial<Omit<CitizenFacts, 'centres'>> &
  Partial<Readonly<Record<CentreCode, CentreTold>>>;

/** A citizen of 40 of whom every centre says that it has nothing, save for what a test tells. */
export function facts({ JOBCENTER, SOCIAL, CHILDREN, ...told }: Told = {}): CitizenFacts {
  const centres = { JOBCENTER, SOCIAL, CHILDREN };
  return {
    age: 40,
    jobcentreTargetGroup: null,
    socialEvents: undefined,
    screened: {},
    ...told,
    centres: perCentre((code) => toFacts(centres[code])),
  };
}

function toFacts(told: CentreTold | undefined) {
  if (told === null) return nothingKnown;
  return {
    openCases: { items: told?.openCases ?? [], isWhole: true },
    measures: { items: (told?.measures ?? []).map(toMeasure), isWhole: true },
  };
}

function toMeasure(text: string) {
  const [law = '', ...paragraph] = text.split(' ');
  return { law, paragraph: paragraph.join(' ') };
}
