import { z } from 'zod';

/** The way to a field: `['tracks', 0, 'code']`. */
export type Path = readonly PropertyKey[];

/** What a field that is read from outside should be, where its schema does not say so itself: zod's `error`. */
export function toExpected(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${typeWords[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `expected ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `expected at least ${String(issue.minimum)}${issue.origin === 'array' ? ' in the list' : ''}`;
    case 'too_big':
      return `expected ${String(issue.maximum)}${issue.origin === 'string' ? ' characters' : ''} at most`;
    case 'unrecognized_keys':
      return toKnown(issue.inst);
    default:
      return undefined;
  }
}

const typeWords: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'fields',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
};

/** The fields that there are, one a line: for who looks for the one that is meant. */
function toKnown(schema: unknown): string {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape).join('\n') : '';
}

/** `tracks[0].code`; empty where there is no step. */
export function toField(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

/** What lies at a field; undefined where nothing does. */
export function findAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined,
    value,
  );
}
