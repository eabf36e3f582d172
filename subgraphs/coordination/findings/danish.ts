import type { Day } from '../../../server/day.ts';

const months = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** A day as a Dane writes it: `5. december 2026`. */
export function sayDay(day: Day): string {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  return `${String(Number(dayOfMonth))}. ${months[Number(month) - 1] ?? ''} ${year}`;
}

/** An amount in kroner, the øre left out: `12.345 kr.` */
export function sayKroner(ore: number): string {
  return `${String(Math.round(ore / 100)).replace(/\B(?=(\d{3})+$)/g, '.')} kr.`;
}

/** `a`, `a og b`, `a, b og c`. */
export function list(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} og ${last}`;
}

/** A number with the Danish comma: `18,5`. */
export function sayNumber(number: number): string {
  return String(number).replace('.', ',');
}
