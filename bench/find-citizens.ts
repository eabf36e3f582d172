import { ask } from '../test/setup/ask.ts';

/** Ids are made anew with every load. */
export async function findCitizenId(url: string, token: string, cpr: string): Promise<string> {
  const query = 'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { id } }';
  const { text } = await ask(url, token, query, { cpr });
  const answer: { data?: { citizenByCpr?: { id: string } } } = JSON.parse(text);
  if (!answer.data?.citizenByCpr) throw new Error(`A query asks for a citizen not found: ${text}`);
  return answer.data.citizenByCpr.id;
}

/** Fifty of the citizens whom the caller coordinates for. */
export async function findCaseload(
  url: string,
  token: string,
): Promise<readonly { readonly id: string; readonly age: number }[]> {
  const where = '{ roles: [COORDINATING_CASEWORKER] }';
  const query = `{ me { citizens(first: 50, where: ${where}) { nodes { id age } } } }`;
  const { text } = await ask(url, token, query);
  const answer: { data: { me: { citizens: { nodes: { id: string; age: number }[] } } } } =
    JSON.parse(text);
  return answer.data.me.citizens.nodes;
}
