import type { Words } from './words.ts';

/** A table in Markdown. */
export function toTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [heads, heads.map(() => '---'), ...rows];
  return lines
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

/** A table of codes: how the policy's table says each, in Danish, and what it means. */
export function toWordTable<Code extends string>(title: string, words: Words<Code>): string {
  const rows = Object.entries<Words<Code>[Code]>(words);
  return toTable(
    [title, 'In the table', 'Danish', 'What it means'],
    rows.map(([code, [name, danish, meaning]]) => [`\`${code}\``, name, danish, meaning]),
  );
}
