import { scrubCpr } from '../../../server/cpr.ts';
import { isDay } from '../../../server/day.ts';
import type { NewConsent } from '../source/consents.ts';

/** What a consent must name before it is one; each fault is a sentence for who records it. */
export function findConsentFaults(consent: ConsentTerms, { age, today }: Giving): string[] {
  return [
    ...findGeneralness(consent),
    ...findDayFaults(consent, today),
    ...findGiverFaults(consent, age),
  ];
}

export type ConsentTerms = Omit<NewConsent, 'citizenId' | 'recordedBy'> & {
  readonly isConsequenceExplained: boolean;
};

interface Giving {
  /** The citizen's age in whole years; null when no birth date is known. */
  readonly age: number | null;
  readonly today: string;
}

/** Consents under these open a file as a whole only for one plan; for the others, "everything" is no information type. */
const onePlan: readonly ConsentTerms['legalBasis'][] = ['LAB_40', 'SEL_141', 'BL_110'];

/** RTL § 11 a asks for information types, sources and case; one for "whatever is relevant" is void (VEJ 9330/2019 pt. 117). */
function findGeneralness({
  kinds,
  fromCentres,
  receivers,
  caseReference,
  legalBasis,
  isConsequenceExplained,
}: ConsentTerms): string[] {
  const names: readonly (readonly [string, readonly string[]])[] = [
    ['kinds', kinds],
    ['fromCentres', fromCentres],
    ['receivers', receivers],
  ];
  const isEverything = new Set(kinds).size === 4 && new Set(fromCentres).size === 3;
  return [
    ...names.flatMap(([name, values]) =>
      values.length === 0 ? [`${name} is empty; a consent names each, a general one is void`] : [],
    ),
    ...names.flatMap(([name, values]) =>
      new Set(values).size < values.length ? [`${name} names the same twice`] : [],
    ),
    ...(isEverything && !onePlan.includes(legalBasis)
      ? ['every kind from every centre is a general consent, and void; name what the case needs']
      : []),
    ...(namesNoCase(caseReference)
      ? ['caseReference names no case; expected its number or name in the source system']
      : []),
    ...(isConsequenceExplained
      ? []
      : ['isConsequenceExplained is false; the citizen must be told what a refusal would mean']),
  ];
}

/** Words that stand where a case should be named. */
const general =
  /^\W*(alt|alle|all|any|everything|hele|generel|generelt|general|diverse|ingen|intet|n\/?a|ukendt|unknown)(?!\p{L})|relevant|ikke oplyst/iu;

function namesNoCase(reference: string): boolean {
  const text = reference.trim();
  const named = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return named < 3 || text.length > 200 || scrubCpr(text) !== text || general.test(text);
}

function findDayFaults({ givenOn, validTo }: ConsentTerms, today: string): string[] {
  if (!isDay(givenOn)) return ['givenOn is no day that exists; expected one such as 2026-11-22'];
  if (!isDay(validTo)) return ['validTo is no day that exists; expected one such as 2027-11-21'];
  const latest = `${Number(givenOn.slice(0, 4)) + 1}${givenOn.slice(4)}`;
  return [
    ...(givenOn < '1900' ? ['givenOn lies before anybody’s time'] : []),
    ...(givenOn > today ? ['givenOn lies ahead; a consent is given before it is recorded'] : []),
    ...(validTo < givenOn ? ['validTo lies before givenOn'] : []),
    ...(validTo > latest ? ['validTo is more than a year after givenOn; ask again in time'] : []),
  ];
}

/**
 * Who may give it: under 15 a holder of custody, from 15 to 17 the young person and a holder, from 18 the citizen.
 * The action plan of SEL § 141 is an adult's; the youth plan of BL § 110 is for 16 to 23.
 */
function findGiverFaults({ givenBy, legalBasis }: ConsentTerms, age: number | null): string[] {
  if (age === null) {
    return [
      ...(givenBy.length === 1 && givenBy[0] === 'CITIZEN'
        ? []
        : ['givenBy must be CITIZEN alone: no birth date says that this is a child']),
      ...(legalBasis === 'SEL_141' || legalBasis === 'BL_110'
        ? [`${legalBasis} goes by age, and no birth date is known`]
        : []),
    ];
  }
  const expected =
    age < 15 ? ['CUSTODY_HOLDER'] : age < 18 ? ['CITIZEN', 'CUSTODY_HOLDER'] : ['CITIZEN'];
  const isExpected =
    givenBy.length === expected.length &&
    expected.every((giver) => givenBy.some((by) => by === giver));
  return [
    ...(isExpected
      ? []
      : [
          `givenBy is ${givenBy.join(' and ') || 'nobody'}; at ${age} years expected ${expected.join(' and ')}`,
        ]),
    ...(legalBasis === 'SEL_141' && age < 18 ? ['SEL_141 is for adults (SEL § 141 stk. 7)'] : []),
    ...(legalBasis === 'BL_110' && (age < 16 || age > 23)
      ? ['BL_110 is for 16 to 23 years (BL § 110)']
      : []),
  ];
}
