import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { preparsePolicySet, statefulIsAuthorized, validate } from '@cedar-policy/cedar-wasm/nodejs';
import { centreCodes, type CentreCode } from '../../../../subgraphs/coordination/centres.ts';
import { mayRead, type Access } from '../../../../subgraphs/coordination/policy/access.ts';
import { kinds, parts } from '../../../../subgraphs/coordination/policy/kinds.ts';
import type { Question } from '../../../../subgraphs/coordination/policy/question.ts';

/** Node 20 dies of `unreachable code` when it takes back an optimised call that gives a reference back, as Cedar's do. */
setFlagsFromString('--no-turbo-inline-js-wasm-calls');

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const text = read('policy.cedar');
const name = 'policy.cedar';

/** The names of Cedar's sentences, in their order. */
export const sentences = [...text.matchAll(/^@id\("(.*)"\)$/gm)].map(([, id = '']) => id);

/** What is wrong with the Cedar text in Cedar's own eyes: an attribute that does not exist, a type that does not fit. */
export function findCedarFaults(policies = text): string[] {
  const schema = read('policy.cedarschema');
  const answer = validate({ schema, policies: { staticPolicies: policies } });
  return answer.type === 'failure'
    ? answer.errors.map(({ message }) => message)
    : [...answer.validationErrors, ...answer.validationWarnings].map(({ error }) => error.message);
}

/** One yes or no of a decision, and the question to Cedar that has the same answer. */
export interface Cell extends CedarQuestion {
  readonly title: string;
  /** The answer of `decide`. */
  read(access: Access): boolean;
}

interface CedarQuestion {
  readonly action: string;
  readonly type: string;
  readonly attrs: Readonly<Record<string, string | number>>;
}

/** Everything that a decision says, cell by cell. */
export const cells: readonly Cell[] = [
  ...centreCodes.flatMap((centre): Cell[] => [
    ...kinds.map((kind) => ({
      title: `${kind} of ${centre}`,
      action: 'readKind',
      type: 'Information',
      attrs: { centre, kind },
      read: ({ centres }: Access) => mayRead(centres[centre], kind),
    })),
    {
      title: `a case of level 4 in ${centre}, in a unit and a KLE group of nobody`,
      action: 'readItem',
      type: 'Item',
      attrs: { centre, kind: 'CASES', level: 4 },
      read: ({ centres }) => {
        const access = centres[centre];
        if (!mayRead(access, 'CASES') || access.outcome !== 'ALLOW') return false;
        const { units, kle, sensitivity } = access.limits;
        return units === undefined && kle === undefined && sensitivity === 4;
      },
    },
  ]),
  ...parts.map((part) => ({
    title: part,
    action: 'readPart',
    type: 'Part',
    attrs: { name: part },
    read: ({ parts: open }: Access) => open.has(part),
  })),
  {
    title: 'the whole CPR number',
    action: 'seeCpr',
    type: 'Part',
    attrs: { name: 'IDENTITY' },
    read: ({ parts: open, cpr }) => open.has('IDENTITY') && cpr === 'VALUE',
  },
  {
    title: 'the name',
    action: 'seeName',
    type: 'Part',
    attrs: { name: 'IDENTITY' },
    read: ({ parts: open, name: shown }) => open.has('IDENTITY') && shown === 'VALUE',
  },
  {
    title: 'the address',
    action: 'seeAddress',
    type: 'Part',
    attrs: { name: 'ADDRESS' },
    read: ({ parts: open, address }) => open.has('ADDRESS') && address === 'VALUE',
  },
];

/** Whether a centre may be known to have a case, and no more; asked where nothing of it is read. */
export function toExistence(centre: CentreCode): CedarQuestion {
  return { action: 'knowExistence', type: 'Centre', attrs: { code: centre } };
}

/** Asks Cedar: its answer, and the sentences of policy.cedar that decided. */
export function createAskCedar() {
  const parsed = preparsePolicySet(name, { staticPolicies: text });
  if (parsed.type === 'failure') throw new Error(parsed.errors.map((one) => one.message).join());
  return (question: Question) => {
    const context = toContext(question);
    const caller = {
      uid: { type: 'Caller', id: 'caller' },
      attrs: toCaller(question),
      parents: [],
    };
    return ({ action, type, attrs }: CedarQuestion) => {
      const resource = { type, id: 'resource' };
      const answer = statefulIsAuthorized({
        preparsedPolicySetId: name,
        principal: caller.uid,
        action: { type: 'Action', id: action },
        resource,
        context,
        entities: [caller, { uid: resource, attrs: withShared(attrs, question), parents: [] }],
      });
      if (answer.type === 'failure') throw new Error(JSON.stringify(answer.errors));
      const { decision, diagnostics } = answer.response;
      // A sentence that cannot be evaluated is skipped by Cedar; here it is a fault of the sentence.
      if (diagnostics.errors.length > 0) throw new Error(JSON.stringify(diagnostics.errors));
      return {
        isAllowed: decision === 'allow',
        by: diagnostics.reason.map((id) => sentences[Number(id.slice('policy'.length))] ?? id),
      };
    };
  };
}

/** Of a kind of a centre's information: to whom the citizen consented that it is shown. */
function withShared(attrs: CedarQuestion['attrs'], { consents }: Question) {
  const { centre, kind } = attrs;
  if (kind === undefined) return { ...attrs };
  const sharing = consents
    .filter(({ fromCentres }) => fromCentres.some((from) => from === centre))
    .filter(({ kinds: named }) => named.some((one) => one === kind));
  return { ...attrs, sharedWith: sharing.flatMap(({ receivers }) => receivers) };
}

function toCaller({ caller: { roles, rights, scopes, centre, limits } }: Question) {
  return {
    roles: [...roles],
    rights: [...rights],
    scopes: [...scopes],
    ...(centre === undefined ? {} : { centre }),
    sensitivity: limits.sensitivity,
    isConfined: limits.units !== undefined || limits.kle !== undefined,
  };
}

function toContext({ purpose, relations, citizen, isListed, tellsExistence }: Question) {
  const centresBy = (kind: 'CASEWORKER' | 'JOURNAL_OF_CENTRE') =>
    relations.flatMap((relation) =>
      relation.kind === kind && 'centre' in relation ? [relation.centre] : [],
    );
  return {
    purpose,
    relations: relations.flatMap((relation) => ('centre' in relation ? [] : [relation.kind])),
    casesIn: centresBy('CASEWORKER'),
    journalsOf: centresBy('JOURNAL_OF_CENTRE'),
    ...(citizen.age === null ? {} : { age: citizen.age }),
    isProtected: citizen.isProtected,
    isListed,
    tellsExistence,
  };
}
