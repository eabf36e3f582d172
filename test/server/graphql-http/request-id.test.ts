import { describe, expect, it } from 'vitest';
import { json, startAsking } from './asking.ts';

const { ask, send } = startAsking();

describe('a request id', () => {
  it.each(['e349ce59-6346-454a-9b6e-0b0f4a1c2d3e', 'my_request-1'])(
    'that the client gave is kept: %s',
    async (id) => {
      const { headers, answer } = await ask('{ requestId }', { 'x-request-id': id });
      expect(headers.get('x-request-id')).toBe(id);
      expect(answer).toEqual({ data: { requestId: id } });
    },
  );

  it.each(['short', 'x'.repeat(65), 'with space', 'a;b=c;d=e', '<script>'])(
    'that cannot be one is replaced: %s',
    async (id) => {
      const { headers, answer } = await ask('{ requestId }', { 'x-request-id': id });
      const made = headers.get('x-request-id');
      expect(made).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
      expect(answer).toEqual({ data: { requestId: made } });
    },
  );

  it('stands on refusals too', async () => {
    const { headers } = await send('', { ...json, 'x-request-id': 'my_request-2' });
    expect(headers.get('x-request-id')).toBe('my_request-2');
  });
});
