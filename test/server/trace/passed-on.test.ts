import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerWith, startBrokenRoom, type BrokenRoom } from '../../gateway/broken-room.ts';
import { startToyTown, type ToyTown } from '../../gateway/toy-town.ts';
import { readTraceparent } from '../../../server/trace/traceparent.ts';

const traceId = '0af7651916cd43dd8448eb211c80319c';
const spanId = 'b7ad6b7169203331';

describe('a request’s trace, where nobody keeps it here', () => {
  let room: BrokenRoom;
  let town: ToyTown;
  beforeAll(async () => {
    room = await startBrokenRoom(answerWith({ data: { _entities: [{ social: null }] } }));
    town = await startToyTown(room.url);
  });
  afterAll(async () => {
    await town.close();
    await room.close();
  });

  /** Which trace the room was told of, and which one the gateway's line names. */
  const askWith = async (headers: Record<string, string>) => {
    await town.ask('{ citizen(id: "1") { social { status } } }', headers);
    const told = readTraceparent(room.received.at(-1)?.headers['traceparent']);
    const line: unknown = JSON.parse(town.lines.findLast((one) => one.includes('"request"')) ?? '');
    return { told, line };
  };

  it.each([true, false])('reaches the room, and the log; kept: %s', async (isSampled) => {
    const traceparent = `00-${traceId}-${spanId}-${isSampled ? '01' : '00'}`;
    const { told, line } = await askWith({ traceparent });
    expect(told).toMatchObject({ traceId, isSampled });
    expect(told?.spanId).not.toBe(spanId);
    expect(line).toMatchObject({ traceId });
  });

  it('begins here where none came, or none that can be read', async () => {
    for (const traceparent of ['', `00-${traceId}-7103049812000000-01`]) {
      const { told, line } = await askWith({ traceparent });
      expect(told?.isSampled).toBe(false);
      expect(told?.traceId).not.toBe(traceId);
      expect(line).toMatchObject({ traceId: told?.traceId });
    }
  });

  it('brings nothing else along: a vendor’s text could hold anything', async () => {
    const tracestate = 'vendor=710304-9812';
    await askWith({ traceparent: `00-${traceId}-${spanId}-01`, tracestate, baggage: 'cpr=1' });
    const headers = room.received.at(-1)?.headers ?? {};
    expect(Object.keys(headers)).not.toContain('tracestate');
    expect(Object.keys(headers)).not.toContain('baggage');
  });
});
