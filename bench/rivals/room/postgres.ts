import pg from 'pg';
import type { ReadRows } from '../../../server/database.ts';
import { toStatement, type Bindings } from '../../../server/database/statement.ts';

/** A day stays the text that PostgreSQL wrote. */
pg.types.setTypeParser(pg.types.builtins.DATE, (day: string) => day);

/** Sends statements over one connection of a pool, in one message: no deadline, no span, no care of what fails. */
export function createAskTogether(url: string) {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    options: '-c datestyle=ISO -c plan_cache_mode=force_generic_plan',
    pipeline: true,
  });
  return async <Answer>(ask: (read: ReadRows) => Promise<Answer>): Promise<Answer> => {
    const client = await pool.connect();
    const read = async <Row>(sql: string, bindings: Bindings = []) => {
      const { text, name, ...statement } = toStatement(sql, bindings);
      const values = [...statement.values];
      const { rows } = await client.query<Row & pg.QueryResultRow>({ text, name, values });
      return rows;
    };
    try {
      const { stream } = client.connection;
      stream.cork();
      const asked = ask(read);
      stream.uncork();
      return await asked;
    } finally {
      client.release();
    }
  };
}
