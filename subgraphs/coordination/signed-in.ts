import type { Caller } from '../../server/caller.ts';
import type { OpenCitizen } from './admission/open-citizen.ts';

/** The person of a request, with what the gateway brought back from the centres of their citizens. */
export interface SignedIn extends Caller {
  readonly filesOf?: (citizenId: string) => OpenCitizen['files'];
}
