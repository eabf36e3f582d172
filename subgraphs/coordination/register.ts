import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { isDay } from '../../server/day.ts';
import {
  addAttachments,
  addCitizens,
  countUnlisted,
  dropUnreadable,
  gatherAttachments,
  mergeCaseworkers,
  removeAttachments,
  toIntakes,
  updateCitizens,
} from './register-statements.ts';

/** A centre whose source views are read. */
export interface RegisteredCentre {
  readonly code: 'JOBCENTER' | 'SOCIAL' | 'CHILDREN';
  /** The centre as the municipality calls it; what it is called already where left out. */
  readonly name: string | undefined;
  readonly client: pg.Client;
}

/** What one registration changed; a second one right after it changes nothing. */
export interface Registration {
  readonly newCitizens: number;
  readonly changedCitizens: number;
  readonly changedCaseworkers: number;
  readonly newAttachments: number;
  readonly endedAttachments: number;
  /** Rows without a name or with a text that cannot be a CPR number: left out. */
  readonly unreadableRows: number;
  /** Caseworkers that cases name and no directory has: left out. */
  readonly unlistedCaseworkers: number;
}

interface Sources {
  readonly coordination: pg.Client;
  /** All three: attachments of a centre that is not asked would end. */
  readonly centres: readonly RegisteredCentre[];
  readonly today: string;
}

/**
 * Brings coordination's registry to what the centres' source views say now, in one transaction:
 * citizens keep their ids and none is deleted, attachments follow the sources.
 */
export async function register({ coordination, centres, today }: Sources): Promise<Registration> {
  if (!isDay(today)) throw new Error('The day to register on must be written YYYY-MM-DD.');
  await coordination.query('begin');
  try {
    // Two registrations at once would both add the same citizen.
    await coordination.query(`select pg_advisory_xact_lock(hashtext('helhed.register'))`);
    const change = async (sql: string) => (await coordination.query(sql)).rowCount ?? 0;
    for (const centre of centres) await takeIn(coordination, centre, today);
    const unreadableRows = await change(dropUnreadable);
    const changedCaseworkers = await change(mergeCaseworkers);
    const newCitizens = await change(addCitizens);
    const changedCitizens = await change(updateCitizens);
    await coordination.query(gatherAttachments);
    const endedAttachments = await change(removeAttachments);
    const newAttachments = await change(addAttachments);
    const { rows } = await coordination.query<{ count: number }>(countUnlisted);
    await coordination.query('commit');
    return {
      newCitizens,
      changedCitizens,
      changedCaseworkers,
      newAttachments,
      endedAttachments,
      unreadableRows,
      unlistedCaseworkers: rows[0]?.count ?? 0,
    };
  } catch (error) {
    await coordination.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** Streams one centre's answers into our temporary tables; the binary format knows no date style. */
async function takeIn(
  coordination: pg.Client,
  { code, name, client }: RegisteredCentre,
  today: string,
): Promise<void> {
  if (name !== undefined) {
    await coordination.query(
      'update coordination.centres set name = $2 where code = $1 and name <> $2',
      [code, name],
    );
  }
  await client.query('begin isolation level repeatable read read only');
  for (const { table, create, select } of toIntakes(code, today)) {
    await coordination.query(create);
    await pipeline(
      client.query(copyTo(`copy (${select}) to stdout (format binary)`)),
      coordination.query(copyFrom(`copy ${table} from stdin (format binary)`)),
    );
    await coordination.query(`analyze ${table}`);
  }
  await client.query('commit');
  await refuseEmpty(coordination, code);
}

/** A view that lost its rows in an upgrade would end every attachment of its centre. */
async function refuseEmpty(coordination: pg.Client, code: RegisteredCentre['code']): Promise<void> {
  const { rowCount } = await coordination.query(
    `select from coordination.attachments a
      where a.centre = $1 and not exists (select from source_citizens s where s.centre = $1) limit 1`,
    [code],
  );
  if (rowCount === 0) return;
  throw new Error(
    `The source views of ${code} hold no citizen, though citizens were registered from them: nothing was changed.`,
  );
}
