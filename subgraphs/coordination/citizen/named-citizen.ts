import { randomUUID } from 'node:crypto';
import DataLoader from 'dataloader';
import { findCitizenIds, findCitizens, type CitizenRow } from '../source/citizens.ts';
import { findConsents, type ConsentRow } from '../source/consents.ts';
import type { Session } from '../source/session.ts';
import type { StandingRow } from '../source/standing.ts';

/** The id behind a CPR number, current or former; one that nobody has where nobody is known. */
export interface NamedCitizen {
  readonly citizenId: string;
  readonly isKnown: boolean;
}

/** Who decides asks these, by the id. */
interface Primed {
  readonly standingByCitizenId: DataLoader<string, readonly StandingRow[]>;
  readonly citizenById: DataLoader<string, CitizenRow | undefined>;
  readonly consentsByCitizenId: DataLoader<string, readonly ConsentRow[]>;
}

/**
 * A loader by CPR number. What decides whether the citizen may be seen comes in the same turn, and of nobody comes as
 * much: how long it takes tells nothing.
 */
export function createNamedLoader(
  session: Session,
  today: string,
  { standingByCitizenId, citizenById, consentsByCitizenId }: Primed,
) {
  return new DataLoader<string, NamedCitizen>(async (cprs) => {
    session.approachByCpr(cprs);
    const [known, standing, citizens, consents] = await Promise.all([
      findCitizenIds(session, cprs),
      session.readStanding(),
      findCitizens(session, [], cprs),
      findConsents(session, today, [], cprs),
    ]);
    return cprs.map((cpr) => {
      const citizenId = known.find((row) => row.cpr === cpr)?.citizenId;
      const id = citizenId ?? randomUUID();
      const isOfThem = (row: { readonly citizenId: string }) => row.citizenId === id;
      standingByCitizenId.prime(id, standing.filter(isOfThem));
      consentsByCitizenId.prime(id, consents.filter(isOfThem));
      citizenById.prime(
        id,
        citizens.find((row) => row.id === id),
      );
      return { citizenId: id, isKnown: citizenId !== undefined };
    });
  });
}
