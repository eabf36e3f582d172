import { isCollection, isMap, isPair, isScalar, type Document, type LineCounter } from 'yaml';
import { toField, type Path } from '../reading/expected.ts';

/** What is wrong with one file, each fault with its line and field. */
export class Faults {
  readonly #faults: { readonly line: number; readonly text: string }[] = [];
  readonly #file: string;
  readonly #document: Document;
  readonly #lines: LineCounter;

  constructor(file: string, document: Document, lines: LineCounter) {
    this.#file = file;
    this.#document = document;
    this.#lines = lines;
  }

  /** A fault of a field; of one that is not there, where it is missing. */
  at(path: Path, text: string): void {
    this.#add(this.#findOffset(path), `${toField(path) || 'the file'}: ${text}`);
  }

  /** A fault of the file as YAML. */
  atOffset(offset: number, text: string): void {
    this.#add(offset, text);
  }

  /** In the order of the lines. */
  list(): string[] {
    return [...this.#faults]
      .sort((a, b) => a.line - b.line)
      .map(({ line, text }) => `${this.#file}:${line}: ${text}`);
  }

  #add(offset: number, text: string): void {
    this.#faults.push({ line: this.#lines.linePos(offset).line || 1, text });
  }

  /** Where the key of the last step stands, or the nearest that there is above it. */
  #findOffset(path: Path): number {
    let node: unknown = this.#document.contents;
    let offset = 0;
    for (const step of path) {
      if (!isCollection(node)) break;
      const items: readonly unknown[] = node.items;
      const item = isMap(node)
        ? items.find((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === step)
        : items[Number(step)];
      if (item === undefined) break;
      const place = isPair(item) ? item.key : item;
      offset = toOffset(place) ?? offset;
      node = isPair(item) ? item.value : item;
    }
    return offset;
  }
}

function toOffset(node: unknown): number | undefined {
  return isScalar(node) || isCollection(node) ? node.range?.[0] : undefined;
}

/** What was found, short enough for a line. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
