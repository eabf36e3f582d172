import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A query that Helhed shows as an example, and who asks it. */
export interface Example {
  readonly name: string;
  readonly query: string;
  /** Whose token is sent, as `npm run token` names the demo's people. */
  readonly person: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The CPR number of the citizen whose id is the variable `id`: ids are made anew with every load. */
  readonly idOfCpr: string | undefined;
}

/** The `.graphql` files of a folder by name; a `.json` of the same name says who asks, and with what. */
export async function readExamples(folder: string): Promise<readonly Example[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).sort();
  if (files.length === 0) throw new Error(`There is no example query in ${folder}.`);
  return Promise.all(
    files.map(async (file) => {
      const name = basename(file, '.graphql');
      const beside = join(folder, `${name}.json`);
      const asked: Partial<Example> = existsSync(beside)
        ? JSON.parse(await readFile(beside, 'utf8'))
        : {};
      const { person = 'coordinator', variables = {}, idOfCpr } = asked;
      const query = await readFile(join(folder, file), 'utf8');
      return { name, query, person, variables, idOfCpr };
    }),
  );
}
