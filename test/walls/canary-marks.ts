/** A planted text carries `kanarie` and eight digits of its own; a planted CPR number is its own mark. */
const texts = /kanarie([0-9a-f]{8})/gi;

/** Anything that may stand between the digits of a number, as somebody might spell it. */
const between = /(?<=\d)(?:%2d|%20|&nbsp;|[\s._+/\u00a0\u2010-\u2015-]){1,3}(?=\d)/gi;

export type FindMarks = (text: string) => ReadonlySet<string>;

/**
 * Finds marks in any spelling: of another case, with hyphens or spaces between digits, as a figure, escaped for JSON
 * or for a URL, and inside what is written as base64 or hexadecimal.
 */
export function createFindMarks(cprs: readonly string[]): FindMarks {
  const findPlain = (text: string): string[] => {
    const digits = text.replace(between, '');
    return [
      ...[...text.matchAll(texts)].map(([, mark = '']) => mark.toLowerCase()),
      ...cprs.filter((cpr) => digits.includes(cpr)),
    ];
  };
  return (text) => {
    const unescaped = unescape(text);
    const spellings = [text, ...(unescaped === text ? [] : [unescaped]), ...decoded(text)];
    return new Set(spellings.flatMap(findPlain));
  };
}

function unescape(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/(?:%[0-9a-f]{2})+/gi, (run) =>
      Buffer.from(run.replaceAll('%', ''), 'hex').toString(),
    );
}

/** What long runs of base64 or hexadecimal signs say; a run may begin in the middle of a group. */
function decoded(text: string): string[] {
  return [
    ...[...text.matchAll(/[A-Za-z0-9+/_-]{13,}/g)].flatMap(([run]) =>
      [0, 1, 2, 3].map((skip) => Buffer.from(run.slice(skip), 'base64').toString('latin1')),
    ),
    ...[...text.matchAll(/[0-9a-f]{20,}/gi)].flatMap(([run]) =>
      [0, 1].map((skip) => Buffer.from(run.slice(skip), 'hex').toString('latin1')),
    ),
  ];
}
