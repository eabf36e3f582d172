import type { Operation } from '../../../server/subgraph.ts';
import type { Loaders } from '../loaders.ts';
import type { Part } from '../policy/kinds.ts';
import type { OpenCitizen } from './open-citizen.ts';

/** Begins to read what will be asked of a citizen, once it is decided that it may be seen. */
export type Foresee = (citizen: Pick<OpenCitizen, 'id' | 'access'>) => void;

/** What a field of the citizen is read from, one turn to the database after the other. */
interface Foreseen {
  readonly part: Part;
  /** `asks` says whether the operation asks for a field of this name. */
  readonly read: (
    id: string,
    loaders: Loaders,
    asks: (field: string) => boolean,
  ) => Promise<unknown>;
}

/** By the field of `Citizen`: those that most requests ask for. */
const foreseen: Readonly<Record<string, Foreseen>> = {
  coordinatingCaseworker: {
    part: 'COORDINATION',
    read: async (id, { teamByCitizenId, caseworkerById }) => {
      const team = await teamByCitizenId.load(id);
      const coordinating = team.find(({ role }) => role === 'COORDINATING_CASEWORKER');
      if (coordinating) await caseworkerById.load(coordinating.caseworkerId);
    },
  },
  plan: {
    part: 'PLAN',
    read: async (id, { planByCitizenId, goalsByPlanId }, asks) => {
      const plan = await planByCitizenId.load(id);
      if (plan && asks('goals')) await goalsByPlanId.load(plan.id);
    },
  },
};

/**
 * While the access log is written there is time to read. What is read is given out by the field's own resolver alone,
 * after its own check, and not before the log is on disk; a failure is met there again.
 */
export function createForesee({ runs = [] }: Operation, loaders: Loaders): Foresee {
  // What a change leaves is read when it is made.
  if (runs.some((pair) => pair.startsWith('mutation.'))) return () => undefined;
  const fields = new Set(runs.map((pair) => pair.slice(pair.indexOf('.') + 1)));
  const expected = Object.entries(foreseen).flatMap(([field, one]) =>
    fields.has(field) ? one : [],
  );
  return ({ id, access }) => {
    for (const { part, read } of expected)
      if (access.parts.has(part))
        read(id, loaders, (field) => fields.has(field)).catch(() => undefined);
  };
}
