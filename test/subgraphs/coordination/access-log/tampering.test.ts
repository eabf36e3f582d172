import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDice, type Dice } from '../../../../demo/dice.ts';
import { createDatabase, type Database, type ReadRows } from '../../../../server/database.ts';
import { transact } from '../../../../server/database/transaction.ts';
import {
  createHeadSeal,
  createOpenHead,
  toPublicKey,
} from '../../../../subgraphs/coordination/access-log/heads.ts';
import { verifyAccessLog } from '../../../../subgraphs/coordination/access-log/verify.ts';
import { findPlaces } from '../../../../subgraphs/coordination/source/access-chain.ts';
import { entryWith, seed } from './entries.ts';
import { createLogDatabase, type LogDatabase } from './log-database.ts';

const rows = 60;
const times = 1_000;
const foreignSeed = new Uint8Array(32).fill(9);

let log: LogDatabase;
/** As a superuser, who can set every trigger and every right aside. */
let database: Database;
/** Genuine heads and their signatures, as somebody may have kept them from the time they stood. */
const kept = new Map<number, string>();
let exported: readonly string[];

beforeAll(async () => {
  log = await createLogDatabase();
  for (let session = 0; session < 6; session += 1) {
    const writer = await log.openLog();
    for (let n = 0; n < rows / 6; n += 1) {
      await writer.write([entryWith({ requestId: `request-${session}-${n}` })]);
      const [head] = await log.run<{ seq: string; signature: string }>(
        'owner',
        'select seq, signature from coordination.access_head',
      );
      if (head) kept.set(Number(head.seq), head.signature);
    }
    await writer.close();
  }
  exported = readFileSync(log.headsFile, 'utf8').trimEnd().split('\n');
  database = createDatabase(log.url('superuser'), { poolSize: 1 });
});
afterAll(async () => {
  await database.destroy();
  await log.drop();
});

const keys = [toPublicKey(seed)];
const opens = { openHead: createOpenHead('HEAD', keys), openCut: createOpenHead('CUT', keys) };

async function* linesOf(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield Promise.resolve(line);
}

/** The faults after some statements, which are undone again. */
async function faultsAfter(read: ReadRows, tamper: (read: ReadRows) => Promise<unknown>) {
  await read('savepoint before_tampering');
  const faults: string[] = [];
  await tamper(read);
  await verifyAccessLog({
    read,
    keys: opens,
    exportedHeads: linesOf(exported),
    onFault: (fault) => faults.push(fault),
  });
  await read('rollback to savepoint before_tampering');
  return faults;
}

function asSuperuser<T>(run: (read: ReadRows) => Promise<T>): Promise<T> {
  return transact(database, 'coordination', 'begin', async (read) => {
    await read('set local session_replication_role = replica');
    return run(read);
  });
}

/** Makes the chain whole again from a row on, head included, as somebody without the key can. */
const recompute = async (read: ReadRows, from: number) => {
  await read(`do $$ declare r record; link bytea; begin
    select coalesce((select hash from coordination.access_log where seq = ${from - 1}), hash) into link from coordination.access_cut;
    for r in select seq, at, entry from coordination.access_log where seq >= ${from} order by seq loop
      link = sha256(link || int8send(r.seq) || int8send((extract(epoch from r.at) * 1000000)::bigint)
        || convert_to(r.entry::text, 'UTF8'));
      update coordination.access_log set hash = link where seq = r.seq;
    end loop;
  end $$`);
  await moveHead(read);
};

/** The head becomes the last row; its signature stays what it was. */
const moveHead = (read: ReadRows) =>
  read(`update coordination.access_head h set seq = l.seq, at = l.at, hash = l.hash
    from coordination.access_log l where l.seq = (select max(seq) from coordination.access_log)`);

const signHead = (read: ReadRows, signature: string | null) =>
  read('update coordination.access_head set signature = :signature', { signature });

