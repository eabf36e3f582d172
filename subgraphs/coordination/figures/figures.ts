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
