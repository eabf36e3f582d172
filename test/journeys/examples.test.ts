import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getToken } from '../setup/ask.ts';
import { askExample, listExamples } from '../setup/examples.ts';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';

const examples = listExamples();

describe('an example', () => {
  let town: OneProcess;
  beforeAll(async () => {
    town = await startInOneProcess();
  });
  afterAll(() => town.stop());

  it('is one of a dozen or more', () => {
    expect(examples.length).toBeGreaterThanOrEqual(12);
  });

  it.each(examples)(
    '$name runs as it stands, and every field of it has an answer',
    async (example) => {
      const { url, issuerUrl } = town;
      const token = await getToken(issuerUrl, example.person);
      const { status, data, errors } = await askExample(url, token, example);
      expect(errors).toEqual([]);
      expect(status).toBe(200);
      expect(Object.values(data ?? {})).not.toContain(null);
      expect(data).not.toEqual({});
    },
  );
});
