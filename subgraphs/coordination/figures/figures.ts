import type { PerCentre } from '../centres.ts';
import type { Programme } from '../programmes/programme.ts';
import type { SpendRow } from './centre-spend.ts';
import type { Period } from './period.ts';

/** A programme's figures of a period, for who may read them; they are counted when they are asked for. */
export interface Figures extends Period {
  readonly id: string;
  readonly programme: Programme;
  /** What the centres answered; null for one that did not, undefined where none was asked. */
  readonly spendRows: PerCentre<readonly SpendRow[] | null> | undefined;
}

/** A figure as it is shown. */
export interface Count {
  readonly value: number | null;
  readonly isSuppressed: boolean;
}

export function toCount(value: number, isSuppressed: boolean): Count {
  return { value: isSuppressed ? null : value, isSuppressed };
}

/** How many the figures are about: enrolled on any day of the period, and on the day that is counted on. */
export interface Group {
  readonly people: number;
  readonly enrolled: number;
}

/** True where a number of citizens, which is not few, tells of few: of those who are not in it, or of those who left. */
export function tellsOfFew(citizens: number, { people, enrolled }: Group, least: number): boolean {
  const isFew = (count: number) => count > 0 && count < least;
  return isFew(people - citizens) || (citizens > enrolled && isFew(people - enrolled));
}
