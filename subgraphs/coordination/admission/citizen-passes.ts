import type { SealPass } from '../../../server/pass.ts';
import type { RequestFacts } from '../../../server/subgraph.ts';
import type { CentreCode, PerCentre } from '../centres.ts';
import type { OpenCitizen } from './open-citizen.ts';
import { toAsked, type Asked } from '../policy/asked.ts';

type PassFacts = Pick<RequestFacts, 'caller' | 'requestId' | 'operation'>;

/** The passes of one request: each is made once, only for a citizen whom access was decided for, only where it allows. */
export class CitizenPasses {
  readonly #admitted = new Map<string, OpenCitizen>();
  readonly #made = new Map<string, Map<CentreCode, Promise<string>>>();
  readonly #seal: PerCentre<SealPass>;
  readonly #facts: PassFacts;
  readonly #asked: Asked;

  constructor(seal: PerCentre<SealPass>, facts: PassFacts) {
    this.#seal = seal;
    this.#facts = facts;
    this.#asked = toAsked(facts.operation.asks);
  }

  /** Nobody else gets passes: through `_entities` a caller may describe a citizen of their own. */
  admit(citizen: OpenCitizen): OpenCitizen {
    const { id, access } = citizen;
    // Decided anew after a change: what was sealed before says too much.
    if (this.#admitted.get(id)?.access !== access) this.#made.delete(id);
    this.#admitted.set(id, citizen);
    return citizen;
  }

  /** The pass that opens a citizen at a centre, for what is asked; null when the caller may not see that centre's part. */
  find(citizenId: string, centre: CentreCode): Promise<string> | null {
    const { caller, requestId } = this.#facts;
    const citizen = this.#admitted.get(citizenId);
    const access = citizen?.access.centres[centre];
    if (!caller || !citizen || access?.outcome !== 'ALLOW') return null;
    const made = this.#made.get(citizenId) ?? new Map<CentreCode, Promise<string>>();
    const pass =
      made.get(centre) ??
      this.#seal[centre]({
        citizenId,
        cprs: citizen.cprs,
        callerId: caller.id,
        requestId,
        purpose: citizen.access.purpose,
        kinds: [...access.kinds].filter((kind) => this.#asked.kinds[centre].has(kind)),
        limits: access.limits,
      });
    this.#made.set(citizenId, made.set(centre, pass));
    return pass;
  }
}
