import { describe, expect, it } from 'vitest';
import { createHealthRoutes } from '../../server/health.ts';
import { listen } from '../../server/listen.ts';

const answers = () => Promise.resolve();
const fails = () => Promise.reject(new Error('connect ECONNREFUSED 10.1.2.3:5432'));

async function readHealth(checks: Record<string, () => Promise<void>>, path: string) {
  const listening = await listen('127.0.0.1', 0, createHealthRoutes({ needed: checks }));
  const response = await fetch(`${listening.url}${path}`);
  const body: unknown = await response.json();
  await listening.close();
  return { status: response.status, body };
}

describe('a process', () => {
  it('is ready when all that it stands on answers', async () => {
    expect(await readHealth({ social: answers, children: answers }, '/health/ready')).toEqual({
      status: 200,
      body: { status: 'ready', checks: { social: 'ready', children: 'ready' } },
    });
  });

  it('is not ready when one of them does not, and says which but not why', async () => {
    expect(await readHealth({ social: fails, children: answers }, '/health/ready')).toEqual({
      status: 503,
      body: { status: 'not ready', checks: { social: 'not ready', children: 'ready' } },
    });
  });

  it('lives all the same', async () => {
    expect(await readHealth({ social: fails }, '/health/live')).toEqual({
      status: 200,
      body: { status: 'live' },
    });
  });
});
