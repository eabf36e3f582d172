import { centreCodes, perCentre, type CentreCode, type PerCentre } from '../centres.ts';
import { kinds, parts, type Kind, type Part } from './kinds.ts';

/** What a request can need: a pass opens no more of what the policy allows, and the log says no more. */
export interface Asked {
  readonly parts: ReadonlySet<Part | 'CPR'>;
  readonly kinds: PerCentre<ReadonlySet<Kind>>;
  /** The centres that are asked at all, if only whether they know the citizen. */
  readonly centres: ReadonlySet<CentreCode>;
}

/** What a field of the citizen shows beside who it is. */
interface Shows {
  readonly parts?: readonly (Part | 'CPR')[];
  /** Of every centre. */
  readonly kinds?: readonly Kind[];
}

/** By the field of `Citizen`; one that is not here shows nothing of these. */
export const shownByCitizenField: Readonly<Record<string, Shows>> = {
  cpr: { parts: ['CPR'] },
  address: { parts: ['ADDRESS'] },
  coordinatingCaseworker: { parts: ['COORDINATION'] },
  coordination: { parts: ['COORDINATION'] },
  signals: { parts: ['COORDINATION'] },
  screenings: { parts: ['COORDINATION'] },
  visitationPath: { parts: ['COORDINATION'] },
  enrolments: { parts: ['COORDINATION'] },
  isCrossCentre: { kinds: ['CASES'] },
  activeMeasures: { kinds: ['MEASURES'] },
  measureHistory: { kinds: ['MEASURES'] },
  targetGroups: { parts: ['COORDINATION', 'PLAN'], kinds: ['CASES', 'MEASURES'] },
  whoGrants: { parts: ['COORDINATION', 'PLAN'], kinds: ['CASES', 'MEASURES'] },
  plan: { parts: ['PLAN'], kinds: ['MEASURES', 'PLANS'] },
  findings: {
    parts: ['COORDINATION', 'PLAN', 'CONSENTS'],
    kinds: ['CASES', 'MEASURES', 'PLANS'],
  },
  personalBudget: { parts: ['COORDINATION'], kinds: ['MEASURES'] },
  consents: { parts: ['CONSENTS'] },
  accessLog: { parts: ['ACCESS_LOG'] },
};

/** By the field of a coordination or a meeting: free text on health and social matters, as the plan is. */
const shownAsPlan: ReadonlySet<string> = new Set([
  'assessments',
  'attendance',
  'decisions',
  'intake',
  'intakes',
  'minutes',
  'place',
  'purposeWithoutCitizen',
  'series',
  'socialEvent',
  'socialEvents',
]);

/** By the mutation: what it judges by, beside what it answers. */
const readByMutation: Readonly<Record<string, readonly Part[]>> = {
  // Social events and screenings: whose a measure is to grant, and whom a programme takes in by itself.
  recordMeeting: ['COORDINATION', 'PLAN'],
  decideVisitation: ['COORDINATION', 'PLAN'],
  enrolCitizen: ['COORDINATION', 'PLAN'],
};

/** By the field of a centre's file. */
export const kindOfFileField: Readonly<Record<string, Kind>> = {
  cases: 'CASES',
  withheldCases: 'CASES',
  targetGroup: 'CASES',
  nextInterviewOn: 'CASES',
  school: 'CASES',
  schoolClass: 'CASES',
  measures: 'MEASURES',
  withheldMeasures: 'MEASURES',
  plans: 'PLANS',
  supportNeedLevel: 'ASSESSMENT',
  functionalLevel: 'ASSESSMENT',
};

/** The names under which a centre's file is selected: its field of `Citizen`, or its type in a fragment. */
const centreOfParent: Readonly<Record<string, CentreCode>> = {
  jobcenter: 'JOBCENTER',
  JobcenterFile: 'JOBCENTER',
  social: 'SOCIAL',
  SocialFile: 'SOCIAL',
  children: 'CHILDREN',
  ChildrenFile: 'CHILDREN',
};

const everything: Asked = {
  parts: new Set([...parts, 'CPR']),
  kinds: perCentre(() => new Set(kinds)),
  centres: new Set(centreCodes),
};

/** In the gateway's process the pairs of an operation are one array; a room that is told them reads them each time. */
const askedOf = new WeakMap<readonly string[], Asked>();

/** What the pairs of an operation ask for; everything where they are not known. */
export function toAsked(pairs: readonly string[] | undefined): Asked {
  if (pairs === undefined) return everything;
  const known = askedOf.get(pairs);
  if (known) return known;
  const asked = readPairs(pairs);
  askedOf.set(pairs, asked);
  return asked;
}

function readPairs(pairs: readonly string[]): Asked {
  const askedParts = new Set<Part | 'CPR'>(['IDENTITY']);
  const askedKinds = perCentre(() => new Set<Kind>());
  const askedCentres = new Set<CentreCode>();
  for (const pair of pairs) {
    const [parent = '', field = ''] = pair.split('.');
    const shows = own(shownByCitizenField, field);
    for (const part of shows?.parts ?? []) askedParts.add(part);
    if (shownAsPlan.has(field)) askedParts.add('PLAN');
    for (const kind of shows?.kinds ?? [])
      for (const code of centreCodes) askedKinds[code].add(kind);
    if (field === 'centres' || shows?.kinds) for (const code of centreCodes) askedCentres.add(code);
    // In a fragment the type stands first.
    const isMutation = parent.toLowerCase() === 'mutation';
    if (isMutation) for (const part of own(readByMutation, field) ?? []) askedParts.add(part);
    // Its answer tells the plan, whether or not Citizen.plan is asked for.
    if (field === 'planVersion') askedParts.add('PLAN');
    // Their answer tells a consent, whether or not Citizen.consents is asked for.
    if (isMutation && field.endsWith('Consent')) askedParts.add('CONSENTS');
    const file = own(centreOfParent, field);
    if (file) askedCentres.add(file);
    const centre = own(centreOfParent, parent);
    const kind = own(kindOfFileField, field);
    if (centre) askedCentres.add(centre);
    if (centre && kind) askedKinds[centre].add(kind);
  }
  return { parts: askedParts, kinds: askedKinds, centres: askedCentres };
}

function own<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
