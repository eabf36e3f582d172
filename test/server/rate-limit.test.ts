import { describe, expect, it } from 'vitest';
import { createRateLimit } from '../../server/rate-limit.ts';

const mette = { callerId: 'mette', address: '10.0.0.5' };
const jonas = { callerId: 'jonas', address: '10.0.0.5' };
const nobody = { callerId: undefined, address: '10.0.0.5' };

async function expectRefused(counted: Promise<void>, message: RegExp) {
  await expect(counted).rejects.toMatchObject({ status: 429, code: 'RATE_LIMITED' });
  await expect(counted).rejects.toThrow(message);
}

describe('in a minute', () => {
  it('a person asks so often, whatever the others behind the same address do', async () => {
    const limit = createRateLimit({ requests: 3, byCpr: 3 });
    for (const asker of [mette, jonas, nobody])
      for (let asked = 0; asked < 3; asked += 1) await limit.countRequest(asker);
    for (const asker of [mette, jonas, nobody])
      await expectRefused(
        limit.countRequest(asker),
        /^More than 3 requests in a minute\. Try again in \d+ seconds\.$/,
      );
  });

  it('a person looks up fewer citizens by CPR number, and several in one operation count as several', async () => {
    const limit = createRateLimit({ requests: 100, byCpr: 10 });
    await limit.countByCpr(mette, 6);
    await limit.countByCpr(mette, 4);
    await limit.countByCpr(mette, 0);
    await expectRefused(
      limit.countByCpr(mette, 1),
      /^More than 10 citizens looked up by CPR number in a minute; .+ Try again in \d+ seconds\.$/,
    );
    await limit.countByCpr(mette, 0);
    await limit.countRequest(mette);
    await limit.countByCpr(jonas, 1);
  });

  it('sixty tokens of one address may open nothing, and a good one opens all the same', async () => {
    const limit = createRateLimit({ requests: 100, byCpr: 10 });
    const fail = () => limit.countBadToken('10.0.0.5', 'your token is not valid here.');
    for (let tried = 0; tried < 60; tried += 1) await fail();
    await expectRefused(
      fail(),
      /^More than 60 tokens in a minute that open nothing\. your token is not valid here\. Try again in \d+ seconds\.$/,
    );
    await limit.countRequest(mette);
  });
});
