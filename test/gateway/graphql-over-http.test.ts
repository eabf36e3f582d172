import { serverAudits } from 'graphql-http';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openProductionDoor, type ProductionDoor } from './production-door.ts';

let door: ProductionDoor;
let token: string;

beforeAll(async () => {
  const trusted = fileURLToPath(new URL('trusted', import.meta.url));
  // Some of the audits ask for the schema, which is told in development only.
  door = await openProductionDoor(trusted, { NODE_ENV: 'development' });
  token = await door.sign({ sub: 'auditor' });
});
afterAll(() => door.close());

const audits = serverAudits({
  url: () => door.url,
  fetchFn: (url: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${token}`);
    headers.set('apollo-require-preflight', 'true');
    return fetch(url, { ...init, headers });
  },
});

describe('GraphQL over HTTP, as the suite graphql-http audits it: the gateway', () => {
  it.each(audits.map(({ id, name, fn }) => [`${name} (${id})`, fn] as const))(
    '%s',
    async (_, fn) => {
      const result = await fn();
      const reason = 'reason' in result ? result.reason : undefined;
      expect({ status: result.status, reason }).toEqual({ status: 'ok', reason: undefined });
    },
  );

  it('is asked all 61 audits', () => {
    expect(new Set(audits.map(({ id }) => id)).size).toBe(61);
  });
});
