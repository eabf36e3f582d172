import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient, expectError, type Client } from './client.ts';
import { startOwnIssuer, type OwnIssuer } from './own-issuer.ts';

let issuer: OwnIssuer;
let client: Client;

beforeAll(async () => {
  issuer = await startOwnIssuer();
  client = createClient(issuer.url);
});

afterAll(() => issuer.stop());

describe('a system signs in', () => {
  const asSystem = (changes: Readonly<Record<string, string>> = {}) =>
    client.askToken({
      grant_type: 'client_credentials',
      client_id: 'journal-system',
      client_secret: 'journal-system',
      scope: 'helhed:read',
      ...changes,
    });

  test('with its secret', async () => {
    const { status, body } = await asSystem();
    expect(status).toBe(200);
    expect(decodeJwt(String(body['access_token']))).toMatchObject({
      sub: 'journal-system',
      roles: ['SYSTEM'],
      centre: 'SOCIAL',
      scope: 'helhed:read',
    });
  });

  test('with no scope that is not its own', async () => {
    const { body } = await asSystem({ scope: 'helhed:read helhed:develop' });
    expect(decodeJwt(String(body['access_token']))['scope']).toBe('helhed:read');
  });

  test('not with another secret, or none', async () => {
    expectError(await asSystem({ client_secret: 'journal' }), 401, 'invalid_client');
    const form = { grant_type: 'client_credentials', client_id: 'journal-system' };
    expectError(await client.askToken(form), 401, 'invalid_client');
  });

  test('and people cannot do so', async () => {
    const everybody = { grant_type: 'client_credentials', client_id: 'helhed-demo' };
    expectError(await client.askToken(everybody), 400, 'invalid_request');
    const person = { client_id: 'coordinator', client_secret: 'coordinator' };
    expectError(await asSystem(person), 401, 'invalid_client');
  });

  test('with no other grant', async () => {
    expectError(await asSystem({ grant_type: 'password' }), 400, 'unsupported_grant_type');
    expectError(await asSystem({ grant_type: 'refresh_token' }), 400, 'unsupported_grant_type');
  });
});
