import type { OpenCitizen } from '../admission/open-citizen.ts';
import { isFile } from './file.ts';

/** What the gateway brought back from the centres; an absent or empty field is a centre that did not answer. */
export function readFiles(reference: Brought): OpenCitizen['files'] {
  const { jobcenter, social, children } = reference;
  return {
    JOBCENTER: isFile(jobcenter) ? jobcenter : null,
    SOCIAL: isFile(social) ? social : null,
    CHILDREN: isFile(children) ? children : null,
  };
}

/** The citizens of a list that it brought back; one that does not say whom it is about is about nobody. */
export function readBrought({
  caseload,
}: {
  readonly caseload?: unknown;
}): readonly Pick<OpenCitizen, 'id' | 'files'>[] {
  const rows: readonly unknown[] = Array.isArray(caseload) ? caseload : [];
  return rows.flatMap((row) =>
    isObject(row) && typeof row['id'] === 'string'
      ? [{ id: row['id'], files: readFiles(row) }]
      : [],
  );
}

/** The types of the reference say its key; what was required comes besides. */
interface Brought {
  readonly id?: unknown;
  readonly jobcenter?: unknown;
  readonly social?: unknown;
  readonly children?: unknown;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
