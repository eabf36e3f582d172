import DataLoader from 'dataloader';
import type { Operation } from '../../../server/subgraph.ts';
import type { Loaders } from '../loaders.ts';
import type { Part } from '../policy/kinds.ts';
import { findCoordinating } from '../source/caseworkers.ts';
import { findGoalsOfCitizens } from '../source/plans.ts';
import type { Session } from '../source/session.ts';
import type { OpenCitizen } from './open-citizen.ts';

/** Begins to read what will be asked of a citizen, once it is decided that it may be seen. */
export type Foresee = (citizen: Pick<OpenCitizen, 'id' | 'access'>) => void;

/** What is read ahead, and where it is kept until it is asked for. */
interface Ahead {
  readonly session: Session;
  readonly loaders: Loaders;
  readonly today: string;
}

/** Reads for a citizen, in one turn to the database, what a field and those under it are answered from. */
type Read = (id: string) => Promise<unknown>;

interface Foreseen {
  readonly part: Part;
  /** `asks` says whether the operation asks for a field of this name. */
  readonly createRead: (ahead: Ahead, asks: (field: string) => boolean) => Read;
}

/** By the field of `Citizen`: those that most requests ask for. */
const foreseen: Readonly<Record<string, Foreseen>> = {
  coordinatingCaseworker: {
    part: 'COORDINATION',
    createRead: ({ session, loaders: { teamByCitizenId, caseworkerById }, today }) => {
      const directory = createAhead(async (ids) => {
        for (const row of await findCoordinating(session, today, ids))
          caseworkerById.prime(row.id, row);
      });
      return (id) => Promise.all([teamByCitizenId.load(id), directory.load(id)]);
    },
  },
  plan: {
    part: 'PLAN',
    createRead: ({ session, loaders: { planByCitizenId, goalsByPlanId } }, asks) => {
      const goals = createAhead(async (ids) => {
        const rows = await findGoalsOfCitizens(session, ids);
        for (const planId of new Set(rows.map((row) => row.planId))) {
          goalsByPlanId.prime(
            planId,
            rows.filter((row) => row.planId === planId),
          );
        }
      });
      return (id) => Promise.all([planByCitizenId.load(id), asks('goals') && goals.load(id)]);
    },
  },
};

/** Asked for many citizens, it reads once; what it reads is for another loader to give out. */
function createAhead(readFor: (ids: readonly string[]) => Promise<void>) {
  return new DataLoader<string, true>(async (ids) => {
    await readFor(ids);
    return ids.map(() => true);
  });
}

/**
 * While the access log is written there is time to read. What is read is given out by the field's own resolver alone,
 * after its own check, and not before the log is on disk; a failure is met there again.
 */
export function createForesee({ runs = [] }: Operation, ahead: Ahead): Foresee {
  // What a change leaves is read when it is made.
  if (runs.some((pair) => pair.startsWith('mutation.'))) return () => undefined;
  const fields = new Set(runs.map((pair) => pair.slice(pair.indexOf('.') + 1)));
  const expected = Object.entries(foreseen).flatMap(([field, { part, createRead }]) =>
    fields.has(field) ? { part, read: createRead(ahead, (asked) => fields.has(asked)) } : [],
  );
  return ({ id, access }) => {
    for (const { part, read } of expected)
      if (access.parts.has(part)) read(id).catch(() => undefined);
  };
}
