import { Pool } from 'undici';
import type { RoomName } from '../../../server/sdl.ts';

export type AskRoom = (
  query: string,
  variables: object,
  headers: Readonly<Record<string, string>>,
) => Promise<Readonly<Record<string, unknown>>>;

const urls: Readonly<Partial<Record<RoomName, string>>> = JSON.parse(
  process.env['SUBGRAPH_URLS'] ?? '{}',
);

/** Asks one room over a pool of connections; throws where it says anything but data. */
export function createAskRoom(room: RoomName): AskRoom {
  const { origin, pathname } = new URL(urls[room] ?? '');
  const pool = new Pool(origin, { connections: 64 });
  return async (query, variables, headers) => {
    const { body } = await pool.request({
      method: 'POST',
      path: pathname,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const text = await body.text();
    const answer: { data?: Record<string, unknown>; errors?: unknown } = JSON.parse(text);
    if (!answer.data || answer.errors) throw new Error(`${room} said: ${text}`);
    return answer.data;
  };
}