/** Changes one character somewhere in an entry, to another that Postgres takes. */
const changeEntry = async (read: ReadRows, dice: Dice, seq: number) => {
  for (;;) {
    const [row] = await read<{ text: string }>(
      `select cast(entry as text) as text from coordination.access_log where seq = ${seq}`,
    );
    const text = row?.text ?? '';
    const at = dice.whole(0, text.length - 1);
    const character = dice.pick(
      Array.from('abcdef0123456789 X"ø').filter((each) => each !== text[at]),
    );
    await read('savepoint before_change');
    try {
      await read(
        `update coordination.access_log set entry = cast(:text as json) where seq = ${seq}`,
        { text: text.slice(0, at) + character + text.slice(at + 1) },
      );
      return;
    } catch {
      await read('rollback to savepoint before_change');
    }
  }
};

/** Moves rows away from a number, so that there is room for another. */
const shift = async (read: ReadRows, from: number, by: number) => {
  await read(`update coordination.access_log set seq = -seq where seq >= ${from}`);
  await read(`update coordination.access_log set seq = -seq + ${by} where seq < 0`);
};

const copyRow = (read: ReadRows, from: number, to: number) =>
  read(`insert into coordination.access_log (seq, at, entry, hash)
    select ${to}, at, entry, hash from coordination.access_log where seq = ${from}`);

const removeFrom = (read: ReadRows, seq: number) =>
  read(`delete from coordination.access_log where seq >= ${seq}`);

const removeBeginning = async (read: ReadRows, to: number, signature: string | null) => {
  await read(
    `update coordination.access_cut c set seq = l.seq, at = l.at, hash = l.hash, signature = :signature
      from coordination.access_log l where l.seq = ${to}`,
    { signature },
  );
  await read(`delete from coordination.access_log where seq <= ${to}`);
};

const flip = (column: string, byte: number) =>
  `set_byte(${column}, ${byte}, get_byte(${column}, ${byte}) # 1)`;

const any = (dice: Dice) => dice.whole(1, rows);
const inner = (dice: Dice) => dice.whole(2, rows - 1);
const two = (dice: Dice): readonly [number, number] => {
  const first = dice.whole(1, rows - 1);
  return [first, dice.whole(first + 1, rows)];
};

