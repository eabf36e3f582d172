import type { DemoCitizen } from './citizen.ts';
import { toGeneratedCitizen } from './generated-citizen.ts';
import { stories } from './stories/stories.ts';

const told = Object.values(stories);

/** Citizen `number`, from 1: first those told by hand, then as many as one likes. */
export function toCitizen(number: number, today: string): DemoCitizen {
  return told[number - 1]?.tell(today) ?? toGeneratedCitizen(number, today);
}

/** The citizens 1 … `count`, made as they are asked for. */
export function* toCitizens(count: number, today: string): Generator<DemoCitizen> {
  for (let number = 1; number <= count; number += 1) yield toCitizen(number, today);
}
