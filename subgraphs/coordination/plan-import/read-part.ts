import { z } from 'zod';
import { isCitizenId } from '../citizen/citizen-id.ts';
import type { Faults } from '../plan/words.ts';
import { findAt, toExpected, toField } from '../reading/expected.ts';
import { cut } from '../reading/text.ts';

/** A part of a document by its schema; undefined where it is of another shape, and each fault is told with its place. */
export function readPart<Part>(
  schema: z.ZodType<Part>,
  value: unknown,
  path: string,
  faults: Faults,
): Part | undefined {
  const read = schema.safeParse(value, { error: toExpected });
  if (read.success) return read.data;
  for (const issue of read.error.issues) {
    const inner = toField(issue.path);
    const place = [path, inner].filter((one) => one !== '').join(inner.startsWith('[') ? '' : '.');
    const at = faults.at(place === '' ? 'document' : place);
    if (issue.code === 'unrecognized_keys') {
      const known = issue.message.split('\n').join(', ');
      for (const key of issue.keys)
        at.add(`found ${JSON.stringify(cut(key))}, expected only ${known}`);
    } else at.add(`${toKind(findAt(value, issue.path), issue)}, ${issue.message}`);
  }
  return undefined;
}

/** What was found, by its kind: what a document says of somebody is not said again in an error. */
function toKind(value: unknown, issue: z.core.$ZodIssue): string {
  if (value === undefined) return 'is missing';
  if (value === null) return 'found null';
  if (Array.isArray(value)) return 'found a list';
  switch (typeof value) {
    case 'string':
      if (issue.code === 'too_big') return `has ${value.length} characters`;
      return expectsText(issue) ? 'found another text' : 'found a text';
    case 'number':
      return 'found a number';
    case 'boolean':
      return `found ${String(value)}`;
    default:
      return 'found fields';
  }
}

/** True where a text was expected, and only this one was not. */
function expectsText(issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'invalid_value') return issue.values.some((one) => typeof one === 'string');
  return issue.code !== 'invalid_type';
}

/** What a part is known by where it was written: a UUID in the letters that it has here. */
export function toKey(id: string): string {
  return isCitizenId(id) ? id.toLowerCase() : id;
}

export const id = z.string().min(1, 'expected an id, of one character at least').max(300);
