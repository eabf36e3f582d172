import { BadUserInputError } from '../../../server/errors.ts';
import { mostFaults } from '../../../server/faults.ts';

/** Refuses what has any fault, with all of them as far as they can be read: `This is no goal: title is empty.` */
export function refuse(what: string, faults: readonly string[]): void {
  if (faults.length === 0) return;
  const more = faults.length - mostFaults;
  const told = [
    ...faults.slice(0, mostFaults),
    ...(more > 0 ? [`${more} faults more, told once these are mended`] : []),
  ];
  throw new BadUserInputError(`${what}: ${told.join('; ')}.`);
}
