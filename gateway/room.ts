import type { Span } from '../server/trace/span.ts';
import type { GatewayContext } from './context.ts';
import type { Patience } from './patience.ts';
import type { RoomAnswer } from './room-answer.ts';
import type { RoomFetch } from './room-fetch.ts';

/** A room as the gateway knows it, in a process of its own or hosted in this one. */
export interface Room {
  /** True where it answers nobody without a token, so that it need not be asked. */
  readonly needsToken: boolean;
  /** Answers a fetch, or throws when it cannot; gives up when there is no more patience. */
  ask(fetch: RoomFetch, context: GatewayContext, asking: Asking): Promise<RoomAnswer>;
  /** Resolves when the room is ready. */
  ping(withinMs: number): Promise<void>;
  close(): Promise<void>;
}

/** One attempt to ask a room. */
export interface Asking {
  readonly patience: Patience;
  readonly span: Span;
}
