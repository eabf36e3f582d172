/** What a field must hold; `blank` stands in after a fault, which always ends in an error. */
export interface Kind<T> {
  readonly expected: string;
  readonly accepts: (value: unknown) => value is T;
  readonly blank: T;
}

export const text: Kind<string> = {
  expected: 'a text',
  accepts: (value): value is string => typeof value === 'string' && value.trim() !== '',
  blank: '',
};

/** A text of one shape. */
export function textLike(expected: string, shape: RegExp): Kind<string> {
  return {
    expected,
    accepts: (value): value is string => typeof value === 'string' && shape.test(value),
    blank: '',
  };
}

/** A day that the calendar has: `2026-02-30` is none. */
export const day: Kind<string> = {
  expected: 'a day YYYY-MM-DD',
  accepts: (value): value is string => {
    if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
    const instant = new Date(value);
    return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value);
  },
  blank: '',
};

/** Whole years, months, weeks or days: `P6M`, `P2Y6M`, `P13W`. */
export const duration = textLike(
  'an ISO 8601 duration such as P6M',
  /^P(?=\d)(?:[1-9]\d*W|(?:[1-9]\d*Y)?(?:[1-9]\d*M)?(?:[1-9]\d*D)?)$/,
);

export function oneOf<const T extends string>(first: T, ...others: readonly T[]): Kind<T> {
  const choices = [first, ...others];
  return {
    expected: `one of ${choices.join(', ')}`,
    accepts: (value): value is T => choices.some((choice) => choice === value),
    blank: first,
  };
}

export function orNull<T>(kind: Kind<T>): Kind<T | null> {
  return {
    expected: `${kind.expected} or null`,
    accepts: (value): value is T | null => value === null || kind.accepts(value),
    blank: null,
  };
}

/** A field that may be left out. */
export function optional<T>(kind: Kind<T>): Kind<T | undefined> {
  return {
    expected: `${kind.expected}, or left out`,
    accepts: (value): value is T | undefined => value === undefined || kind.accepts(value),
    blank: undefined,
  };
}

/** A list that is read, and whose faults are named, item by item. */
export const list: Kind<readonly unknown[]> = {
  expected: 'a list',
  accepts: (value): value is readonly unknown[] => Array.isArray(value),
  blank: [],
};

export function listOf<T>(kind: Kind<T>): Kind<readonly T[]> {
  return {
    expected: `a list with ${kind.expected}`,
    accepts: (value): value is readonly T[] =>
      Array.isArray(value) && value.length > 0 && value.every((item) => kind.accepts(item)),
    blank: [],
  };
}

export const object: Kind<Readonly<Record<string, unknown>>> = {
  expected: 'an object',
  accepts: (value): value is Readonly<Record<string, unknown>> =>
    typeof value === 'object' && value !== null && !Array.isArray(value),
  blank: {},
};

/** What a row calls itself, to say where a fault is; its position where it has no name. */
export function nameOf(value: unknown, field: string, position: string): string {
  const name = object.accepts(value) ? value[field] : undefined;
  return text.accepts(name) ? name : position;
}

/** Reads one object field by field and writes every fault, with its place, into `faults`. */
export class FieldReader {
  /** Undefined where the value is no object: one fault, not one for each of its fields. */
  readonly #fields: Readonly<Record<string, unknown>> | undefined;
  readonly #asked = new Set<string>();
  readonly #faults: string[];
  readonly #place: string;

  constructor(value: unknown, place: string, faults: string[]) {
    this.#place = place;
    this.#faults = faults;
    this.#fields = object.accepts(value) ? value : undefined;
    if (this.#fields === undefined) this.fault(`expected an object, found ${shown(value)}`);
  }

  read<T>(field: string, kind: Kind<T>): T {
    this.#asked.add(field);
    if (this.#fields === undefined) return kind.blank;
    const value = this.#fields[field];
    if (kind.accepts(value)) return value;
    this.fault(`${field}: expected ${kind.expected}, found ${shown(value)}`);
    return kind.blank;
  }

  /** A misspelt optional field would be lost without a word. */
  refuseOthers(): void {
    for (const field of Object.keys(this.#fields ?? {})) {
      if (!this.#asked.has(field)) this.fault(`${field}: expected no field of this name`);
    }
  }

  fault(fault: string): void {
    this.#faults.push(`${this.#place}: ${fault}`);
  }
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 60);
}
