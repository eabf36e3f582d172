import { pathToFileURL } from 'node:url';
import { grafbase } from './grafbase.ts';
import { handWritten, handWrittenRemote } from './hand-written.ts';
import { hive, hiveRust } from './hive.ts';
import { createBefore, ours, oursOneProcess, oursRemote, oursStockExecutor } from './ours.ts';
import { oursOpen } from './ours-open.ts';
import type { Rival } from './rival.ts';
import { apolloRoom, apolloRoomYoung, createRoomBefore, handWrittenRoom, room } from './room.ts';
import { stock, stockYoung } from './stock.ts';

/** Another checkout of ours, its packages installed: what a change did is seen in one run. */
const before = process.env['BENCH_BEFORE'];

/** In the order of the tables; ratios are to the first. */
export const rivals: readonly Rival[] = [
  ...(before === undefined ? [] : listBefore(pathToFileURL(`${before}/`))),
  stock,
  stockYoung,
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
  apolloRoomYoung,
  room,
  handWrittenRoom,
];

function listBefore(folder: URL): readonly Rival[] {
  return [createBefore(folder), createRoomBefore(folder)];
}
