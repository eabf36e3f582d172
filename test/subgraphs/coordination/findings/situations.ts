import { centreCodes, type CentreCode } from '../../../../subgraphs/coordination/centres.ts';
import type { Found, Judgement } from '../../../../subgraphs/coordination/findings/finding.ts';
import type {
  Situation,
  UnifiedPlanFacts,
} from '../../../../subgraphs/coordination/findings/situation.ts';
import { loadLaws } from '../../../../subgraphs/coordination/laws/load-laws.ts';
import type { Answer } from '../../../../subgraphs/coordination/merge/answers.ts';
import type { MergedMeasure } from '../../../../subgraphs/coordination/merge/measure.ts';
import {
  programme,
  type Programme,
} from '../../../../subgraphs/coordination/programmes/programme.ts';

const laws = loadLaws();

const answered = (centre: CentreCode): Answer => ({
  centre: { code: centre },
  status: 'ANSWERED',
  asOf: null,
  isKnown: true,
});

/** Somebody about whom everything is known and nothing is to be found. */
export function tellSituation(told: Partial<Situation> = {}): Situation {
  const answers = centreCodes.map(answered);
  return {
    citizenId: 'c1',
    today: '2026-11-21',
    age: 30,
    centreNames: { JOBCENTER: 'Arbejdsmarked', SOCIAL: 'Sundhed og Omsorg', CHILDREN: 'Børn' },
    laws,
    answers: { CASES: answers, MEASURES: answers, PLANS: answers },
    measures: [],
    cases: [],
    centrePlans: [],
    targetGroup: null,
    programme: null,
    enrolment: null,
    coordinatingCaseworker: 'METHOL',
    hasCoordinatingCaseworkerLeft: false,
    signals: [],
    team: [],
    meetings: [],
    cadences: [],
    ownerships: [],
    decided: [],
    membership: null,
    automatic: [],
    caseloads: [],
    rosters: [],
    assessed: [],
    plan: null,
    consents: [],
    ...told,
  };
}

type Status = Answer['status'];

/** The answers where one centre did not give all kinds. */
export function withSilence(
  silent: CentreCode,
  status: Status = 'UNAVAILABLE',
): Situation['answers'] {
  const answers = centreCodes.map((code) =>
    code === silent ? { ...answered(code), status, isKnown: null } : answered(code),
  );
  return { CASES: answers, MEASURES: answers, PLANS: answers };
}

let count = 0;

/** A measure that runs open-ended since the year's beginning, under a paragraph that demands nothing. */
export function tellMeasure({
  basis = 'SEL § 104',
  centre = 'SOCIAL',
  ...told
}: Partial<Omit<MergedMeasure, 'centre'>> & {
  basis?: string;
  centre?: CentreCode;
} = {}): MergedMeasure {
  const [law = '', ...paragraph] = basis.split(' ');
  count += 1;
  return {
    id: `m${String(count)}`,
    title: 'Støtte',
    centre: { code: centre },
    citizenId: 'c1',
    legalBasis: { law: { code: law }, paragraph: paragraph.join(' ') },
    state: 'ACTIVE',
    startsOn: '2026-01-01',
    endsOn: null,
    expectedEndsOn: null,
    purpose: null,
    provider: null,
    hoursPerWeek: null,
    caseworker: null,
    grantedBy: null,
    paidBy: null,
    nextFollowUpOn: null,
    monthlyCostOre: null,
    ...told,
  };
}

/** A way of working that demands nothing but what is told. */
export function tellProgramme(told: Readonly<Record<string, unknown>> = {}): Programme {
  const source = ['X1'];
  return programme.parse({
    code: 'MODEL',
    name: 'Modellen',
    municipality: 'Lykkeby',
    about: 'En prøve.',
    validFrom: '2020-01-01',
    source,
    visitation: { path: [{ code: 'START', name: 'Start', source }], source },
    roles: [{ role: 'COORDINATING_CASEWORKER', name: 'Koordinator', isRequired: true, source }],
    outcomes: [{ code: 'OTHER', name: 'Andet' }],
    plan: { source },
    ...told,
  });
}

export function tellPlan(told: Partial<UnifiedPlanFacts> = {}): UnifiedPlanFacts {
  return { id: 'p1', version: 1, adoptedOn: '2026-02-01', agreements: [], replaces: [], ...told };
}

/** What a table compares of a judgement: day, and whether it is broken. */
export function seen({ found }: Judgement): readonly (readonly [Found['dueOn'], boolean])[] {
  return found.map(({ dueOn, isBroken }) => [dueOn, isBroken] as const);
}

/** The centres that a judgement is without. */
export function missingOf({ gap }: Judgement): readonly CentreCode[] | undefined {
  return gap?.missing.map(({ centre }) => centre.code);
}
