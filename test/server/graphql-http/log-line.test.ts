import { describe, expect, it } from 'vitest';
import { json, startAsking } from './asking.ts';

const asking = startAsking();
const { ask, send } = asking;

describe('a log line per request', () => {
  const lastLine = (): unknown => JSON.parse(asking.front.lines.at(-1) ?? '');
  const keysOf = (value: unknown) => (value instanceof Object ? Object.keys(value) : []);

  it('says id, status, operation and time, and nothing of query and variables', async () => {
    await ask(
      'query Who($t: String!) { echo(text: $t) two: echo(text: "620190-1234") }',
      { 'x-request-id': 'my_request-3' },
      { operationName: 'Who', variables: { t: '6201901234' } },
    );
    expect(lastLine()).toMatchObject({
      msg: 'request',
      requestId: 'my_request-3',
      status: 200,
      operation: 'Who',
    });
    expect(keysOf(lastLine())).toEqual([
      'level',
      'time',
      'process',
      'requestId',
      'traceId',
      'status',
      'operation',
      'ms',
      'msg',
    ]);
    expect(asking.front.lines.join('')).not.toMatch(/620190-?1234/);
  });

  it.each(['Borger 6201901234', '{"a":1}', 'a\nb', 'x'.repeat(101)])(
    'has no operation name that cannot be one: %j',
    async (operationName) => {
      await ask('{ who }', { 'x-request-id': 'my_request-4' }, { operationName });
      expect(lastLine()).toMatchObject({ requestId: 'my_request-4' });
      expect(lastLine()).not.toHaveProperty('operation');
    },
  );

  it('is written for a refusal too', async () => {
    await send('', { ...json, 'x-request-id': 'my_request-5' });
    expect(lastLine()).toMatchObject({ requestId: 'my_request-5', status: 400 });
  });
});
