import { day, FieldReader, list } from './fields.ts';
import { type Law, type Paragraph, readLaw, type Row } from './law.ts';

/** The law catalogue of one version; rows stand in the order of the file. */
export interface Laws {
  readonly version: string;
  readonly laws: readonly Law[];
}

/** Reads the catalogue from parsed JSON; throws one error that names every fault and its place. */
export function readLaws(json: unknown): Laws {
  const faults: string[] = [];
  const reader = new FieldReader(json, 'catalogue', faults);
  const version = reader.read('version', day);
  const laws = reader.read('laws', list).map((row, index) => readLaw(row, index, faults));
  reader.refuseOthers();
  for (const [index, { code }] of laws.entries()) {
    if (code !== '' && laws.slice(0, index).some((earlier) => earlier.code === code)) {
      faults.push(`${code}: code: expected each law once`);
    }
  }
  if (faults.length > 0) throw new Error(['The law catalogue has faults:', ...faults].join('\n  '));
  return { version, laws };
}

/** The law of a code, in force or not. */
export function findLaw(laws: Laws, code: string): Law | undefined {
  return laws.laws.find((law) => law.code === code);
}

/** The catalogue as it stands on a day: what a decision of that day may rest on, both borders included. */
export function lawsOn(laws: Laws, on: string): Laws {
  const inForce = (row: Row) =>
    (row.validFrom === null || row.validFrom <= on) && (row.validTo === null || on <= row.validTo);
  return {
    version: laws.version,
    laws: laws.laws
      .filter(inForce)
      .map((law) => ({ ...law, paragraphs: law.paragraphs.filter(inForce) })),
  };
}

/**
 * The row closest to a paragraph: `§ 32, stk. 1, nr. 3` is answered by `§ 32`, BL `§ 89` by `§§ 80–90`.
 * Of the rows of a rule that changed, the newest; ask `lawsOn` first for the one of a day.
 */
export function findParagraph(laws: Laws, code: string, paragraph: string): Paragraph | undefined {
  const rows = findLaw(laws, code)?.paragraphs ?? [];
  return rows
    .filter((row) => covers(row.paragraph, paragraph))
    .reduce<Paragraph | undefined>(
      (best, row) => (best === undefined || isCloser(row, best) ? row : best),
      undefined,
    );
}

/** True when a row of the catalogue answers for a paragraph: `§ 32` for `§ 32, stk. 1, nr. 3`. */
export function covers(row: string, asked: string): boolean {
  const range = /^§§ (\d+)–(\d+)$/.exec(row);
  if (range === null) {
    return asked === row || asked.startsWith(`${row},`) || asked.startsWith(`${row} stk.`);
  }
  const number = /^§ (\d+)(?=$|,| stk\.)/.exec(asked)?.[1];
  return (
    number !== undefined && Number(range[1]) <= Number(number) && Number(number) <= Number(range[2])
  );
}

function isCloser(row: Paragraph, best: Paragraph): boolean {
  const closeness = ({ paragraph }: Paragraph) =>
    paragraph.startsWith('§§') ? 0 : paragraph.length;
  const difference = closeness(row) - closeness(best);
  return difference > 0 || (difference === 0 && (row.validFrom ?? '') > (best.validFrom ?? ''));
}
