import type { CentreCode } from './centres.ts';

/** What the other rooms know of a caseworker: the key; the directory knows the rest. */
export interface CaseworkerReference {
  readonly id: string;
}

/** What the other rooms know of a centre: the code; what it is called, the municipality says here. */
export interface CentreReference {
  readonly code: CentreCode;
}

/** What the other rooms know of a law: the code; the catalogue knows the rest. */
export interface LawReference {
  readonly code: string;
  /** The day to read the catalogue on; without one, everything it has ever held. */
  readonly on?: string;
}
