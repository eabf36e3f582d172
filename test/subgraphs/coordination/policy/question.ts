import { centreCodes, type CentreCode } from '../../../../subgraphs/coordination/centres.ts';
import type { Access } from '../../../../subgraphs/coordination/policy/access.ts';
import { decide } from '../../../../subgraphs/coordination/policy/decide.ts';
import { kinds } from '../../../../subgraphs/coordination/policy/kinds.ts';
import type {
  LiveConsent,
  Question,
  Relation,
} from '../../../../subgraphs/coordination/policy/question.ts';

/** What a test says of a question; the rest is `plain`. */
type Said = Partial<Omit<Question, 'caller' | 'citizen'>> & {
  readonly caller?: Partial<Question['caller']>;
  readonly citizen?: Partial<Question['citizen']>;
};

/** Somebody without role or relation, whose limits reach everywhere, asks about an adult known in all centres. */
const plain: Question = {
  caller: {
    roles: [],
    rights: [],
    limits: { units: undefined, kle: undefined, sensitivity: 4 },
    scopes: [],
    centre: undefined,
  },
  purpose: 'CASEWORK',
  relations: [],
  consents: [],
  citizen: { age: 40, isProtected: false, knownIn: centreCodes },
  isListed: false,
  tellsExistence: false,
};

/** A question, from what a test says of it. */
export function toQuestion({ caller, citizen, ...said }: Said): Question {
  return {
    ...plain,
    ...said,
    caller: { ...plain.caller, ...caller },
    citizen: { ...plain.citizen, ...citizen },
  };
}

/** Decides a question. */
export function ask(said: Said): Access {
  return decide(toQuestion(said));
}

/** What became of the centres, in their order: A allow, E existence only, - withheld. */
export function centresOf({ centres }: Access): string {
  const letters = { ALLOW: 'A', EXISTENCE: 'E', WITHHOLD: '-' } as const;
  return centreCodes.map((code) => letters[centres[code].outcome]).join('');
}

/** The kinds that are open in a centre. */
export function kindsOf({ centres }: Access, code: CentreCode): readonly string[] {
  const centre = centres[code];
  return centre.outcome === 'ALLOW' ? kinds.filter((kind) => centre.kinds.has(kind)) : [];
}

/** The rules that applied. */
export function rulesOf({ rules }: Access): readonly string[] {
  return rules.map(({ id }) => id);
}

/** A case with the citizen in a centre. */
export const caseIn = (centre: CentreCode): Relation => ({ kind: 'CASEWORKER', centre });

/** A journal system of a centre where the citizen has a case. */
export const journalOf = (centre: CentreCode): Relation => ({ kind: 'JOURNAL_OF_CENTRE', centre });

/** A consent to everything, but for what a test says of it. */
export function consentTo(
  receivers: LiveConsent['receivers'],
  { kinds: named = kinds, fromCentres = centreCodes }: Partial<LiveConsent> = {},
): LiveConsent {
  return { receivers, kinds: named, fromCentres };
}
