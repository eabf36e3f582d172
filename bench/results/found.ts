import type { Outcome } from '../measure/run.ts';
import type { Figures } from './figures.ts';

/** The rounds of one gateway. */
export interface Timed extends Pick<Outcome, 'rounds'> {
  readonly on: string;
}

/** What a gateway did in a measurement, and when; undefined where it was not timed. */
export function findRounds(
  figures: Figures,
  measurement: string,
  rival: string,
): Timed | undefined {
  const found = findOutcome(figures, measurement, rival);
  return found && found.outcome.rounds.length > 0
    ? { rounds: found.outcome.rounds, on: found.on }
    : undefined;
}

export function findOutcome(
  { measured }: Figures,
  measurement: string,
  rival: string,
): { readonly outcome: Outcome; readonly on: string } | undefined {
  const found = measured.get(measurement);
  const outcome = found?.outcomes.find((one) => one.rival.name === rival);
  return found && outcome && { outcome, on: found.on };
}

/** As a goal tells it. */
export function toShort(number: number): string {
  return number.toPrecision(3).replace(/\.?0+$/, '');
}
