import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../gateway/config.ts';
import { serveGateway } from '../../gateway/serve.ts';
import { readServerConfig } from '../../server/config.ts';
import type { Listening } from '../../server/listen.ts';
import { startToyIssuer, type ToyIssuer } from '../server/toy-issuer.ts';
import { ask } from '../setup/ask.ts';
import { createTestInstruments } from '../setup/instruments.ts';
import { answerWith, startBrokenRoom, type BrokenRoom } from './broken-room.ts';

/** One operation that the schema has had from the first day. */
const toysFolder = fileURLToPath(new URL('trusted', import.meta.url));
const rooms = ['COORDINATION', 'JOBCENTER', 'SOCIAL', 'CHILDREN'];

let room: BrokenRoom;
let gateway: Listening;
let issuer: ToyIssuer;

beforeAll(async () => {
  issuer = await startToyIssuer('helhed');
});
afterAll(() => issuer.close());

/** The gateway over four rooms that are one broken one: what it serves itself is the same. */
async function open(misbehave: Parameters<typeof startBrokenRoom>[0], env: Record<string, string>) {
  room = await startBrokenRoom(misbehave);
  const settings = {
    PORT: '0',
    OIDC_ISSUER: issuer.url,
    OIDC_AUDIENCE: 'helhed',
    ...Object.fromEntries(rooms.map((name) => [`${name}_URL`, room.url])),
    ...env,
  };
  gateway = await serveGateway(
    readServerConfig('The gateway', 0, settings),
    readConfig(settings),
    settings,
    createTestInstruments(),
  );
}

afterEach(async () => {
  await gateway.close();
  await room.close();
});

const get = (path: string) => fetch(`${gateway.url}${path}`, { redirect: 'manual' });
const closed = {
  coordination: 'closed',
  jobcenter: 'closed',
  social: 'closed',
  children: 'closed',
};
const introspection = '{ __schema { queryType { name } } }';

describe('in development', () => {
  it('the gateway serves the explorer and tells its schema', async () => {
    await open(answerWith(''), {});
    expect((await get('/')).status).toBe(302);
    const page = await get('/explorer/');
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('citizenByCpr');
    const { data } = await ask(`${gateway.url}/graphql`, undefined, introspection);
    expect(data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });
});

describe('in production', () => {
  it('there is no explorer, and the schema is not told', async () => {
    await open(answerWith(''), { NODE_ENV: 'production', TRUSTED_DOCUMENTS: toysFolder });
    for (const path of ['/', '/explorer', '/explorer/', '/explorer/main.js']) {
      expect((await get(path)).status).toBe(404);
    }
    const { data, errors } = await ask(`${gateway.url}/graphql`, undefined, introspection);
    expect(data).toBeUndefined();
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_REQUEST']);
  });
});

describe('the health of the gateway', () => {
  it('is that of every room', async () => {
    await open(answerWith('{}'), {});
    const response = await get('/health/ready');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      status: 'ready',
      checks: { coordination: 'ready', jobcenter: 'ready', social: 'ready', children: 'ready' },
      breakers: closed,
    });
  });

  it('says which room is not ready, and nothing of why', async () => {
    await open(answerWith('inside.example', 503), {});
    const response = await get('/health/ready');
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({
      status: 'not ready',
      checks: {
        coordination: 'not ready',
        jobcenter: 'not ready',
        social: 'not ready',
        children: 'not ready',
      },
      breakers: closed,
    });
    expect((await get('/health/live')).status).toBe(200);
  });
});

describe('without coordination', () => {
  it('there is no citizen to speak of, and one error says so', async () => {
    await open(answerWith('<html>inside.example</html>', 503), {});
    const { data, errors, text } = await ask(
      `${gateway.url}/graphql`,
      await issuer.sign({ sub: 'mette' }),
      '{ citizen(id: "1") { name } }',
    );
    expect(data).toEqual({ citizen: null });
    expect(errors).toEqual([
      {
        message:
          'The source system of coordination does not answer just now. Try again in a minute.',
        extensions: { code: 'SOURCE_UNAVAILABLE' },
      },
    ]);
    expect(text).not.toMatch(/inside|127\.0\.0\.1/);
  });
});
