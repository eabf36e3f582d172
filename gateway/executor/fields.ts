/** An object as it came from a subgraph, or as it goes to a client. */
export type Fields = Record<string, unknown>;

/** True for an object with fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The value of a field; never what every object inherits, for a client may call a field `constructor`. That is a function,
 * which no field holds, or what `__proto__` names: only then it is looked whose it is, which costs more than to read it.
 */
export function readField(fields: Fields, name: string): unknown {
  const value = fields[name];
  if (typeof value !== 'function' && name !== '__proto__') return value;
  return Object.hasOwn(fields, name) ? value : undefined;
}

/** Sets a field; one that is called `__proto__` is a field like any other. */
export function setField(fields: Fields, name: string, value: unknown): void {
  if (name !== '__proto__') fields[name] = value;
  else
    Object.defineProperty(fields, name, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
}
