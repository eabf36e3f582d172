import { centreCodes, type CentreCode } from '../centres.ts';
import type { OpenCitizen } from '../admission/open-citizen.ts';
import { mayRead } from '../policy/access.ts';

/** How one centre answered about one citizen. */
export interface Answer {
  readonly centre: { readonly code: CentreCode };
  readonly status: 'ANSWERED' | 'NOT_KNOWN' | 'UNAVAILABLE' | 'WITHHELD';
  readonly asOf: string | null;
  /** Whether the centre has a case, where that may be known; null where not, or while it is unavailable. */
  readonly isKnown: boolean | null;
}

/** The list of a file that holds one kind of information. */
const listOf = { CASES: 'cases', MEASURES: 'measures', PLANS: 'plans' } as const;

/**
 * One row per centre, always: silence where the caller may ask is an outage, never "nothing there".
 * About one kind of information, a centre that is open without that kind is withheld, and one that could not read it
 * is unavailable; about none in particular, one that could not read all that this request asks of it.
 */
export function toAnswers(
  { access, files }: Pick<OpenCitizen, 'access' | 'files'>,
  kind?: keyof typeof listOf,
): Answer[] {
  return centreCodes.map((code) => {
    const centre = { code };
    const opened = access.centres[code];
    if (opened.outcome === 'EXISTENCE')
      return { centre, status: 'WITHHELD', asOf: null, isKnown: opened.isKnown };
    if (opened.outcome === 'WITHHOLD' || (kind && !mayRead(opened, kind)))
      return { centre, status: 'WITHHELD', asOf: null, isKnown: null };
    const file = files[code];
    return file && (kind ? file[listOf[kind]] != null : file.isComplete)
      ? {
          centre,
          status: file.status,
          asOf: file.asOf ?? null,
          isKnown: file.status === 'ANSWERED',
        }
      : { centre, status: 'UNAVAILABLE', asOf: null, isKnown: null };
  });
}

/** True when every centre said what it has; then, and only then, "nothing" means nothing. */
export function isComplete(answers: readonly Answer[]): boolean {
  return answers.every(({ status }) => status === 'ANSWERED' || status === 'NOT_KNOWN');
}
