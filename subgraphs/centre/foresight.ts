import type DataLoader from 'dataloader';
import type { Pass } from '../../server/pass.ts';
import type { Operation } from '../../server/subgraph.ts';
import { opens, type Kind } from './clearance.ts';

/** Begins to read what will be asked of a file, beside the citizen's own row. */
export type Foresee = (pass: Pass) => void;

type Foreseeable = 'casesByCpr' | 'measuresByCpr' | 'goalsByCpr';

interface Foreseen {
  readonly kind: Kind;
  readonly from: Foreseeable;
}

/** By the field of a file: the kind that opens it, and what it is read from. */
const foreseen: Readonly<Record<string, Foreseen>> = {
  cases: { kind: 'CASES', from: 'casesByCpr' },
  withheldCases: { kind: 'CASES', from: 'casesByCpr' },
  measures: { kind: 'MEASURES', from: 'measuresByCpr' },
  withheldMeasures: { kind: 'MEASURES', from: 'measuresByCpr' },
  plans: { kind: 'PLANS', from: 'goalsByCpr' },
};

/** By what an operation runs: that is one list for as long as its text is known. */
const foreseenOf = new WeakMap<readonly string[], readonly Foreseen[]>();

/**
 * A file is read in one turn to the database: its fields would ask for theirs only once the citizen's row is there. They
 * give it out themselves, after their own checks; a failure is met there again.
 */
export function createForesee(
  { runs = [] }: Operation,
  loaders: Readonly<Record<Foreseeable, DataLoader<string, unknown>>>,
): Foresee {
  const expected = foreseenOf.get(runs) ?? findForeseen(runs);
  foreseenOf.set(runs, expected);
  return (pass) => {
    for (const { kind, from } of expected) {
      if (!opens(pass, kind)) continue;
      for (const cpr of pass.cprs) loaders[from].load(cpr).catch(() => undefined);
    }
  };
}

function findForeseen(runs: readonly string[]): readonly Foreseen[] {
  const fields = new Set(runs.map((pair) => pair.slice(pair.indexOf('.') + 1)));
  return Object.entries(foreseen).flatMap(([field, one]) => (fields.has(field) ? one : []));
}
