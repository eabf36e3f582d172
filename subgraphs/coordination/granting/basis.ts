import { findLaw, type Laws } from '../laws/laws.ts';
import { refuse } from '../reading/refuse.ts';

/** What a measure is granted by. */
export interface Basis {
  readonly law: string;
  readonly paragraph: string;
}

/** A paragraph as catalogue and programmes write it: `§85` is `§ 85`. */
export function toCatalogued(paragraph: string): string {
  return paragraph.trim().replace(/^§\s*(?=\d)/, '§ ');
}

/** Reads a law of the catalogue and a paragraph as it writes them, or refuses with all that is wrong. */
export function readBasis(
  { lawCode, paragraph }: { readonly lawCode: string; readonly paragraph: string },
  laws: Laws,
): Basis {
  const basis = { law: lawCode.trim(), paragraph: toCatalogued(paragraph) };
  const codes = laws.laws.map(({ code }) => code).join(', ');
  const faults = [
    ...(findLaw(laws, basis.law) ? [] : [`lawCode is no law of the catalogue; it has ${codes}`]),
    ...(/^(§|kap\.|art\.) \d/.test(basis.paragraph) && basis.paragraph.length <= 50
      ? []
      : ['paragraph is no paragraph; expected one such as § 85 or § 32, stk. 1']),
  ];
  refuse('Nobody grants this', faults);
  return basis;
}
