import { centreCodes, type CentreCode } from '../centres.ts';
import type { OpenCitizen } from '../open-citizen.ts';

/** How one centre answered about one citizen. */
export interface Answer {
  readonly centre: { readonly code: CentreCode };
  readonly status: 'ANSWERED' | 'NOT_KNOWN' | 'UNAVAILABLE' | 'WITHHELD';
  readonly asOf: string | null;
}

/** One row per centre, always: silence where the caller may ask is an outage, never "nothing there". */
export function toAnswers({ access, files }: Pick<OpenCitizen, 'access' | 'files'>): Answer[] {
  return centreCodes.map((code) => {
    const centre = { code };
    if (access.centres[code] === 'WITHHOLD') return { centre, status: 'WITHHELD', asOf: null };
    const file = files[code];
    return file
      ? { centre, status: file.status, asOf: file.asOf ?? null }
      : { centre, status: 'UNAVAILABLE', asOf: null };
  });
}

/** True when every centre said what it has; then, and only then, "nothing" means nothing. */
export function isComplete(answers: readonly Answer[]): boolean {
  return answers.every(({ status }) => status === 'ANSWERED' || status === 'NOT_KNOWN');
}
