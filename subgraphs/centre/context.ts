import DataLoader from 'dataloader';
import { getCaller } from '../../server/caller.ts';
import type { GroupPass, OpenGroupPass } from '../../server/group-pass.ts';
import type { OpenPass, Pass } from '../../server/pass.ts';
import type { RequestFacts } from '../../server/subgraph.ts';
import { createForesee, type Foresee } from './foresight.ts';
import { Readings } from './readings.ts';

/** What a request to a centre carries: the door, loaders of its own, and note of what it reads. */
export interface CentreContext<Loaders> {
  readonly loaders: Loaders;
  readonly foresee: Foresee;
  readonly readings: Readings;
  /** Opens a pass made for this caller and request at this centre, or throws. */
  readonly openPass: (token: string) => Promise<Pass>;
  /** Opens a pass to add up what a group has. */
  readonly openGroupPass: (token: string) => Promise<GroupPass>;
}

/** A context for one request: without a caller no pass opens. */
export function createCentreContext<Loaders extends Parameters<typeof createForesee>[1]>(
  loaders: Loaders,
  { caller, requestId, operation }: Pick<RequestFacts, 'caller' | 'requestId' | 'operation'>,
  doors: { readonly openPass: OpenPass; readonly openGroupPass: OpenGroupPass },
): CentreContext<Loaders> {
  const toBearer = () => ({ callerId: getCaller(caller).id, requestId });
  const open = async (token: string) => doors.openPass(token, toBearer());
  // Passes that opened one by one would each send their citizen's statements alone.
  const passes = new DataLoader<string, Pass>((tokens) =>
    Promise.all(tokens.map((token) => open(token).catch(toError))),
  );
  // Who asks a centre directly may leave the pass out, whatever the SDL demands.
  return {
    loaders,
    foresee: createForesee(operation, loaders),
    readings: new Readings(),
    openPass: (token) => passes.load(token || ''),
    openGroupPass: async (token) => doors.openGroupPass(token, toBearer()),
  };
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
