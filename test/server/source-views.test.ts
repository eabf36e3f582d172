import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createDatabase, type Database } from '../../server/database.ts';
import {
  checkSourceViews,
  findViewFaults,
  SourceViewError,
  type ViewContract,
} from '../../server/source-views.ts';

const schema = `toy_${randomBytes(4).toString('hex')}`;

let database: Database;
beforeAll(async () => {
  database = createDatabase(inject('postgresUrl'));
  await database.raw(`create schema ${schema}`);
  await database.raw(
    `create view ${schema}.citizens as
       select 'x'::text as cpr, null::date as born_on, 1::integer as cases,
              1::double precision as hours, true as is_protected, now() as as_of`,
  );
});
afterAll(async () => {
  await database.raw(`drop schema ${schema} cascade`);
  await database.destroy();
});

const faultsOf = (contract: ViewContract) => findViewFaults(database, 'toy', schema, contract);

describe('the views of a source', () => {
  it('keep their contract, with columns to spare and rows that leave some out', async () => {
    const contract = {
      citizens: {
        cpr: 'text',
        born_on: 'date | null',
        cases: 'integer',
        hours: 'double precision | null',
        is_protected: 'boolean',
        as_of: 'timestamp with time zone',
      },
    } as const;
    expect(await faultsOf(contract)).toEqual([]);
    await expect(checkSourceViews(database, 'toy', schema, contract)).resolves.toBeUndefined();
    expect(await faultsOf({ citizens: { cpr: 'text' } })).toEqual([]);
  });

  it('that do not are named with view, column and expected type, all in one error', async () => {
    const checked = checkSourceViews(database, 'toy', schema, {
      citizens: { cpr: 'integer', born_on: 'timestamp with time zone', name: 'text | null' },
      measures: { id: 'text', title: 'text | null' },
    });
    await expect(checked).rejects.toThrow(SourceViewError);
    await expect(checked).rejects.toThrow(
      [
        'The source views of toy do not keep their contract:',
        `  - column cpr of view ${schema}.citizens is text; expected integer`,
        `  - column born_on of view ${schema}.citizens is date; expected timestamp with time zone`,
        `  - column name of view ${schema}.citizens is missing; expected text`,
        `  - view ${schema}.measures is missing; expected columns id, title`,
      ].join('\n'),
    );
  });

  it('of another schema do not count', async () => {
    const faults = await findViewFaults(database, 'toy', 'no_such_schema', {
      citizens: { cpr: 'text' },
    });
    expect(faults).toEqual(['view no_such_schema.citizens is missing; expected columns cpr']);
  });
});
