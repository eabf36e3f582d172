import DataLoader from 'dataloader';
import { getCaller } from '../../server/caller.ts';
import type { OpenPass, Pass } from '../../server/pass.ts';
import type { RequestFacts } from '../../server/subgraph.ts';
import { Readings } from './readings.ts';

/** What a request to a centre carries: the door, loaders of its own, and note of what it reads. */
export interface CentreContext<Loaders> {
  readonly loaders: Loaders;
  readonly readings: Readings;
  /** Opens a pass made for this caller and request at this centre, or throws. */
  readonly openPass: (token: string) => Promise<Pass>;
}

/** A context for one request: without a caller no pass opens. */
export function createCentreContext<Loaders>(
  loaders: Loaders,
  { caller, requestId }: Pick<RequestFacts, 'caller' | 'requestId'>,
  openPass: OpenPass,
): CentreContext<Loaders> {
  const open = async (token: string) =>
    openPass(token, { callerId: getCaller(caller).id, requestId });
  // Passes that opened one by one would each send their citizen's statements alone.
  const passes = new DataLoader<string, Pass>((tokens) =>
    Promise.all(tokens.map((token) => open(token).catch(toError))),
  );
  // Who asks a centre directly may leave the pass out, whatever the SDL demands.
  return { loaders, readings: new Readings(), openPass: (token) => passes.load(token || '') };
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
