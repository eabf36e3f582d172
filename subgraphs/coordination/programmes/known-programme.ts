import { BadUserInputError } from '../../../server/errors.ts';
import type { Context } from '../context.ts';
import type { Programme } from './programme.ts';

/** A programme of this municipality that holds today; refuses a code that is none. */
export function getProgramme(code: string, { room, today }: Context): Programme {
  const programme = room.programmes.find(code);
  if (!programme) {
    const codes = room.programmes.all.map((one) => one.code).join(', ');
    throw new BadUserInputError(`programme is no code of this municipality; it has ${codes}.`);
  }
  const { validFrom, validTo } = programme;
  if (today < validFrom || (validTo !== undefined && validTo < today)) {
    throw new BadUserInputError(
      `The programme ${code} holds from ${validFrom}${validTo === undefined ? '' : ` to ${validTo}`}, not today.`,
    );
  }
  return programme;
}
