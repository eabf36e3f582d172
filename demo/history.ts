import type { CentreRecord } from './citizen.ts';
import { createDice } from './dice.ts';
import { type Occasion, toEndedMeasure } from './generated-measure.ts';
import type { Offer } from './offers.ts';

/** Its throws are its own: with a longer history every citizen is otherwise who they were. */
export function createHistory(number: number) {
  const dice = createDice(number + 2 ** 30);
  return <Own extends CentreRecord>(
    record: Own,
    offers: readonly Offer[],
    prefix: string,
    occasion: Occasion,
  ): Own => {
    const past = Array.from({ length: dice.whole(1, 8) }, (_, index) =>
      toEndedMeasure(`${prefix}-past${index + 1}`, offers, { ...occasion, dice }),
    ).filter((measure) => measure !== undefined);
    return { ...record, measures: [...record.measures, ...past] };
  };
}
