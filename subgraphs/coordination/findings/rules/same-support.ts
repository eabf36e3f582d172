import type { MergedMeasure } from '../../merge/measure.ts';
import { list } from '../danish.ts';
import type { Found, Judgement } from '../finding.ts';
import { ofWhatIsRead } from '../gaps.ts';
import { findRunning, isUnder, toSubject } from '../measures.ts';
import type { Situation } from '../situation.ts';
import { sameSupport as alike } from '../standards.ts';

/** Support of one kind that runs in two centres at once, or the same provider for the same purpose. Both may be meant: somebody must look. */
export function sameSupport(situation: Situation): Judgement {
  const running = findRunning(situation);
  const ofKind = alike.groups.flatMap(({ name, measures, source }): Found[] => {
    const group = running.filter(({ legalBasis }) =>
      measures.some((selector) => isUnder(legalBasis, selector)),
    );
    return isInTwoCentres(group) ? [{ ...toFound(group, name, situation), source }] : [];
  });
  const named = new Set(ofKind.map(({ concerns }) => concerns.map(({ id }) => id)).flat());
  const ofProvider = toPairs(running)
    .filter(([a, b]) => isInTwoCentres([a, b]) && isSamePurpose(a, b))
    .filter((pair) => !pair.every(({ id }) => named.has(id)))
    .map((pair) => toFound(pair, `samme formål hos ${pair[0].provider ?? ''}`, situation));
  return ofWhatIsRead(situation, ['MEASURES'], [...ofKind, ...ofProvider]);
}

function toFound(measures: readonly MergedMeasure[], what: string, situation: Situation): Found {
  const said = measures.map(
    ({ title, centre }) => `${title} (${situation.centreNames[centre.code]})`,
  );
  return {
    title: `To centre giver ${what}: ${list(said)}`,
    concerns: measures.map(toSubject),
    dueOn: null,
    isBroken: true,
  };
}

function isInTwoCentres(measures: readonly MergedMeasure[]): boolean {
  return new Set(measures.map(({ centre }) => centre.code)).size >= 2;
}

function isSamePurpose(a: MergedMeasure, b: MergedMeasure): boolean {
  if (a.provider === null || b.provider === null || !a.purpose || !b.purpose) return false;
  const words = toWords(b.purpose);
  const shared = [...toWords(a.purpose)].filter((word) => words.has(word));
  return (
    a.provider.trim().toLowerCase() === b.provider.trim().toLowerCase() &&
    shared.length >= alike.wordsInCommon
  );
}

function toWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= alike.wordLength));
}

function toPairs<Item>(items: readonly Item[]): (readonly [Item, Item])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
}
