import type { ToySupergraph } from '../toy-supergraph.ts';
import { catalogue } from './catalogue.ts';
import { ledger } from './ledger.ts';
import { media } from './media.ts';
import { parcels } from './parcels.ts';
import { prices } from './prices.ts';
import { zoo } from './zoo.ts';

export const supergraphs: readonly ToySupergraph[] = [
  catalogue,
  ledger,
  media,
  parcels,
  prices,
  zoo,
];
