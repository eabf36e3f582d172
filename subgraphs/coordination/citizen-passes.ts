import type { Caller } from '../../server/caller.ts';
import type { SealPass } from '../../server/pass.ts';
import type { CentreCode, PerCentre } from './centres.ts';
import type { OpenCitizen } from './open-citizen.ts';

/** The passes of one request: each is made once, only for a citizen whom access was decided for, only where it allows. */
export class CitizenPasses {
  readonly #admitted = new Map<string, OpenCitizen>();
  readonly #made = new Map<string, Promise<string>>();
  readonly #seal: PerCentre<SealPass>;
  readonly #caller: Caller | undefined;

  constructor(seal: PerCentre<SealPass>, caller: Caller | undefined) {
    this.#seal = seal;
    this.#caller = caller;
  }

  /** Nobody else gets passes: through `_entities` a caller may describe a citizen of their own. */
  admit(citizen: OpenCitizen): OpenCitizen {
    this.#admitted.set(citizen.id, citizen);
    return citizen;
  }

  /** The pass that opens a citizen at a centre; null when the caller may not see that centre's part. */
  find(citizenId: string, centre: CentreCode): Promise<string> | null {
    const citizen = this.#admitted.get(citizenId);
    if (!this.#caller || citizen?.access.centres[centre] !== 'ALLOW') return null;
    const key = `${centre} ${citizenId}`;
    const { cprs } = citizen;
    const pass =
      this.#made.get(key) ??
      this.#seal[centre]({ citizenId, cprs, callerId: this.#caller.id, purpose: 'CASEWORK' });
    this.#made.set(key, pass);
    return pass;
  }
}
