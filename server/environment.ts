import { readFileSync } from 'node:fs';

/** What a process is told by its environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** All that is wrong with a configuration, in one error. */
export class ConfigError extends Error {
  readonly faults: readonly string[];

  constructor(process_: string, faults: readonly string[]) {
    super(
      [
        `${process_} cannot start, its configuration is wrong:`,
        ...faults.map((fault) => `  - ${fault}`),
      ].join('\n'),
    );
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

/** Reads several configurations of one process, and names all that is wrong with any of them in one error. */
export function checkTogether(process_: string, ...reads: readonly (() => unknown)[]): void {
  const faults = reads.flatMap((read) => {
    try {
      read();
      return [];
    } catch (error) {
      if (error instanceof ConfigError) return error.faults;
      throw error;
    }
  });
  if (faults.length > 0) throw new ConfigError(process_, faults);
}

/** Reads settings one by one and remembers every fault, so that `done` can name them all at once. */
export class SettingsReader {
  readonly #faults: string[] = [];
  readonly #env: Environment;
  readonly #process: string;

  constructor(process_: string, env: Environment) {
    this.#process = process_;
    this.#env = env;
  }

  get isProduction(): boolean {
    return this.#env['NODE_ENV'] === 'production';
  }

  fault(text: string): void {
    this.#faults.push(text);
  }

  text(name: string, meaning: string): string {
    const value = this.#env[name];
    if (value) return value;
    this.fault(`${name} is not set; expected ${meaning}`);
    return '';
  }

  optional(name: string): string | undefined {
    return this.#env[name] || undefined;
  }

  /** True where a setting, or the file that it may stand in, is named. */
  has(name: string): boolean {
    return (this.optional(name) ?? this.optional(`${name}_FILE`)) !== undefined;
  }

  /**
   * A secret: the setting itself, or the file that the same setting with `_FILE` names, without its last line break.
   * No fault of one ever repeats it.
   */
  secret(name: string, meaning: string): string {
    const faultsBefore = this.#faults.length;
    const value = this.optionalSecret(name);
    if (value === undefined && this.#faults.length === faultsBefore)
      this.fault(`${name} is not set; expected ${meaning}`);
    return value ?? '';
  }

  optionalSecret(name: string): string | undefined {
    const value = this.optional(name);
    if (this.optional(`${name}_FILE`) === undefined) return value;
    if (value !== undefined)
      this.fault(`${name} and ${name}_FILE are both set; expected one of the two`);
    return this.optionalFile(`${name}_FILE`)?.replace(/\r?\n$/, '') || undefined;
  }

  /** The content of the file that a setting names; its path is not repeated, lest it be the secret itself. */
  optionalFile(name: string): string | undefined {
    const file = this.optional(name);
    if (file === undefined) return undefined;
    try {
      return readFileSync(file, 'utf8');
    } catch (error) {
      const reason = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
      this.fault(`${name} names a file that cannot be read${reason}`);
      return undefined;
    }
  }

  /** A URL, which may hold a password: read as a secret is. */
  url(name: string, meaning: string, protocols: readonly string[] = ['http:', 'https:']): string {
    const value = this.secret(name, meaning);
    if (value) this.#checkUrl(name, value, protocols);
    return value;
  }

  optionalUrl(name: string): string | undefined {
    const value = this.optional(name);
    if (value) this.#checkUrl(name, value, ['http:', 'https:']);
    return value;
  }

  /** A port to listen on; 0 lets the system choose. */
  port(name: string, standard: number): number {
    return this.#whole(name, standard, 0, 65_535);
  }

  whole(name: string, standard: number, least: number, most: number): number {
    return this.#whole(name, standard, least, most);
  }

  /** A part of a whole, from 0 to 1. */
  /** One of a few words; the first is what holds where none is set. */
  choice<Word extends string>(name: string, words: readonly [Word, ...Word[]]): Word {
    const text = this.optional(name);
    if (text === undefined) return words[0];
    const word = words.find((known) => known === text);
    if (!word) this.fault(`${name} is ${text}; expected one of ${words.join(', ')}`);
    return word ?? words[0];
  }

  fraction(name: string, standard: number): number {
    const value = this.optional(name);
    if (value === undefined) return standard;
    const number = Number(value);
    if (!(number >= 0 && number <= 1)) {
      this.fault(`${name} is '${value}'; expected a number from 0 to 1`);
    }
    return number;
  }

  flag(name: string): boolean {
    const value = this.optional(name);
    if (value !== undefined && value !== 'true' && value !== 'false') {
      this.fault(`${name} is '${value}'; expected true or false`);
    }
    return value === 'true';
  }

  /**
   * Secret keys of 32 bytes as base64url, one to three, with commas between: the first seals, all open,
   * so that a key can be changed while the other side still has the old one.
   */
  keys(name: string, meaning: string): readonly Uint8Array[] {
    const value = this.secret(name, `${meaning}: 32 bytes as base64url`);
    if (!value) return [];
    const keys = value.split(',').map((text) => Buffer.from(text.trim(), 'base64url'));
    const wrong = keys.find((key) => key.length !== 32);
    if (wrong) this.fault(`${name} has a key of ${wrong.length} bytes; expected 32 as base64url`);
    if (keys.length > 3)
      this.fault(`${name} has ${keys.length} keys; expected one to three, the first to seal with`);
    return keys;
  }

  /** The finished configuration, frozen, or one error that names all that is wrong. */
  done<T extends object>(config: T): Readonly<T> {
    if (this.#faults.length > 0) throw new ConfigError(this.#process, this.#faults);
    return Object.freeze(config);
  }

  #checkUrl(name: string, value: string, protocols: readonly string[]): void {
    if (!URL.canParse(value) || !protocols.includes(new URL(value).protocol)) {
      this.fault(
        `${name} is no URL that can be used; expected one that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
      );
    }
  }

  #whole(name: string, standard: number, least: number, most: number): number {
    const value = this.optional(name);
    if (value === undefined) return standard;
    const number = Number(value);
    if (!Number.isInteger(number) || number < least || number > most) {
      this.fault(`${name} is '${value}'; expected a whole number from ${least} to ${most}`);
    }
    return number;
  }
}
