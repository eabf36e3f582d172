import { yearsBetween } from '../../server/day.ts';
import type { Stack } from '../../demo/stack.ts';
import { ask, getToken } from '../setup/ask.ts';
import { today } from '../setup/today.ts';

/** The ids of the adults in a person's caseload, fifty at most. */
export async function findAdults(
  { url, issuerUrl }: Pick<Stack, 'url' | 'issuerUrl'>,
  person: string,
): Promise<string[]> {
  const token = await getToken(issuerUrl, person);
  const query = '{ me { citizens(first: 50) { nodes { id birthDate } } } }';
  const { text } = await ask(url, token, query);
  const found = [...text.matchAll(/"id":"([^"]+)","birthDate":"([^"]+)"/g)];
  return found.flatMap(([, id = '', born = '']) => (yearsBetween(born, today) < 18 ? [] : [id]));
}
