import { toDayNumber, toDayText } from './calendar.ts';

/** The generated citizens are born from 1936 to 2025, on days that do not move with today. */
const firstBirth = toDayNumber('1936-01-01');
const birthDays = toDayNumber('2026-01-01') - firstBirth;
/** Coprime with the number of days, near the golden section: any few citizens in a row are of all ages. */
const stride = 20_316;
/** Numbers that end in 3900–3999 and 9800–9999 stay free: the stories have them. */
const serials = {
  before2000: { first: 0, count: 3_900 },
  since2000: { first: 4_000, count: 5_800 },
};

export interface FictiveNumber {
  readonly cpr: string;
  /** A number of the same birth date that no other citizen ever has. */
  readonly formerCpr: string;
  /** A replacement number (X-eCPR) of the same birth date: `1`, two letters, a digit. */
  readonly replacementNumber: string;
  readonly bornOn: number;
  readonly isFemale: boolean;
}

/** The CPR number of citizen `number`: day + 60, right century digit, unique far beyond five million. */
export function toFictiveNumber(number: number): FictiveNumber {
  const dayIndex = (number * stride) % birthDays;
  const bornOn = firstBirth + dayIndex;
  const [year, month, day] = toDayText(bornOn).split('-');
  const date = `${Number(day) + 60}${month}${year?.slice(2)}`;
  const { first, count } =
    year !== undefined && year < '2000' ? serials.before2000 : serials.since2000;
  const round = Math.floor(number / birthDays);
  const place = (turn: number, size: number) => (turn * 1_117 + dayIndex * 271) % size;
  const serial = (turn: number) => String(first + place(turn, count)).padStart(4, '0');
  const cpr = `${date}${serial(round)}`;
  return {
    cpr,
    formerCpr: `${date}${serial(round + 1_900)}`,
    replacementNumber: `${date}1${toLetters(place(round, 3_900))}`,
    bornOn,
    isFemale: Number(cpr.at(-1)) % 2 === 0,
  };
}

const alphabet = 'ABCDEFGHJKLMNPRSTUVX';

function toLetters(place: number): string {
  const letter = (index: number) => alphabet.charAt(index % alphabet.length);
  return `${letter(Math.floor(place / 200))}${letter(Math.floor(place / 10))}${place % 10}`;
}
