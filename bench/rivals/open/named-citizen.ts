import { randomUUID } from 'node:crypto';
import DataLoader from 'dataloader';
import type {
  createNamedLoader as createReal,
  NamedCitizen,
} from '../../../subgraphs/coordination/citizen/named-citizen.ts';
import { findCitizens } from '../../../subgraphs/coordination/source/citizens.ts';

/** Who has a CPR number, and their row; nothing is decided, so nothing else is read. */
export const createNamedLoader: typeof createReal = (session, _today, { citizenById }) =>
  new DataLoader<string, NamedCitizen>(async (cprs) => {
    const citizens = await findCitizens(session, [], cprs);
    for (const row of citizens) citizenById.prime(row.id, row);
    return cprs.map((cpr) => {
      const citizen = citizens.find((row) => row.cprs.includes(cpr));
      return { citizenId: citizen?.id ?? randomUUID(), isKnown: citizen !== undefined };
    });
  });
