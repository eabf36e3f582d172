import type { ReadRows } from '../../../server/database.ts';
import {
  countChainRows,
  findAccessCut,
  findAccessHead,
  findChainRows,
  findPlaces,
  type ChainRow,
  type SignedHead,
} from '../source/access-chain.ts';
import { genesis, isSamePlace, toHash, type Head } from './chain.ts';
import type { OpenHead } from './heads.ts';

export interface Verification {
  /** One statement's snapshot for all: a transaction that is repeatable read. */
  readonly read: ReadRows;
  /** What opens signatures; undefined where no key is known, and signatures are not looked at. */
  readonly keys: { readonly openHead: OpenHead; readonly openCut: OpenHead } | undefined;
  /** True where the head is to be signed anew: the signature it has is not looked at. */
  readonly isHeadToBeSigned?: boolean;
  /** The lines of the file with exported heads; undefined where there is none to compare with. */
  readonly exportedHeads: AsyncIterable<string> | undefined;
  /** Told of each fault: where it is and what is wrong, without any value. */
  readonly onFault: (fault: string) => void;
}

export interface Verified {
  readonly rows: number;
  /** The end of the chain as its head says it, and whether one of our keys signed it. */
  readonly head: Head;
  readonly isSigned: boolean;
  /** The last row that retention removed; 0 while nothing was. */
  readonly cut: bigint;
  /** Exported heads that the chain holds. */
  readonly headsFound: number;
  /** Exported heads of rows that retention removed. */
  readonly headsBeforeCut: number;
}

const pageSize = 2_000;

/** Computes the whole chain anew, page by page, and compares it with the head, its signature and the exported heads. */
export async function verifyAccessLog(verification: Verification): Promise<Verified> {
  const { read, keys, isHeadToBeSigned = false, onFault } = verification;
  const cut = (await findAccessCut(read)) ?? missing('cut', onFault);
  const head = (await findAccessHead(read)) ?? missing('head', onFault);
  if (!isSamePlace(cut, genesis)) await checkSignature('cut', cut, keys?.openCut, onFault);
  const { rows, end } = await checkRows(read, cut, onFault);
  if (rows !== (await countChainRows(read))) onFault('log: several rows have the same seq');
  if (!isSamePlace(head, end)) {
    onFault(`head: it names seq ${head.seq}, and is not the last row, seq ${end.seq}`);
  }
  const isSigned =
    isSamePlace(head, genesis) ||
    (await checkSignature('head', head, isHeadToBeSigned ? undefined : keys?.openHead, onFault));
  return { rows, head, isSigned, cut: cut.seq, ...(await checkExported(verification, cut)) };
}

function missing(what: string, onFault: Verification['onFault']): SignedHead {
  onFault(`${what}: there is none`);
  return { ...genesis, signature: null };
}

async function checkSignature(
  name: string,
  place: SignedHead,
  open: OpenHead | undefined,
  onFault: Verification['onFault'],
): Promise<boolean> {
  if (!open) return false;
  if (place.signature === null) {
    onFault(`${name}: seq ${place.seq} is not signed`);
    return false;
  }
  const signed = await open(place.signature);
  if (signed && isSamePlace(signed, place)) return true;
  onFault(`${name}: the signature is not one of ours for seq ${place.seq}`);
  return false;
}

async function checkRows(read: ReadRows, cut: Head, onFault: Verification['onFault']) {
  let previous: Head = cut;
  let rows = 0;
  let after: bigint | undefined;
  for (;;) {
    const page = await findChainRows(read, after, pageSize);
    for (const row of page) {
      checkRow(row, previous, onFault);
      // What is stored, not what was expected: one changed row is one fault, not one for each row after it.
      previous = row;
    }
    rows += page.length;
    after = page.at(-1)?.seq;
    if (page.length < pageSize) return { rows, end: previous };
  }
}

function checkRow(row: ChainRow, previous: Head, onFault: Verification['onFault']): void {
  const fault = (text: string) => onFault(`seq ${row.seq}: ${text}`);
  if (row.seq <= previous.seq) fault('it stands before the beginning of the chain');
  else if (row.seq === previous.seq + 2n) onFault(`seq ${previous.seq + 1n}: it is missing`);
  else if (row.seq !== previous.seq + 1n)
    onFault(`seq ${previous.seq + 1n} to ${row.seq - 1n}: they are missing`);
  if (row.at < previous.at) fault('it is older than the row before it');
  if (!toHash(previous.hash, row).equals(row.hash)) {
    fault('its hash is not that of its content and the row before it');
  }
  if (!isFiledRight(row)) fault('it is filed under another citizen or caller than it names');
}

/** The columns that rows are found by are made by Postgres from the entry, and can be made otherwise. */
function isFiledRight({ entry, citizenId, callerId }: ChainRow): boolean {
  try {
    const json: unknown = JSON.parse(entry);
    if (typeof json !== 'object' || json === null) return false;
    const citizen = 'citizenId' in json ? json.citizenId : null;
    return citizen === citizenId && 'callerId' in json && json.callerId === callerId;
  } catch {
    return false;
  }
}

const headsAtATime = 500;

async function checkExported({ read, keys, exportedHeads, onFault }: Verification, cut: Head) {
  const found = { headsFound: 0, headsBeforeCut: 0 };
  if (!exportedHeads || !keys) return found;
  const compare = async (lines: readonly (readonly [number, string])[]) => {
    const opened = await Promise.all(
      lines.map(async ([number, line]) => [number, await keys.openHead(line)] as const),
    );
    const places = await findPlaces(
      read,
      opened.flatMap(([, head]) => (head ? [head.seq] : [])),
    );
    for (const [number, exported] of opened) {
      const fault = (text: string) => onFault(`exported head, line ${number}: ${text}`);
      const place = exported && (exported.seq === cut.seq ? cut : places.get(exported.seq));
      if (!exported) fault('it is none that one of our keys signed');
      else if (exported.seq < cut.seq) found.headsBeforeCut += 1;
      else if (!place) fault(`the chain has no seq ${exported.seq}`);
      else if (isSamePlace(place, exported)) found.headsFound += 1;
      else fault(`the chain has another row as seq ${exported.seq}`);
    }
  };
  let number = 0;
  let lines: (readonly [number, string])[] = [];
  for await (const line of exportedHeads) {
    number += 1;
    if (line !== '') lines.push([number, line]);
    if (lines.length < headsAtATime) continue;
    await compare(lines);
    lines = [];
  }
  await compare(lines);
  return found;
}
