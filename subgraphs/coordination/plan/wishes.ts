import { isSelected } from '../programmes/facts.ts';
import { cut } from '../reading/text.ts';
import type { Programme } from '../programmes/programme.ts';

type Wish = Programme['wishes'][number];
type What = Wish['for'];

/** What is granted anew, and what is said of it. */
interface Wished {
  readonly isRepeat: boolean;
  readonly isReplacement: boolean;
  readonly isCitizensWish: boolean;
  readonly reason: string | null;
  /** By which law the measure is, as whoever links it says; undefined where nobody said. */
  readonly basis: { readonly law: string; readonly paragraph: string } | undefined;
}

const fields = { REPEAT: 'isRepeat', REPLACEMENT: 'replacesMeasureId' } as const;

/**
 * All that the programme wants otherwise of a measure granted again, or in place of another (G11, G13). A file with
 * `wishes` says all of what is granted anew on the citizen's wish; one without leaves it open, with a reason.
 */
export function findWishFaults(
  wished: Wished,
  programme: Pick<Programme, 'name' | 'wishes'> | undefined,
): string[] {
  const whats: readonly What[] = [
    ...(wished.isRepeat ? (['REPEAT'] as const) : []),
    ...(wished.isReplacement ? (['REPLACEMENT'] as const) : []),
  ];
  const isSaid = wished.isCitizensWish && programme !== undefined && programme.wishes.length > 0;
  const judged = whats.map((what) =>
    isSaid ? judge(what, wished, programme) : { reasoned: true },
  );
  const lacksReason = wished.reason === null && judged.some(({ reasoned }) => reasoned);
  return [
    ...judged.flatMap(({ fault }) => fault ?? []),
    ...(lacksReason
      ? ['reason is missing; a measure granted again, or in place of another, says why']
      : []),
  ];
}

/** Whether it is among what is granted anew on the citizen's wish, and whether that is reasoned. */
function judge(
  what: What,
  { basis }: Wished,
  { name, wishes }: Pick<Programme, 'name' | 'wishes'>,
): { readonly reasoned: boolean; readonly fault?: string } {
  const told = wishes.filter((wish) => wish.for === what);
  const meant = told.find(
    ({ measure }) => measure === undefined || (basis !== undefined && isSelected(measure, basis)),
  );
  if (meant) return { reasoned: meant.needsReason };
  const field = fields[what];
  if (told.length === 0) {
    const [other] = wishes;
    return {
      reasoned: false,
      fault: `${field} is not by the citizen's wish in ${name}: it grants anew only a ${String(other?.for)} (${sayAll(wishes.flatMap((wish) => wish.source))})`,
    };
  }
  const measures = sayAll(told.map(({ measure }) => sayMeasure(measure)));
  const source = sayAll(told.flatMap((wish) => wish.source));
  return {
    reasoned: false,
    fault:
      basis === undefined
        ? `lawCode and paragraph are missing; ${name} grants anew on the citizen's wish only by ${measures} (${source})`
        : `${field} is of ${cut(`${basis.law} ${basis.paragraph}`)}; ${name} grants anew on the citizen's wish only by ${measures} (${source})`,
  };
}

function sayMeasure(measure: Wish['measure']): string {
  return measure === undefined ? 'any law' : `${measure.law} ${measure.paragraph ?? ''}`.trim();
}

function sayAll(words: readonly string[]): string {
  return [...new Set(words)].join(', ');
}
