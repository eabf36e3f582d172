import type { DataSource } from './gateway.ts';

/** How the gateway reaches one room. */
export interface Door extends DataSource {
  /** Resolves when the room is ready. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
