import { centreCodes } from '../centres.ts';
import type { Answer } from '../merge/answers.ts';
import type { Missing } from '../programmes/truth.ts';
import { list } from './danish.ts';
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

/** What a condition of the programme's file turns on is not known: the centres that would tell, and what nobody recorded. */
export function withoutFacts(
  situation: Situation,
  facts: readonly Missing[],
  found: readonly Found[] = [],
): Judgement {
  const missing = findMissing(situation, 'CASES', 'MEASURES').filter(({ centre }) =>
    facts.includes(centre.code),
  );
  const unsaid = [...new Set(facts)].flatMap((fact) => said[fact] ?? []);
  // Without either, a person must judge: the file does not say who is meant.
  if (missing.length === 0 && unsaid.length === 0)
    return notKnown('det kræver en persons vurdering', found);
  return {
    found,
    gap: { missing, ...(unsaid.length > 0 ? { fact: list(unsaid) } : {}) },
  };
}

const said: Partial<Readonly<Record<Missing, string>>> = {
  AGE: 'fødselsdatoen er ikke kendt',
  AGE_IS_ABOUT: 'alderen er tæt på grænsen',
  SOCIAL_EVENTS: 'du må ikke se de sociale begivenheder',
  SCREENING: 'screeningen svarer ikke på det',
};

function isRead(status: Answer['status']): boolean {
  return status === 'ANSWERED' || status === 'NOT_KNOWN';
}
