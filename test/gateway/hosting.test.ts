import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, getToken, type Answer } from '../setup/ask.ts';
import { askExample, listExamples, type Example } from '../setup/examples.ts';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';

const rooms = ['coordination', 'jobcenter', 'social', 'children'] as const;

/** What a frontend team would ask; who has looked differs from one look to the next. */
const examples = listExamples().filter(({ query }) => !/accessLog|accessAlarms/.test(query));

let town: OneProcess;
const gateways = new Map<string, string>();

beforeAll(async () => {
  town = await startInOneProcess();
  gateways.set('coordination hosted', town.url);
  gateways.set('every room remote', await town.openGateway(rooms));
  gateways.set('every room hosted', await town.openGateway([]));
});
afterAll(() => town.stop());

/** The same question to every gateway. */
async function askAll(example: Example): Promise<Answer[]> {
  const token = await getToken(town.issuerUrl, example.person);
  const answers: Answer[] = [];
  for (const url of gateways.values()) answers.push(await askExample(url, token, example));
  return answers;
}

describe('wherever the rooms are', () => {
  it.each(examples)('the answer to $name is the same', async (example) => {
    const [one, ...others] = await askAll(example);
    expect(others).toHaveLength(2);
    expect(one?.errors).toEqual([]);
    expect(one?.data).toBeTruthy();
    for (const other of others) {
      expect(other.data).toEqual(one?.data);
      expect(other.errors).toEqual([]);
    }
  });

  it('a caller without relation to the citizen is refused alike', async () => {
    const stranger = await getToken(town.issuerUrl, 'manager');
    for (const url of gateways.values()) {
      const query = '{ citizenByCpr(cpr: "7103049812") { name } }';
      const { data, errors } = await ask(url, stranger, query);
      expect(data).toEqual({ citizenByCpr: null });
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    }
  });

  it('nobody without a token is told anything', async () => {
    for (const url of gateways.values()) {
      const { errors, text } = await ask(url, undefined, `{ me { name } }`);
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
      expect(text).not.toContain('Mette');
    }
  });
});
