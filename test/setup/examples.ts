import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { ask } from './ask.ts';

/** An operation that the examples show: who asks it, with which variables. */
export interface Example {
  readonly name: string;
  readonly query: string;
  readonly person: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The CPR number of the citizen whose id is the variable `id`. */
  readonly idOfCpr: string | undefined;
}

/** The `.graphql` files of `examples/` by name; a `.json` beside one says who asks, and with what. */
export function listExamples(): readonly Example[] {
  return readdirSync('examples')
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => {
      const name = file.replace('.graphql', '');
      const query = readFileSync(`examples/${file}`, 'utf8');
      return { name, query, ...readSetting(`examples/${name}.json`) };
    });
}

/** Asks an example as its person, of a gateway. */
export async function askExample(url: string, token: string, example: Example) {
  return (await prepareExample(url, token, example))();
}

/** An example that can be asked again and again: its citizen's id is looked up now. */
export async function prepareExample(url: string, token: string, example: Example) {
  const variables = await findVariables(url, token, example);
  return () => ask(url, token, example.query, variables);
}

/** The variables of an example, with its citizen's id. */
export async function findVariables(
  url: string,
  token: string,
  { variables, idOfCpr }: Example,
): Promise<Readonly<Record<string, unknown>>> {
  if (idOfCpr === undefined) return variables;
  return { ...variables, id: await findId(url, token, idOfCpr) };
}

async function findId(url: string, token: string, cpr: string): Promise<string | undefined> {
  const byCpr = 'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { id } }';
  const { text } = await ask(url, token, byCpr, { cpr });
  return /"id":"([^"]+)"/.exec(text)?.[1];
}

function readSetting(file: string): Omit<Example, 'name' | 'query'> {
  const setting: Partial<Example> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const { person = 'coordinator', variables = {}, idOfCpr } = setting;
  return { person, variables, idOfCpr };
}
