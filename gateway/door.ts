import type { GraphQLError } from 'graphql';
import { UnauthenticatedError } from '../server/errors.ts';
import type { Instruments } from '../server/instruments.ts';
import type { GatewayContext } from './context.ts';
import type { DataSource } from './data-source.ts';
import { toNothing, toSilence } from './room-answer.ts';
import { isOfRoom, toOutcome } from './room-fault.ts';
import { isWithheld, readRoomFetch } from './room-fetch.ts';
import { createRoomGuard, type BreakerState, type RoomLimits } from './room-guard.ts';
import type { Room } from './room.ts';

/** How the gateway reaches one room. */
export interface Door extends DataSource {
  breaker(): BreakerState;
  /** Resolves when the room is ready. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface DoorOptions {
  readonly name: string;
  readonly room: Room;
  readonly limits: RoomLimits;
  /** What a client is told when the room cannot be asked. */
  readonly toError: (cause: unknown) => GraphQLError;
  /** How long a request may still wait for this room, in milliseconds. */
  readonly timeLeft: (context: GatewayContext) => number;
}

/**
 * The way to a room, whatever is the matter with it: when it cannot be asked it costs only its own part. The fields that
 * were asked for come back as explicit nulls, with an error that tells nothing of the inside.
 */
export function createDoor(
  { name, room, limits, toError, timeLeft }: DoorOptions,
  { log, metrics }: Instruments,
): Door {
  const guard = createRoomGuard(name, limits, (withinMs) => room.ping(withinMs), { log, metrics });
  return {
    breaker: () => guard.state(),
    async process(options) {
      if (!('incomingRequestContext' in options)) {
        throw new Error('A room answers operations only.');
      }
      const { request, context, document } = options;
      const fetch = readRoomFetch(request, document);
      if (isWithheld(fetch)) return toNothing(fetch);
      // A room answers nobody without a token; that is no fault of the room.
      if (context.authorization === undefined && room.needsToken) return toSilence(fetch, nobody);
      const span = context.span.start(`ask ${name}`, { kind: 'CLIENT' });
      try {
        const answer = await guard.run((patience) => room.ask(fetch, context, { patience, span }), {
          deadline: context.deadline,
          timeLeft: () => timeLeft(context),
          mayRetry: !fetch.asked.isMutation,
        });
        span.end();
        return answer;
      } catch (cause) {
        span.end(cause);
        const { requestId } = context;
        const outcome = toOutcome(cause);
        const level = outcome === 'given_up' || outcome === 'breaker_open' ? 'info' : 'warn';
        const why = isOfRoom(outcome) ? { err: cause } : {};
        log[level]({ requestId, room: name, outcome, ...why }, 'a room could not be asked');
        return toSilence(fetch, toError(cause));
      }
    },
    ping: () => room.ping(readyWithinMs),
    close: async () => {
      guard.close();
      await room.close();
    },
  };
}

/** A balancer asks with a time of its own, two seconds as a rule: a room that hangs must not make the gateway look gone. */
const readyWithinMs = 1_500;

const nobody = new UnauthenticatedError('send a bearer token in the Authorization header.');