const tamperings: Readonly<Record<string, (read: ReadRows, dice: Dice) => Promise<unknown>>> = {
  'a character of an entry': (read, dice) => changeEntry(read, dice, any(dice)),
  'a space at the end of an entry': (read, dice) =>
    read(
      `update coordination.access_log set entry = cast(cast(entry as text) || ' ' as json) where seq = ${any(dice)}`,
    ),
  'a bit of a hash': (read, dice) =>
    read(
      `update coordination.access_log set hash = ${flip('hash', dice.whole(0, 31))} where seq = ${any(dice)}`,
    ),
  'a time, by microseconds': (read, dice) =>
    read(
      `update coordination.access_log set at = at ${dice.pick(['+', '-'])} interval '${dice.whole(1, 900)} microseconds' where seq = ${any(dice)}`,
    ),
  'a time that never ends': (read, dice) =>
    read(`update coordination.access_log set at = 'infinity' where seq = ${any(dice)}`),
  'two entries, swapped': async (read, dice) => {
    const [one, other] = two(dice);
    await read(`update coordination.access_log a set entry = b.entry from coordination.access_log b
      where a.seq in (${one}, ${other}) and b.seq in (${one}, ${other}) and a.seq <> b.seq`);
  },
  'two rows, swapped whole': async (read, dice) => {
    const [one, other] = two(dice);
    await read(`update coordination.access_log set seq = -seq where seq in (${one}, ${other})`);
    await read(`update coordination.access_log set seq = ${one + other} + seq where seq < 0`);
  },
  'a row dropped': (read, dice) =>
    read(`delete from coordination.access_log where seq = ${inner(dice)}`),
  'a row dropped and the others moved up': async (read, dice) => {
    const seq = inner(dice);
    await read(`delete from coordination.access_log where seq = ${seq}`);
    await shift(read, seq + 1, -1);
    await moveHead(read);
  },
  'a row dropped, and the chain made whole': async (read, dice) => {
    const seq = inner(dice);
    await read(`delete from coordination.access_log where seq = ${seq}`);
    await shift(read, seq + 1, -1);
    await recompute(read, seq);
  },
  'the first rows dropped': (read, dice) =>
    read(`delete from coordination.access_log where seq <= ${inner(dice)}`),
  'a row before the first': (read, dice) => copyRow(read, any(dice), -dice.whole(0, 9)),
  'a row between two, and the chain made whole': async (read, dice) => {
    const seq = inner(dice);
    await shift(read, seq, 1);
    await copyRow(read, seq - 1, seq);
    await recompute(read, seq);
  },
  'a row at the end with its right hash': async (read, dice) => {
    await copyRow(read, any(dice), rows + 1);
    await read(
      `update coordination.access_log set at = (select at from coordination.access_head) where seq = ${rows + 1}`,
    );
    await recompute(read, rows + 1);
  },
  'a row at the end, behind the head': (read, dice) => copyRow(read, any(dice), rows + 1),
  'an entry, and the chain made whole from there on': async (read, dice) => {
    const seq = any(dice);
    await changeEntry(read, dice, seq);
    await recompute(read, seq);
  },
  'a time, and the chain made whole from there on': async (read, dice) => {
    const seq = any(dice);
    await read(
      `update coordination.access_log set at = at + interval '1 microsecond' where seq = ${seq}`,
    );
    await recompute(read, seq);
  },
  'the end dropped': (read, dice) => removeFrom(read, any(dice)),
  'the end dropped, and the head moved': async (read, dice) => {
    await removeFrom(read, inner(dice));
    await moveHead(read);
  },
  'the end dropped, and the head of that time put back': async (read, dice) => {
    const seq = inner(dice);
    await removeFrom(read, seq);
    await moveHead(read);
    await signHead(read, kept.get(seq - 1) ?? null);
  },
  'all of it dropped, and the log begun anew': async (read) => {
    await removeFrom(read, 1);
    await read(`update coordination.access_head h set seq = 0, at = c.at, hash = c.hash, signature = null
      from coordination.access_cut c`);
  },
  'the signature of another head': (read, dice) =>
    signHead(read, kept.get(dice.whole(1, rows - 1)) ?? null),
  'no signature': (read) => signHead(read, null),
  'a signature with another key': async (read) => {
    const head = (await findPlaces(read, [BigInt(rows)])).get(BigInt(rows));
    if (head) await signHead(read, await createHeadSeal('HEAD', [foreignSeed]).sign(head));
  },
  'a character of the signature': async (read, dice) => {
    const signature = kept.get(rows) ?? '';
    // The very last character has bits that mean nothing.
    const at = dice.whole(0, signature.length - 2);
    const other = dice.pick(Array.from('abcXYZ019_.').filter((each) => each !== signature[at]));
    await signHead(read, signature.slice(0, at) + other + signature.slice(at + 1));
  },
  'the head’s number': (read, dice) =>
    read(
      `update coordination.access_head set seq = seq ${dice.pick(['+', '-'])} ${dice.whole(1, 50)}`,
    ),
  'the head’s time': (read, dice) =>
    read(
      `update coordination.access_head set at = at + interval '${dice.whole(1, 900)} microseconds'`,
    ),
  'the head’s hash': (read, dice) =>
    read(`update coordination.access_head set hash = ${flip('hash', dice.whole(0, 31))}`),
  'no head': (read) => read('delete from coordination.access_head'),
  'no cut': (read, dice) =>
    dice.chance(0.5)
      ? read('delete from coordination.access_cut').then(() => removeFrom(read, inner(dice)))
      : read('delete from coordination.access_cut'),
  'the beginning dropped, and a cut without a signature': (read, dice) =>
    removeBeginning(read, inner(dice), null),
  'the beginning dropped, and a head’s signature on the cut': (read, dice) => {
    const seq = inner(dice);
    return removeBeginning(read, seq, kept.get(seq) ?? null);
  },
  'the beginning dropped, and a cut with another key': async (read, dice) => {
    const seq = BigInt(inner(dice));
    const place = (await findPlaces(read, [seq])).get(seq);
    if (place)
      await removeBeginning(
        read,
        Number(seq),
        await createHeadSeal('CUT', [foreignSeed]).sign(place),
      );
  },
};

