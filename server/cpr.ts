import { isDay } from './day.ts';

/** Why a text cannot be a CPR number; the message never repeats the text. */
export type CprFault = { readonly fault: string };

const shape = /^(\d{2})(\d{2})(\d{2})-?(\d{4}|[01567][A-Z]{2}\d)$/;

/**
 * Reads a CPR number, with or without hyphen, or a replacement number (X-eCPR, D-eCPR: two letters).
 * No modulus check: not guaranteed since 1 October 2007 (cpr.dk). Day + 60 marks an invented number.
 */
export function readCpr(
  text: string,
  { allowFictive }: { allowFictive: boolean },
): string | CprFault {
  const parts = shape.exec(text.trim().toUpperCase());
  if (!parts) {
    return {
      fault:
        'expected ten digits, with or without a hyphen after the sixth, or a replacement number with two letters',
    };
  }
  const [, day = '', month = '', year = '', serial = ''] = parts;
  const isFictive = Number(day) > 60;
  const realDay = isFictive ? String(Number(day) - 60).padStart(2, '0') : day;
  if (!isDay(`${centuryOf(year, serial)}${year}-${month}-${realDay}`)) {
    return { fault: 'its first six digits (ddmmyy) are no date that exists' };
  }
  if (isFictive && !allowFictive) {
    return {
      fault: 'day + 60 marks an invented test number, and this municipality does not accept those',
    };
  }
  return `${day}${month}${year}${serial}`;
}

/** True for a text in the shape of a number, whether or not it could be one. */
export function isCprShaped(text: string): boolean {
  return shape.test(text.trim().toUpperCase()) || scrubCpr(text) !== text;
}

/** The century comes from the seventh digit and the year; a replacement number has none, so any leap year will do. */
function centuryOf(year: string, serial: string): string {
  if (/[A-Z]/.test(serial)) return '20';
  const seventh = Number(serial[0]);
  const yy = Number(year);
  if (seventh <= 3) return '19';
  if (seventh === 4 || seventh === 9) return yy <= 36 ? '20' : '19';
  return yy <= 57 ? '20' : '18';
}

/** `190402-xxxx`: what may be shown of a CPR number to someone without the right to see all of it. */
export function maskCpr(cpr: string): string {
  return `${cpr.slice(0, 6)}-xxxx`;
}

/**
 * A number may follow an escape of JSON (`\\n`) or of a URL (`%3D`), and have any hyphen, dash or space in it.
 * What stands before it is looked at once six digits are found: looked at first, it would be at every letter.
 */
const anywhere =
  /(?:[0-2]\d|3[01]|[6-8]\d|9[01])(?:0[1-9]|1[0-2])\d{2}(?<=(?:^|[^0-9a-z]|\\[bfnrt]|\\u[0-9a-f]{4}|%[0-9a-f]{2}|cpr)\d{6})(?: ?[-+_ \u00a0\u2010-\u2015] ?|%2d|%20)?(?:\d{4}|[01567][a-z]{2}\d)(?![0-9a-z])/gi;

/** Replaces everything in a text that could be a CPR number, invented ones included. */
export function scrubCpr(text: string): string {
  return text.replace(anywhere, '[cpr]');
}
