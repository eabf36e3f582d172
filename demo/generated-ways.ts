import { toGribskov } from './generated-ways/gribskov.ts';
import type { Newcomer, Way } from './generated-ways/newcomer.ts';
import { toNorddjurs } from './generated-ways/norddjurs.ts';
import { toOdder } from './generated-ways/odder.ts';
import { toRudersdal } from './generated-ways/rudersdal.ts';

/** Reckoned from the number, with no throw of the dice: every citizen is otherwise who they were. */
export function toWay(newcomer: Newcomer): Way | undefined {
  const { number, age, isIn } = newcomer;
  if (age < 18) return undefined;
  if (isIn.jobcenter && ((isIn.social && number % 2 === 0) || number % 8 === 4))
    return toNorddjurs(newcomer);
  if (isIn.social && number % 4 === 2) return toOdder(newcomer);
  if (isIn.social && number % 16 === 8) return { coordination: toRudersdal(newcomer) };
  if (isIn.jobcenter && number % 8 === 0) return { coordination: toGribskov(newcomer) };
  return undefined;
}
