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

/** The same of a caseload, by citizen: a list per centre. */
export function readBrought(
  reference: BroughtCaseload,
): (citizenId: string) => OpenCitizen['files'] {
  const atJobcenter = byId(reference.jobcenterCaseload);
  const atSocial = byId(reference.socialCaseload);
  const atChildren = byId(reference.childrenCaseload);
  return (id) =>
    readFiles({
      jobcenter: atJobcenter.get(id)?.jobcenter,
      social: atSocial.get(id)?.social,
      children: atChildren.get(id)?.children,
    });
}

/** The types of the reference say its key; what was required comes besides. */
interface Brought {
  readonly id?: unknown;
  readonly jobcenter?: unknown;
  readonly social?: unknown;
  readonly children?: unknown;
}

interface BroughtCaseload {
  readonly jobcenterCaseload?: unknown;
  readonly socialCaseload?: unknown;
  readonly childrenCaseload?: unknown;
}

/** A row that does not say whom it is about is about nobody. */
function byId(rows: unknown): ReadonlyMap<unknown, Brought> {
  const list: readonly unknown[] = Array.isArray(rows) ? rows : [];
  return new Map(list.flatMap((row) => (isObject(row) ? [[row['id'], row]] : [])));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
