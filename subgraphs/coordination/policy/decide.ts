import type { DataLimits } from '../../../server/caller.ts';
import { centreCodes, perCentre, type CentreCode } from '../centres.ts';
import type { Access, CentreAccess } from './access.ts';
import { kinds, leastSensitivity, type Kind, type Part } from './kinds.ts';
import type { LiveConsent, Question, Relation } from './question.ts';
import { rules, type Condition, type Rule } from './rules.ts';

const noLimits: DataLimits = { units: undefined, kle: undefined, sensitivity: 4 };

/** One rule that applies by one relation, and what it opens. */
interface Opening {
  readonly rule: Rule;
  readonly centres: readonly { readonly code: CentreCode; readonly kinds: readonly Kind[] }[];
  readonly isExistenceOnly: boolean;
}

/** Decides who sees what. Pure: the same question has the same answer. */
export function decide(question: Question): Access {
  const openings = rules.flatMap((rule) =>
    question.relations
      .filter((relation) => applies(rule, relation, question))
      .map((relation) => toOpening(rule, relation, question)),
  );
  const applied = rules.filter((rule) => openings.some((opening) => opening.rule === rule));
  const isAllowed = applied.length > 0;
  const { caller, citizen, isListed } = question;
  const isHidden = citizen.isProtected && !isOwn(applied);
  const seesProtected = caller.rights.includes('PROTECTED_PERSONS');
  const name = isAllowed && !(isHidden && isListed && !seesProtected) ? 'VALUE' : 'MASKED';
  const address = isAllowed && !(isHidden && (isListed || !seesProtected)) ? 'VALUE' : 'MASKED';
  return {
    isAllowed,
    purpose: question.purpose,
    parts: new Set(
      applied.flatMap(({ parts, limits }) =>
        parts.filter((part) => limits === 'NONE' || isSeen(part, caller.limits)),
      ),
    ),
    centres: perCentre((code) => toCentreAccess(code, openings, question)),
    cpr:
      (isAllowed && caller.rights.includes('FULL_CPR')) ||
      applied.some(({ cpr }) => cpr === 'WHOLE')
        ? 'VALUE'
        : 'MASKED',
    name,
    address,
    isHidden,
    rules: applied,
  };
}

/** The plan is free text on health and social matters, as the centres' plans are. */
function isSeen(part: Part, { sensitivity }: DataLimits): boolean {
  return part !== 'PLAN' || leastSensitivity.PLANS <= sensitivity;
}

/** True for who sees their own matters. A child may be protected against one who holds custody. */
function isOwn(applied: readonly Rule[]): boolean {
  return applied.some(({ relation }) => relation === 'SELF');
}

function applies(rule: Rule, relation: Relation, question: Question): boolean {
  return (
    rule.relation === relation.kind &&
    rule.roles.some((role) => question.caller.roles.includes(role)) &&
    rule.purposes.includes(question.purpose) &&
    (rule.when === undefined || holds(rule.when, relation, question))
  );
}

function holds(condition: Condition, relation: Relation, question: Question): boolean {
  const { age } = question.citizen;
  switch (condition) {
    case 'CONSENT_TO_THE_TEAM':
    case 'CONSENT_TO_THE_CENTRE_OF_THE_CASE':
      return findConsents(condition, relation, question).length > 0;
    case 'CHILD_UNDER_15':
      return age !== null && age < 15;
    case 'CHILD_15_TO_17':
      return age !== null && age >= 15 && age < 18;
    case 'SCOPE_READ':
      return question.caller.scopes.includes('helhed:read');
    case 'RIGHT_VISITATION':
      return question.caller.rights.includes('VISITATION');
    case 'MUNICIPALITY_TELLS_EXISTENCE':
      return question.tellsExistence;
  }
}

/** The consents whose receiver is the team, or the centre where the caller has the case. */
function findConsents(
  condition: Condition | undefined,
  relation: Relation,
  { consents }: Question,
): readonly LiveConsent[] {
  const receiver =
    condition === 'CONSENT_TO_THE_TEAM' ? 'TEAM' : 'centre' in relation && relation.centre;
  return consents.filter(({ receivers }) => receivers.some((named) => named === receiver));
}

function toOpening(rule: Rule, relation: Relation, question: Question): Opening {
  const all = (codes: readonly CentreCode[]) => codes.map((code) => ({ code, kinds }));
  const isExistenceOnly = rule.centres === 'ALL_AS_EXISTENCE';
  const centres = () => {
    switch (rule.centres) {
      case 'ALL':
      case 'ALL_AS_EXISTENCE':
        return all(centreCodes);
      case 'OF_THE_CALLER':
        return all(centreCodes.filter((code) => code === question.caller.centre));
      case 'OF_THE_CASE':
        return all('centre' in relation ? [relation.centre] : []);
      case 'CHILDREN':
        return all(['CHILDREN']);
      case 'OF_THE_CONSENT':
        return findConsents(rule.when, relation, question).flatMap((consent) =>
          consent.fromCentres.map((code) => ({ code, kinds: consent.kinds })),
        );
      case 'NONE':
        return [];
    }
  };
  return { rule, centres: centres(), isExistenceOnly };
}

function toCentreAccess(
  code: CentreCode,
  openings: readonly Opening[],
  { caller, citizen }: Question,
): CentreAccess {
  const here = openings.flatMap(({ rule, centres, isExistenceOnly }) =>
    centres
      .filter((centre) => centre.code === code)
      .map(({ kinds: opened }) => ({ rule, kinds: opened, isExistenceOnly })),
  );
  const full = here.filter(({ isExistenceOnly }) => !isExistenceOnly);
  if (full.length > 0) {
    const isUnlimited = full.some(({ rule }) => rule.limits === 'NONE');
    const limits = isUnlimited ? noLimits : caller.limits;
    const opened = full
      .flatMap((opening) => opening.kinds)
      .filter((kind) => leastSensitivity[kind] <= limits.sensitivity);
    if (opened.length > 0) return { outcome: 'ALLOW', kinds: new Set(opened), limits };
  }
  return here.length > full.length
    ? { outcome: 'EXISTENCE', isKnown: citizen.knownIn.includes(code) }
    : { outcome: 'WITHHOLD' };
}
