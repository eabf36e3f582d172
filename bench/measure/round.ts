import type { Contender } from '../stages.ts';
import type { Town } from '../town.ts';
import type { Asker } from './asker.ts';
import { load, type Load } from './load.ts';
import { readCpuMs, readMemoryMb } from './process-figures.ts';

/** What one gateway did in one round. */
export interface Round {
  readonly requestsPerSecond: number;
  /** Processor time of the gateway's process, in ms per request. */
  readonly gatewayCpuMs: number;
  /** The same with the processes of the rooms; PostgreSQL's is not in it. */
  readonly stackCpuMs: number;
  readonly p50: number;
  readonly p99: number;
  readonly memoryMb: number;
}

export async function runRound(
  { rival, program }: Contender,
  asker: Asker,
  town: Town,
  amount: Pick<Load, 'connections' | 'forMs' | 'mostRequests'>,
): Promise<Round> {
  const rooms = program.ownRooms ?? Object.values(town.pids);
  const readRooms = () => rooms.reduce((sum, pid) => sum + readCpuMs(pid), 0);
  const [gatewayBefore, roomsBefore] = [readCpuMs(program.pid), readRooms()];
  const served = await load({
    url: `${program.url}/graphql`,
    token: asker.token,
    nextRequestId: () => asker.nextRequestId(),
    nextBody: () => asker.nextBody(),
    ...amount,
  });
  const gatewayCpuMs = (readCpuMs(program.pid) - gatewayBefore) / served.requests;
  const roomsCpuMs = (readRooms() - roomsBefore) / served.requests;
  if (served.failures > 0)
    throw new Error(
      `${rival.name}: ${served.failures} of ${served.requests} failed, first: ${served.firstFailure}`,
    );
  return {
    requestsPerSecond: (served.requests / served.ms) * 1_000,
    gatewayCpuMs,
    stackCpuMs: gatewayCpuMs + roomsCpuMs,
    p50: served.p50,
    p99: served.p99,
    memoryMb: readMemoryMb(program.pid),
  };
}
