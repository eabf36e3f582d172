import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Laws } from '../laws/laws.ts';
import { findAt, toExpected, type Path } from '../reading/expected.ts';
import { checkProgramme } from './check-programme.ts';
import { Faults, shown } from './faults.ts';
import { findNearest } from './nearest.ts';
import { programme, type Programme } from './programme.ts';

/** A file as it was read: a programme, or every fault of it as `file:line: field: expected …, found …`. */
export type ReadFile =
  | { readonly programme: Programme; readonly faults: readonly [] }
  | { readonly programme: undefined; readonly faults: readonly string[] };

/** Reads one programme from YAML 1.2; `file` is what its faults call it, and `taken` the codes of those read before it. */
export function readProgramme(
  file: string,
  yaml: string,
  laws: Laws,
  taken: readonly string[] = [],
): ReadFile {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const faults = new Faults(file, document, lines);
  for (const { code, message, pos } of document.errors) {
    faults.atOffset(
      pos[0],
      code === 'DUPLICATE_KEY'
        ? 'expected each field once, found it a second time'
        : `expected YAML, found: ${message}`,
    );
  }
  if (document.errors.length > 0) return { programme: undefined, faults: faults.list() };
  const value: unknown = document.toJS();
  const read = programme.safeParse(value, { error: toExpected });
  if (!read.success) {
    for (const issue of read.error.issues) tell(issue, [], value, faults);
  } else {
    checkProgramme(read.data, laws, faults);
    const { code } = read.data;
    if (taken.includes(code))
      faults.at(['code'], `expected a code that no other file has, found ${code} again`);
  }
  const all = faults.list();
  return read.success && all.length === 0
    ? { programme: read.data, faults: [] }
    : { programme: undefined, faults: all };
}

/** Writes one fault of the schema down; of a choice, those of the one that was meant. */
function tell(issue: z.core.$ZodIssue, above: Path, value: unknown, faults: Faults): void {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const meant = findNearest(key, issue.message.split('\n'));
      const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
      faults.at([...path, key], `expected no field of this name${hint}`);
    }
    return;
  }
  if (issue.code === 'invalid_union') {
    // The choice whose own fields are there: what is wrong lies deeper.
    const [meant, ...others] = issue.errors.filter((option) =>
      option.every((fault) => fault.path.length > 0),
    );
    if (meant && others.length === 0 && isTouched(meant, path, value)) {
      for (const fault of meant) tell(fault, path, value, faults);
      return;
    }
  }
  faults.at(path, `${issue.message}, found ${shown(findAt(value, path))}`);
}

/** True when at least one field of the choice is there. */
function isTouched(option: readonly z.core.$ZodIssue[], path: Path, value: unknown): boolean {
  return option.some(
    ({ path: inner }) => findAt(value, [...path, ...inner.slice(0, 1)]) !== undefined,
  );
}
