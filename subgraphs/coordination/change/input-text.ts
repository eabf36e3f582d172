import { scrubCpr } from '../../../server/cpr.ts';
import { isDay } from '../../../server/day.ts';

/** What is wrong with a text that somebody wrote; nobody is named by a CPR number. */
export function findTextFaults(name: string, given: string, most = 2_000, least = 1): string[] {
  const length = Array.from(given.trim()).length;
  return [
    ...(length < least || length > most
      ? [`${name} has ${length} characters; expected ${least} to ${most}`]
      : []),
    ...(scrubCpr(given) === given ? [] : [`${name} names somebody by a CPR number`]),
  ];
}

/** What is wrong with a list of reasons. */
export function findReasonFaults(reasons: readonly string[]): string[] {
  return reasons.length === 0
    ? ['reasons are 0; expected 1 at least']
    : reasons.flatMap((reason, index) => findTextFaults(`reasons[${index}]`, reason));
}

/** What is answered twice cannot both be so: which of them repeats which, whatever the letters and the space around. */
export function findTwiceFaults(
  list: string,
  field: string,
  given: readonly string[],
): readonly string[] {
  const words = given.map((one) => one.trim().toLowerCase());
  return words.flatMap((word, index) => {
    const first = words.indexOf(word);
    return first < index
      ? [`${list}[${index}].${field} is that of ${list}[${first}] too; expected each once`]
      : [];
  });
}

/** Between which days something of a citizen may have been; `birthDate` is null where nobody knows it. */
export interface Life {
  readonly birthDate: string | null;
  readonly today: string;
}

/** What is wrong with a day on which something was so of a citizen. */
export function findPastDayFaults(name: string, day: string, { birthDate, today }: Life): string[] {
  if (!isDay(day) || day < '1900')
    return [`${name} is no day that exists; expected one such as 2026-11-21`];
  if (day > today) return [`${name} is yet to come`];
  return birthDate !== null && day < birthDate ? [`${name} lies before the citizen was born`] : [];
}

/** Says which codes there are, where one is not among them; undefined where it is. */
export function findCodeFault(
  name: string,
  given: string,
  known: readonly { readonly code: string }[],
): string | undefined {
  const codes = known.map(({ code }) => code);
  if (codes.includes(given)) return undefined;
  return codes.length > 0
    ? `${name} is no code of the programme; it has ${codes.join(', ')}`
    : `${name} is given, and the programme has none`;
}
