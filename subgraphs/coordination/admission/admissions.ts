import DataLoader from 'dataloader';
import type { Caller } from '../../../server/caller.ts';
import { yearsBetween } from '../../../server/day.ts';
import type { RequestFacts } from '../../../server/subgraph.ts';
import type { AccessEntry } from '../access-log/entry.ts';
import { toAccessEntry, toKinds } from './admission-entry.ts';
import { findUnit } from './caller-unit.ts';
import type { Loaders } from '../loaders.ts';
import { createForesee, type Foresee } from './foresight.ts';
import { NoRelationError } from './no-relation.ts';
import type { OpenCitizen } from './open-citizen.ts';
import { opensProtected } from './opens-protected.ts';
import { toAsked } from '../policy/asked.ts';
import { toPurpose } from '../policy/purpose.ts';
import { relationKinds, type Relation } from '../policy/question.ts';
import type { RoomFacts } from '../room-facts.ts';
import type { Session } from '../source/session.ts';
import type { StandingRow } from '../source/standing.ts';

/** What decides about the citizens of one request. */
interface Surroundings {
  readonly facts: RequestFacts;
  readonly today: string;
  readonly session: Session;
  readonly loaders: Loaders;
  readonly room: RoomFacts;
}

/**
 * How a citizen is come by: a row of a list shows less of a protected person. The gateway comes back for one who was come
 * by before; where coordination runs apart nobody knows how, and it is shown what a list shows.
 */
export type Way = 'ALONE' | 'LISTED' | 'AS_BEFORE';

type Admitting = Promise<OpenCitizen | undefined> | undefined;
type Admitted = Readonly<Record<'alone' | 'listed', Admitting>>;

/**
 * Lets a caller in to the citizens of one request: who they are to each other, what the policy says of it,
 * and an entry in the access log, committed before anything of the citizen is given out. Each citizen once.
 */
export class Admissions {
  readonly #admitted = new Map<string, Admitted>();
  readonly #surroundings: Surroundings;
  readonly #foresee: Foresee;
  /** A caseload's entries are written together. */
  readonly #entries = new DataLoader<AccessEntry, true>(
    async (entries) => {
      await this.#surroundings.room.accessLog.write(entries);
      return entries.map(() => true);
    },
    { cache: false },
  );

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    this.#foresee = createForesee(surroundings.facts.operation, surroundings);
  }

  /** The citizen, or undefined when nobody is known by the id; refuses who may see nothing. */
  admit(caller: Caller, id: string, way: Way): Promise<OpenCitizen | undefined> {
    const { alone, listed } = this.#admitted.get(id) ?? {};
    const isListed = way === 'LISTED' || (way === 'AS_BEFORE' && !alone);
    const admitted = (isListed ? listed : alone) ?? this.#decide(caller, id, { isListed, way });
    this.#admitted.set(id, isListed ? { alone, listed: admitted } : { alone: admitted, listed });
    return admitted;
  }

  /** After a change that opens or closes something: the next look is decided anew. */
  forget(id: string): void {
    this.#admitted.delete(id);
    this.#surroundings.loaders.forget(id);
  }

  async #decide(
    caller: Caller,
    id: string,
    { isListed, way }: { readonly isListed: boolean; readonly way: Way },
  ): Promise<OpenCitizen | undefined> {
    const { facts, today, loaders, room } = this.#surroundings;
    const [standing, row, consents, unit] = await Promise.all([
      loaders.standingByCitizenId.load(id),
      loaders.citizenById.load(id),
      loaders.consentsByCitizenId.load(id),
      findUnit(caller, loaders),
    ]);
    const isKnown = standing.some(({ kind }) => kind === 'KNOWN');
    const access = room.decide({
      caller,
      purpose: toPurpose(caller, facts.purpose),
      relations: standing.flatMap(toRelation),
      consents: consents.filter(({ isInForce }) => isInForce),
      citizen: {
        age: row?.birthDate == null ? null : yearsBetween(row.birthDate, today),
        isProtected: standing.some(({ kind }) => kind === 'FLAG_PROTECTED_PERSON'),
        knownIn: standing.flatMap(({ kind, centre }) =>
          kind === 'KNOWN_IN_CENTRE' && centre !== null ? [centre] : [],
        ),
      },
      isListed,
      tellsExistence: room.tellsExistence,
    });
    const isShown = access.isAllowed && row !== undefined;
    // A list brings up who was not sought: there a refusal is no attempt.
    const kinds = isShown ? toKinds(access, toAsked(facts.operation.asks)) : [];
    const opens = isShown ? opensProtected(access, kinds) : way !== 'LISTED';
    if (isShown) this.#foresee({ id, access });
    await this.#entries.load(
      toAccessEntry(facts, caller, {
        unit,
        citizenId: isKnown ? id : undefined,
        outcome: isShown ? 'SHOWN' : isKnown ? 'REFUSED' : 'NOT_KNOWN',
        access,
        kinds,
        flags: standing.flatMap(toFlag).filter((flag) => flag !== 'PROTECTED_PERSON' || opens),
      }),
    );
    if (!isKnown) return undefined;
    if (!isShown) throw new NoRelationError();
    return { ...row, access, files: {} };
  }
}

function toRelation({ kind, centre }: StandingRow): Relation[] {
  const relation = relationKinds.find((known) => known === kind);
  if (relation === undefined) return [];
  if (relation !== 'CASEWORKER' && relation !== 'JOURNAL_OF_CENTRE') return [{ kind: relation }];
  return centre === null ? [] : [{ kind: relation, centre }];
}

function toFlag({ kind }: StandingRow): string[] {
  return kind.startsWith('FLAG_') ? [kind.slice('FLAG_'.length)] : [];
}
