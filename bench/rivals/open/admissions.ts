import type { Caller } from '../../../server/caller.ts';
import type { RequestFacts } from '../../../server/subgraph.ts';
import type { Admissions as Walled } from '../../../subgraphs/coordination/admission/admissions.ts';
import {
  createForesee,
  type Foresee,
} from '../../../subgraphs/coordination/admission/foresight.ts';
import type { OpenCitizen } from '../../../subgraphs/coordination/admission/open-citizen.ts';
import { perCentre } from '../../../subgraphs/coordination/centres.ts';
import type { Loaders } from '../../../subgraphs/coordination/loaders.ts';
import type { Access } from '../../../subgraphs/coordination/policy/access.ts';
import { kinds, parts } from '../../../subgraphs/coordination/policy/kinds.ts';
import { toPurpose } from '../../../subgraphs/coordination/policy/purpose.ts';

/** Lets everybody in to everybody: no relation, consent or flag is read, no rule asked, nothing kept of it. */
export class Admissions implements Pick<Walled, keyof Walled> {
  readonly #loaders: Loaders;
  readonly #facts: RequestFacts;
  readonly #foresee: Foresee;

  constructor(surroundings: Parameters<typeof createForesee>[1] & { facts: RequestFacts }) {
    this.#loaders = surroundings.loaders;
    this.#facts = surroundings.facts;
    this.#foresee = createForesee(surroundings.facts.operation, surroundings);
  }

  async admit(caller: Caller, id: string): Promise<OpenCitizen | undefined> {
    const row = await this.#loaders.citizenById.load(id);
    const access = this.#toAccess(caller);
    if (row) this.#foresee({ id, access });
    return row && { ...row, access, files: {} };
  }

  forget(id: string): void {
    this.#loaders.forget(id);
  }

  #toAccess(caller: Caller): Access {
    return {
      isAllowed: true,
      purpose: toPurpose(caller, this.#facts.purpose),
      parts: everyPart,
      centres: perCentre(() => ({ outcome: 'ALLOW', kinds: everyKind, limits: caller.limits })),
      cpr: 'VALUE',
      name: 'VALUE',
      address: 'VALUE',
      isHidden: false,
      rules: [],
    };
  }
}

const everyPart = new Set(parts);
const everyKind = new Set(kinds);
