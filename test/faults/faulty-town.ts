import { openTown, type Town } from '../setup/town.ts';
import { startFaultProxy, type FaultProxy } from './fault-proxy.ts';

/** A way to a room that can go wrong. */
export type FaultyWay = FaultProxy & { readonly proxy: FaultProxy };

/** A town where something can go wrong between the gateway and each room. */
export function openFaultyTown(env: Readonly<Record<string, string>>): Promise<Town<FaultyWay>> {
  return openTown(layFaultyWay, {
    // A breaker would answer for a room before it is met; room-guard.test.ts sees to the breaker.
    env: { ROOM_BREAK_AFTER: '1000', ...env },
  });
}

async function layFaultyWay(url: string): Promise<FaultyWay> {
  const proxy = await startFaultProxy(url);
  return { ...proxy, proxy, url: proxy.url.replace(/\/$/, '') };
}
