import { centreCodes } from '../centres.ts';
import type { Answer } from '../merge/answers.ts';
import type { Found, Judgement } from './finding.ts';
import type { KindRead, Situation } from './situation.ts';

/** Nothing found, and nothing that could not be judged. */
export const allIsWell: Judgement = { found: [] };

/** The centres of which any of these kinds could not be read whole, one answer each. */
export function findMissing({ answers }: Situation, ...kinds: readonly KindRead[]): Answer[] {
  return centreCodes.flatMap((code) => {
    const unread = kinds
      .flatMap((kind) => answers[kind])
      .find(({ centre, status }) => centre.code === code && !isRead(status));
    return unread ? [unread] : [];
  });
}

/** What was found in what could be read, and the centres that there may be more in. */
export function ofWhatIsRead(
  situation: Situation,
  kinds: readonly KindRead[],
  found: readonly Found[],
): Judgement {
  const missing = findMissing(situation, ...kinds);
  return missing.length > 0 ? { found, gap: { missing } } : { found };
}

/** What the rule needs is not known here; `fact` says what, in Danish. */
export function notKnown(fact: string, found: readonly Found[] = []): Judgement {
  return { found, gap: { missing: [], fact } };
}

function isRead(status: Answer['status']): boolean {
  return status === 'ANSWERED' || status === 'NOT_KNOWN';
}
