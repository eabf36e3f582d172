import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { shippedProgrammes } from '../subgraphs/coordination/programmes/load-programmes.ts';
import { findShownBy } from './shown-by.ts';

/**
 * Writes the table at the end of `docs/programmes.md`: every row of the handbooks that issue 5 cites, where a file says
 * it and which tests and queries show it; from the `source` marks of the files and the marks in titles of tests and in
 * comments of examples, else the graph's fields that show such a field of a file (`shown-by.ts`). With `--check` it writes nothing and fails when the table is another.
 */
const isCheck = process.argv.includes('--check');
const root = fileURLToPath(new URL('..', import.meta.url));
const path = join(root, 'docs/programmes.md');
const begin = '<!-- made by npm run programmes -->';

/** What the issue cites, by municipality; a range is every row in it. */
const cited: Readonly<Record<string, string>> = {
  Gribskov: 'G3–G13 G15–G16 G18–G19 G22–G23 G25–G33 G35',
  'Stevns, samarbejdsmodel': 'S5–S10 S13 S23–S26',
  'Stevns, borgerkonsulent': 'S15–S19 S21 S27 S35–S36',
  Rudersdal: 'R5–R10 R12–R14 R17–R19 R22–R25',
  Odder: 'O5–O6 O9–O10 O12–O18 O20',
  Norddjurs: 'N6–N9 N16–N20 N23 N26–N29',
};

/** A row that no file states, because it is no statement on the way of working: what answers it, and where. */
const elsewhere: Readonly<Record<string, readonly [string, string]>> = {
  R23: ['everything about one citizen in one request: `examples/`', 'citizen'],
  R24: ['the graph reads what the centres hold; nothing is written twice', 'centres'],
};

const stated = new Map<string, string[]>();
const files = findFields();
const tests = findMarks('test', '.test.ts');
const queries = findMarks('examples', '.graphql');

const tables = Object.entries(cited).map(([name, rows]) => {
  const lines = listRows(rows).map((row) => [
    row,
    elsewhere[row]?.[0] ?? files.get(row)?.join('<br>') ?? refuse(row, 'file states'),
    tests.get(row)?.join('<br>') ?? refuse(row, 'test shows'),
    (queries.get(row) ?? listShownBy(row)).join('<br>'),
  ]);
  return `### ${name}\n\n${toTable([['Row', 'File: field', 'Tests', 'Queries'], ...lines])}`;
});

const written = readFileSync(path, 'utf8');
const text = `${written.slice(0, written.indexOf(begin))}${begin}\n\n${tables.join('\n\n')}\n`;
const pretty = await format(text, { ...(await resolveConfig(path)), filepath: path });
if (!isCheck) writeFileSync(path, pretty);
else if (written !== pretty) {
  console.error('docs/programmes.md is not what files and tests say. Run: npm run programmes');
  process.exitCode = 1;
}

/** Where a field has a row among its `source` marks: `tracks.YOUTH.pair`, after the name of its file. */
function findFields(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const file of readdirSync(shippedProgrammes).sort()) {
    const { contents } = parseDocument(readFileSync(join(shippedProgrammes, file), 'utf8'));
    const fields = new Map<string, string[]>();
    visit(contents, '', (field, mark) => {
      // What is said of the whole is said of its parts.
      const isSaid = fields.get(mark)?.some((above) => field.startsWith(`${above}.`)) ?? false;
      if (!isSaid) add(fields, mark, field);
    });
    for (const [mark, places] of fields) {
      for (const field of places) add(stated, mark, field);
      const names = places.map((field) => (field === '' ? 'the whole' : `\`${field}\``));
      add(found, mark, `${file}: ${names.join(', ')}`);
    }
  }
  return found;
}

function visit(node: unknown, field: string, see: (field: string, mark: string) => void): void {
  const below = (step: string) => (field === '' ? step : `${field}.${step}`);
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) visit(item, below(nameOf(item, index)), see);
  }
  if (!isMap(node)) return;
  const own = node.get('source');
  if (isSeq(own)) for (const mark of own.items) if (isScalar(mark)) see(field, String(mark.value));
  for (const { key, value } of node.items)
    if (isScalar(key) && key.value !== 'source') visit(value, below(String(key.value)), see);
}

/** What an item of a list is called: its code or role, else its place, from 1. */
function nameOf(item: unknown, index: number): string {
  const name = isMap(item) ? (item.get('code') ?? item.get('role')) : undefined;
  return typeof name === 'string' ? name : String(index + 1);
}

/** Files below a folder that name rows in parentheses, as titles and comments do: `(G22, G23)`, `(S23–S26)`. */
function findMarks(folder: string, ending: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((one) => one.endsWith(ending)).sort()) {
    if (name.includes('node_modules')) continue;
    const text = readFileSync(join(root, folder, name), 'utf8');
    for (const [, marks = ''] of text.matchAll(
      /\(([GSRON]\d{1,2}(?:(?:, |–| and )[GSRON]\d{1,2})*)\)/g,
    ))
      for (const row of listRows(marks.replace(/, | and /g, ' ')))
        add(found, row, `\`${folder}/${name}\``);
  }
  return found;
}

/** The graph's fields that show what the files state of a row. */
function listShownBy(row: string): readonly string[] {
  const fields = elsewhere[row]?.slice(1) ?? stated.get(row) ?? [];
  const found = [...new Set(fields.flatMap(findShownBy))].map((one) => `\`${one}\``);
  return found.length > 0 ? found : refuse(row, 'query shows');
}

function refuse(row: string, who: string): never {
  throw new Error(
    `No ${who} ${row}, which the issue cites: give it to a \`source\`, a title or an example, or say what answers it.`,
  );
}

function add(found: Map<string, string[]>, row: string, place: string): void {
  const places = found.get(row) ?? [];
  if (!places.includes(place)) found.set(row, [...places, place]);
}

function listRows(text: string): readonly string[] {
  return text.split(' ').flatMap((part) => {
    const [first = '', last = first] = part.split('–');
    const letter = first.slice(0, 1);
    const from = Number(first.slice(1));
    return Array.from(
      { length: Number(last.slice(1)) - from + 1 },
      (_, index) => `${letter}${from + index}`,
    );
  });
}

function toTable([heads = [], ...rows]: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
