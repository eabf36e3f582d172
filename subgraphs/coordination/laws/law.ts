import {
  day,
  duration,
  FieldReader,
  list,
  listOf,
  nameOf,
  object,
  oneOf,
  optional,
  orNull,
  text,
  textLike,
} from './fields.ts';

export interface Law extends Row {
  /** The short code, such as `SEL`. */
  readonly code: string;
  readonly reference: string | null;
  readonly validFrom: string;
  readonly paragraphs: readonly Paragraph[];
}

/** A paragraph, or what the catalogue knows no closer: a range `§§ 80–90`, a chapter `kap. 19`. */
export interface Paragraph extends Row {
  readonly paragraph: string;
  readonly owner: 'JOBCENTER' | 'SOCIAL' | 'CHILDREN' | null;
  /** The longest that one grant may run. */
  readonly maxDuration: string | null;
  readonly followUpEvery: string | null;
}

/** KLE numbers move between editions, so a number never stands without its own. */
export interface Kle {
  readonly edition: string;
  readonly numbers: readonly string[];
}

/** What a law and a paragraph have in common. */
export interface Row {
  readonly title: string;
  /** Null for a paragraph that is as old as its law. */
  readonly validFrom: string | null;
  /** The last day it takes new decisions; what was granted by then runs on. */
  readonly validTo: string | null;
  readonly source: 'V' | 'S' | 'K-high' | 'K-med' | 'K-low';
  readonly note: string | null;
  readonly kle: Kle | null;
}

const lawCode = textLike('a law code such as SEL', /^[A-ZÆØÅ]{2,6}$/);
const paragraphName = textLike(
  'a paragraph such as "§ 82 b", "§ 32, stk. 1, nr. 3", "§§ 80–90", "kap. 19" or "art. 6"',
  /^(?:§ \d+(?: [a-zæøå])?(?:, stk\. \d+)?(?:, nr\. \d+)?|§§ \d+–\d+|kap\. \d+(?: [a-z])?|art\. \d+)$/,
);
const owner = orNull(oneOf('JOBCENTER', 'SOCIAL', 'CHILDREN'));
const source = oneOf('V', 'S', 'K-high', 'K-med', 'K-low');
const kleEdition = textLike('an edition such as 2019 or 2025-05', /^\d{4}(?:-\d{2})?$/);
const kleNumbers = listOf(textLike('a KLE number such as 27.36.12', /^\d\d(?:\.\d\d){1,2}$/));

/** Reads one law; what is wrong with it is written into `faults`. */
export function readLaw(json: unknown, index: number, faults: string[]): Law {
  const place = nameOf(json, 'code', `laws[${String(index)}]`);
  const reader = new FieldReader(json, place, faults);
  const law = {
    code: reader.read('code', lawCode),
    reference: reader.read('reference', orNull(text)),
    ...readRow(reader, place, faults),
    validFrom: reader.read('validFrom', day),
    paragraphs: reader
      .read('paragraphs', list)
      .map((row, position) => readParagraph(row, place, position, faults)),
  };
  refuseBackwards(reader, law);
  reader.refuseOthers();
  for (const [position, row] of law.paragraphs.entries()) {
    if (
      row.paragraph !== '' &&
      law.paragraphs.slice(0, position).some((earlier) => meets(earlier, row))
    ) {
      faults.push(`${place} ${row.paragraph}: expected one row in force at a time`);
    }
  }
  return law;
}

function readParagraph(json: unknown, law: string, position: number, faults: string[]): Paragraph {
  const place = `${law} ${nameOf(json, 'paragraph', `paragraphs[${String(position)}]`)}`;
  const reader = new FieldReader(json, place, faults);
  const paragraph = {
    paragraph: reader.read('paragraph', paragraphName),
    owner: reader.read('owner', owner),
    maxDuration: reader.read('maxDuration', orNull(duration)),
    followUpEvery: reader.read('followUpEvery', orNull(duration)),
    ...readRow(reader, place, faults),
    validFrom: reader.read('validFrom', orNull(day)),
  };
  refuseBackwards(reader, paragraph);
  reader.refuseOthers();
  return paragraph;
}

function readRow(reader: FieldReader, place: string, faults: string[]) {
  const kle = reader.read('kle', optional(object));
  return {
    title: reader.read('title', text),
    validTo: reader.read('validTo', orNull(day)),
    source: reader.read('source', source),
    note: reader.read('note', optional(text)) ?? null,
    kle: kle === undefined ? null : readKle(kle, `${place} kle`, faults),
  };
}

function readKle(json: unknown, place: string, faults: string[]): Kle {
  const reader = new FieldReader(json, place, faults);
  const kle = {
    edition: reader.read('edition', kleEdition),
    numbers: reader.read('numbers', kleNumbers),
  };
  reader.refuseOthers();
  return kle;
}

function refuseBackwards(
  reader: FieldReader,
  { validFrom, validTo }: Pick<Row, 'validFrom' | 'validTo'>,
) {
  if (validFrom && validTo && validTo < validFrom) {
    reader.fault(`validTo: expected ${validFrom} or later, found "${validTo}"`);
  }
}

function meets(a: Paragraph, b: Paragraph): boolean {
  return (
    a.paragraph === b.paragraph &&
    (a.validTo === null || b.validFrom === null || b.validFrom <= a.validTo) &&
    (b.validTo === null || a.validFrom === null || a.validFrom <= b.validTo)
  );
}