describe('tampering with the log', () => {
  it(`is found, ${times} times of ${times}`, async () => {
    const dice = createDice(20261122);
    const kinds = Object.entries(tamperings);
    const missed: string[] = [];
    await asSuperuser(async (read) => {
      expect(await faultsAfter(read, () => Promise.resolve())).toEqual([]);
      for (let n = 0; n < times; n += 1) {
        const [kind, tamper] = kinds[n % kinds.length] ?? dice.pick(kinds);
        const faults = await faultsAfter(read, () => tamper(read, dice));
        if (faults.length === 0) missed.push(`${n}: ${kind}`);
      }
      expect(await faultsAfter(read, () => Promise.resolve())).toEqual([]);
    });
    expect(missed).toEqual([]);
  }, 120_000);

  it.each<[string, (read: ReadRows) => Promise<unknown>, readonly string[]]>([
    [
      'a changed entry is one fault, at its row',
      (read) => read(`update coordination.access_log set entry = '{"callerId":"x"}' where seq = 7`),
      ['seq 7: its hash is not that of its content and the row before it'],
    ],
    [
      'dropped rows are named',
      (read) => read(`delete from coordination.access_log where seq in (7, 24, 25, 26)`),
      [
        'seq 7: it is missing',
        'seq 8: its hash is not that of its content and the row before it',
        'seq 24 to 26: they are missing',
        'seq 27: its hash is not that of its content and the row before it',
      ],
    ],
    [
      'a log cut back to a head that was genuine is found by what was exported since',
      async (read) => {
        await removeFrom(read, 56);
        await moveHead(read);
        await signHead(read, kept.get(55) ?? null);
      },
      ['exported head: the chain has no seq 60'],
    ],
    [
      'a row filed under another citizen than it names is found, though its text is whole',
      async (read) => {
        await read(`alter table coordination.access_log alter column citizen_id drop expression`);
        await read(`update coordination.access_log set citizen_id = null where seq = 7`);
      },
      ['seq 7: it is filed under another citizen or caller than it names'],
    ],
    [
      'two rows with one number are found',
      async (read) => {
        await read(`alter table coordination.access_log drop constraint access_log_pkey`);
        await copyRow(read, 60, 60);
      },
      [
        'seq 60: it stands before the beginning of the chain',
        'seq 60: its hash is not that of its content and the row before it',
      ],
    ],
  ])('%s', async (_, tamper, found) => {
    const faults = await asSuperuser((read) => faultsAfter(read, () => tamper(read)));
    // How many heads were exported by then is a matter of time; the last one always was.
    const lasting = faults
      .filter((fault) => !fault.startsWith('exported head') || fault.endsWith(' 60'))
      .map((fault) => fault.replace(/, line \d+/, ''));
    expect(lasting).toEqual(found);
  });

  it.each<[string, (lines: string[]) => string[], string]>([
    [
      'a changed line',
      (lines) => lines.with(1, `${lines[1]?.slice(0, -9) ?? ''}AAAAAAAAA`),
      'exported head, line 2: it is none that one of our keys signed',
    ],
    [
      'half a line',
      (lines) => lines.with(1, lines[1]?.slice(0, 40) ?? ''),
      'exported head, line 2: it is none that one of our keys signed',
    ],
  ])('%s among the exported heads is found', async (_, change, fault) => {
    const file = join(log.headsFile, '..', 'changed-heads.txt');
    writeFileSync(file, change([...exported]).join('\n'));
    expect(await log.verify({ headsFile: file })).toEqual([fault]);
  });

  it('is found where the file with exported heads is gone', async () => {
    expect(await log.verify({ headsFile: `${log.headsFile}.gone` })).toEqual([
      'exported heads: their file cannot be read',
    ]);
  });
});
