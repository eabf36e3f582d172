import type { ReadRows } from '../../../server/database.ts';
import type { Head } from '../access-log/chain.ts';

/** A head as it stands in the database, whole or not. */
export interface SignedHead extends Head {
  readonly signature: string | null;
}

export interface ChainRow extends Head {
  /** Byte for byte what was hashed. */
  readonly entry: string;
  readonly citizenId: string | null;
  readonly callerId: string | null;
}

interface PlaceRow {
  readonly seq: string;
  readonly at: string;
  readonly hash: Buffer;
}

/** Microseconds, written out: a JavaScript Date would keep milliseconds. */
const micros = (at: string) => `cast(trunc(extract(epoch from ${at}) * 1000000) as text)`;

/** `infinity` is no instant of ours: it is read as one that no row has. */
const toHead = ({ seq, at, hash }: PlaceRow): Head => ({
  seq: BigInt(seq),
  at: /^\d{1,18}$/.test(at) ? BigInt(at) : -1n,
  hash,
});

/** Adds entries to the chain; the head before and after. The chain is locked until the transaction ends. */
export async function appendAccess(
  read: ReadRows,
  entries: readonly string[],
): Promise<{ readonly before: SignedHead; readonly after: Head }> {
  const [row] = await read<{
    readonly beforeSeq: string;
    readonly beforeAt: string;
    readonly beforeHash: Buffer;
    readonly signature: string | null;
    readonly seq: string;
    readonly at: string;
    readonly hash: Buffer;
  }>(
    `select from_seq as "beforeSeq", ${micros('from_at')} as "beforeAt", from_hash as "beforeHash",
            from_signature as signature, to_seq as seq, ${micros('to_at')} as at, to_hash as hash
       from coordination.append_access(cast(:entries as json[]))`,
    { entries: [...entries] },
  );
  if (!row) throw new Error('The access log has no head.');
  const { beforeSeq, beforeAt, beforeHash, signature } = row;
  return {
    before: { ...toHead({ seq: beforeSeq, at: beforeAt, hash: beforeHash }), signature },
    after: toHead(row),
  };
}

/** Signs the head that the same transaction wrote. */
export function signAccessHead(read: ReadRows, { seq }: Head, signature: string): Promise<unknown> {
  return read(`select coordination.sign_access_head(cast(:seq as bigint), :signature)`, {
    seq: String(seq),
    signature,
  });
}

// From here on as the owner.

export function findAccessHead(read: ReadRows): Promise<SignedHead | undefined> {
  return findPlace(read, 'coordination.access_head');
}

export function findAccessCut(read: ReadRows): Promise<SignedHead | undefined> {
  return findPlace(read, 'coordination.access_cut');
}

async function findPlace(read: ReadRows, table: string): Promise<SignedHead | undefined> {
  const [row] = await read<PlaceRow & { readonly signature: string | null }>(
    `select seq, ${micros('at')} as at, hash, signature from ${table}`,
  );
  return row && { ...toHead(row), signature: row.signature };
}

/** The next rows after a number, or the first ones. */
export async function findChainRows(
  read: ReadRows,
  after: bigint | undefined,
  most: number,
): Promise<ChainRow[]> {
  const rows = await read<PlaceRow & Pick<ChainRow, 'entry' | 'citizenId' | 'callerId'>>(
    `select seq, ${micros('at')} as at, hash, cast(entry as text) as entry,
            citizen_id as "citizenId", caller_id as "callerId"
       from coordination.access_log
      where cast(:after as bigint) is null or seq > :after
      order by seq limit :most`,
    { after: after === undefined ? null : String(after), most },
  );
  return rows.map(({ entry, citizenId, callerId, ...place }) => ({
    ...toHead(place),
    entry,
    citizenId,
    callerId,
  }));
}

export async function countChainRows(read: ReadRows): Promise<number> {
  const [row] = await read<{ readonly total: number }>(
    `select cast(count(*) as double precision) as total from coordination.access_log`,
  );
  return row?.total ?? 0;
}

/** The places of the chain with these numbers. */
export async function findPlaces(
  read: ReadRows,
  seqs: readonly bigint[],
): Promise<ReadonlyMap<bigint, Head>> {
  const rows = await read<PlaceRow>(
    `select seq, ${micros('at')} as at, hash from coordination.access_log
      where seq = any(cast(:seqs as bigint[]))`,
    { seqs: seqs.map(String) },
  );
  return new Map(rows.map(toHead).map((place) => [place.seq, place]));
}

/** The last row older than a duration; rows are in the order of their time. */
export async function findLastOlderThan(
  read: ReadRows,
  retention: string,
): Promise<Head | undefined> {
  const [row] = await read<PlaceRow>(
    `select seq, ${micros('at')} as at, hash from coordination.access_log
      where seq < coalesce(
        (select young.seq from coordination.access_log young
          where young.at >= now() - cast(:retention as interval) order by young.seq limit 1),
        9223372036854775807)
      order by seq desc limit 1`,
    { retention },
  );
  return row && toHead(row);
}

/** Moves the cut to a row and removes it, everything before it and what alarms it raised; how many rows went. */
export async function cutAccess(read: ReadRows, { seq }: Head, signature: string): Promise<number> {
  await read(
    `update coordination.access_cut
        set seq = l.seq, at = l.at, hash = l.hash, signature = :signature
       from coordination.access_log l where l.seq = cast(:seq as bigint)`,
    { seq: String(seq), signature },
  );
  await read(`delete from coordination.access_alarms where seq <= cast(:seq as bigint)`, {
    seq: String(seq),
  });
  const [row] = await read<{ readonly total: number }>(
    `with gone as (delete from coordination.access_log where seq <= cast(:seq as bigint) returning 1)
     select cast(count(*) as double precision) as total from gone`,
    { seq: String(seq) },
  );
  return row?.total ?? 0;
}

/** Replaces the signature of the head that stands. */
export async function replaceHeadSignature(
  read: ReadRows,
  { seq }: Head,
  signature: string,
): Promise<void> {
  await read(
    `update coordination.access_head set signature = :signature where seq = cast(:seq as bigint)`,
    { seq: String(seq), signature },
  );
}
