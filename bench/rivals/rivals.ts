import { grafbase } from './grafbase.ts';
import { handWritten, handWrittenRemote } from './hand-written.ts';
import { hive, hiveRust } from './hive.ts';
import { ours, oursOneProcess, oursRemote, oursStockExecutor } from './ours.ts';
import { oursOpen } from './ours-open.ts';
import type { Rival } from './rival.ts';
import { apolloRoom, handWrittenRoom, room } from './room.ts';
import { stock } from './stock.ts';

/** In the order of the tables; ratios are to the first. */
export const rivals: readonly Rival[] = [
  stock,
  hive,
  hiveRust,
  grafbase,
  oursStockExecutor,
  oursRemote,
  ours,
  oursOpen,
  oursOneProcess,
  handWrittenRemote,
  handWritten,
  apolloRoom,
  room,
  handWrittenRoom,
];
