import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../../demo/stories/stories.ts';
import { ask, getToken } from '../setup/ask.ts';
import { startTestStack, type TestStack } from '../setup/stack.ts';

const production = {
  NODE_ENV: 'production',
  HELHED_TODAY: '',
  TRUSTED_DOCUMENTS: 'examples',
  AUDIT_RETENTION: 'P5Y',
  AUDIT_ALARM_RULES: 'subgraphs/coordination/access-log/alarm-rules.json',
} as const;
const unlisted = 'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { name birthDate } }';

describe('everything running in production mode', () => {
  let town: TestStack;
  beforeAll(async () => {
    town = await startTestStack(production);
  });
  afterAll(() => town.stop());

  const post = async (person: string, body: object) => {
    const token = await getToken(town.stack.issuerUrl, person);
    const response = await fetch(town.stack.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
    return { status: response.status, text: await response.text(), headers: response.headers };
  };

  it('a listed operation runs, by its text and by its hash', async () => {
    const query = readFileSync('examples/01-one-citizen.graphql', 'utf8');
    const byText = await post('facilitator', { query });
    expect(byText.text).toContain('"name":"Amalie Sommer"');
    const hash = createHash('sha256').update(query).digest('hex');
    const byHash = await post('facilitator', { documentId: `sha256:${hash}` });
    expect(byHash.text).toContain('"name":"Amalie Sommer"');
  });

  it('another one does not, and the answer says what to do', async () => {
    const { status, text } = await post('facilitator', {
      query: unlisted,
      variables: { cpr: stories.amalie.cpr },
    });
    expect(status).toBe(400);
    expect(text).toContain('BAD_REQUEST');
    expect(text).not.toContain('Amalie');
  });

  it('a developer’s does, with the scope for it', async () => {
    const { data } = await town.askAs('coordinator', unlisted, { cpr: stories.amalie.cpr });
    expect(data).toMatchObject({ citizenByCpr: { name: 'Amalie Sommer' } });
  });

  it('the schema is told to nobody: no introspection, no suggestion, no SDL of a room, no explorer', async () => {
    for (const query of [
      '{ __schema { types { name } } }',
      '{ __type(name: "Citizen") { name } }',
    ]) {
      const { errors } = await town.askAs('coordinator', query);
      expect(errors.map(({ extensions }) => extensions.code)).toEqual([
        'GRAPHQL_VALIDATION_FAILED',
      ]);
    }
    const misspelt = await town.askAs('coordinator', '{ me { nam } }');
    expect(misspelt.text).not.toMatch(/Did you mean|"name"/);
    const token = await getToken(town.stack.issuerUrl, 'coordinator');
    for (const { name, url } of town.stack.processes) {
      if (name === 'gateway') continue;
      const { text } = await ask(`${url}/graphql`, token, '{ _service { sdl } }');
      expect([name, text.includes('type Citizen')]).toEqual([name, false]);
    }
    const explorer = await fetch(new URL('/explorer/', town.stack.url));
    expect(explorer.status).toBe(404);
  });
});
