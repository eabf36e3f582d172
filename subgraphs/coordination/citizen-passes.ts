import type { Caller } from '../../server/caller.ts';
import type { SealPass } from '../../server/pass.ts';
import type { CentreCode, PerCentre } from './centres.ts';
import type { OpenCitizen } from './open-citizen.ts';

/** The passes of one request: each is made once, and only where access allows. */
export class CitizenPasses {
  readonly #opened = new WeakSet<OpenCitizen>();
  readonly #made = new Map<string, Promise<string>>();
  readonly #seal: PerCentre<SealPass>;
  readonly #caller: Caller | undefined;

  constructor(seal: PerCentre<SealPass>, caller: Caller | undefined) {
    this.#seal = seal;
    this.#caller = caller;
  }

  /** Only a citizen whom access was decided for gets passes: `_entities` lets a caller describe one. */
  admit(citizen: OpenCitizen): OpenCitizen {
    this.#opened.add(citizen);
    return citizen;
  }

  /** The pass that opens a citizen at a centre; null when the caller may not see that centre's part. */
  find(citizen: OpenCitizen, centre: CentreCode): Promise<string> | null {
    if (!this.#caller || !this.#opened.has(citizen)) return null;
    const { id, cprs, access } = citizen;
    if (access.centres[centre] !== 'ALLOW') return null;
    const key = `${centre} ${id}`;
    const pass =
      this.#made.get(key) ??
      this.#seal[centre]({ citizenId: id, cprs, callerId: this.#caller.id, purpose: 'CASEWORK' });
    this.#made.set(key, pass);
    return pass;
  }
}
