import { people } from '../../demo/people.ts';
import { stories } from '../../demo/stories/stories.ts';
import type { Known, Stock } from './argument-values.ts';
import type { TwinTown } from './twin-town.ts';

const caseload = '{ me { citizens(first: 4) { nodes { id } } } }';
const lists = `{
  me { citizens(first: 3) { edges { cursor } } }
  emergencyAccesses(first: 2) { edges { cursor } }
  accessAlarms(first: 2) { edges { cursor } }
}`;
const history = `query ($id: ID!) { citizen(id: $id) { measureHistory(first: 4) { edges { cursor } } } }`;

/** Citizens of every kind, who may see whom, and cursors that the lists gave. */
export async function createStock(town: TwinTown): Promise<Stock> {
  const names = Object.keys(people);
  const ask = async (person: string, query: string, variables = {}) =>
    (await town.askInOneProcess({ seed: 0, person, purpose: undefined, query, variables })).data;
  const listed = new Set(
    (await Promise.all(names.map((person) => ask(person, caseload)))).flatMap((data) =>
      collect(data, 'id').map(({ value }) => value),
    ),
  );
  const { rows } = await town.databases.run<Known>(
    'coordination',
    `select citizen_id as id, cpr from coordination.identifiers order by cpr`,
  );
  const told = new Set<string>(Object.values(stories).map(({ cpr }) => cpr));
  const citizens = rows.filter(
    ({ id, cpr }, index) => told.has(cpr) || listed.has(id) || index < 5,
  );
  const byNumber = citizens
    .map(({ id }, index) => `c${index}: citizen(id: ${JSON.stringify(id)}) { id }`)
    .join(' ');
  const seenBy = await Promise.all(
    names.map(async (person) => {
      const seen = new Set(
        collect(await ask(person, `{ ${byNumber} }`), 'id').map(({ value }) => value),
      );
      return [person, citizens.filter(({ id }) => seen.has(id))] as const;
    }),
  );
  const cursors = new Map<string, readonly string[]>();
  const keep = (data: unknown) => {
    for (const { list, value } of collect(data, 'cursor'))
      cursors.set(list, [...(cursors.get(list) ?? []), value]);
  };
  for (const person of ['coordinator', 'social-caseworker', 'privacy-officer'])
    keep(await ask(person, lists));
  for (const { id } of citizens) keep(await ask('coordinator', history, { id }));
  return { citizens, seenBy: new Map(seenBy), cursors };
}

/** The values of a field wherever it stands, with the list that it stands in. */
function collect(
  found: unknown,
  field: string,
  list = '',
): readonly { readonly list: string; readonly value: string }[] {
  if (typeof found !== 'object' || found === null) return [];
  return Object.entries(found).flatMap(([name, value]: [string, unknown]) =>
    name === field
      ? [{ list, value: String(value) }]
      : collect(value, field, /^(\d+|edges)$/.test(name) ? list : name),
  );
}
