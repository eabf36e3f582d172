import { amalie } from './amalie.ts';
import { jens, rikke } from './days.ts';
import { line, noah } from './family.ts';
import { birgit } from './gribskov.ts';
import { alex, ana, maja } from './identities.ts';
import { karsten } from './karsten.ts';
import { martin } from './martin.ts';
import { sussi } from './odder.ts';
import { poul } from './poul.ts';
import { bjarne, dennis, ingrid } from './registers.ts';
import { rigmor, villads } from './rudersdal.ts';

/** The citizens told by hand, by first name; they are the first citizens of the municipality in this order. */
export const stories = {
  amalie,
  martin,
  karsten,
  rikke,
  jens,
  bjarne,
  dennis,
  ingrid,
  alex,
  maja,
  ana,
  noah,
  line,
  poul,
  birgit,
  villads,
  sussi,
  rigmor,
} as const;

/** A number that could be a citizen's, and is nobody's. */
export const unknownCpr = '6101803990';
