import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPorts, findFreePort } from '../../demo/port.ts';
import { listen, type Listening } from '../../server/listen.ts';

describe('the ports that something starts on', () => {
  const taken: Listening[] = [];
  beforeAll(async () => {
    for (let n = 0; n < 2; n += 1) taken.push(await listen('127.0.0.1', 0, {}));
  });
  afterAll(() => Promise.all(taken.map((one) => one.close())));

  it('are all named that others have, each with what it is for', async () => {
    const [one, other] = taken.map(({ port }) => port);
    const free = await findFreePort(0, 'nobody');
    await expect(
      checkPorts([
        [one ?? 0, 'gateway (PORT)'],
        [free, 'social (SOCIAL_PORT)'],
        [other ?? 0, 'issuer (ISSUER_PORT)'],
      ]),
    ).rejects.toThrow(
      `Port ${one}, meant for gateway (PORT), is in use by another program: free it or choose another.\n` +
        `Port ${other}, meant for issuer (ISSUER_PORT), is in use by another program: free it or choose another.`,
    );
  });

  it('may be any that are free', async () => {
    const free = await findFreePort(0, 'nobody');
    await expect(checkPorts([[free, 'gateway (PORT)']])).resolves.toBeUndefined();
  });
});
