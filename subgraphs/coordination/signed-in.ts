import type { Caller } from '../../server/caller.ts';
import type { OpenCitizen } from './admission/open-citizen.ts';

/** The person of a request, with what the gateway brought back of their citizens from the centres. */
export interface SignedIn extends Caller {
  readonly brought?: readonly Pick<OpenCitizen, 'id' | 'files'>[];
}
