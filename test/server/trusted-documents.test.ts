import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toHash } from '../../server/known-documents.ts';
import { findText, readTrustedDocuments } from '../../server/trusted-documents.ts';

const text = '{ me { name } }\n';
const hash = toHash(text);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'helhed-documents-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(name: string, content: string | object): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('a list of trusted documents', () => {
  it('is a folder, or a file of texts by their hash', async () => {
    const file = await write('who.graphql', text);
    await write('notes.md', 'not one of them');
    expect([...readTrustedDocuments(folder)]).toEqual([[hash, { text, place: file }]]);
    const manifest = await write('list.json', { [hash]: text });
    expect(readTrustedDocuments(manifest).get(hash)).toMatchObject({ text });
  });

  it.each([
    ['another text', { [hash]: '{ other }' }, 'is the hash of another text'],
    ['no text', { [hash]: 7 }, 'is no text'],
    ['a list', [text], 'is no list of documents'],
    ['nothing', 'null', 'is no list of documents'],
    ['no JSON', '{', 'JSON'],
  ])('that has %s for a hash is none', async (_, content, fault) => {
    const file = await write('wrong.json', content);
    expect(() => readTrustedDocuments(file)).toThrow(fault);
  });
});

describe('where the list is open, as in development', () => {
  const open = { documents: new Map([[hash, { text, place: 'here' }]]), isClosed: false };
  const body = {
    query: undefined,
    documentHash: undefined,
    operationName: undefined,
    variables: undefined,
  };

  it('everything runs by its text, and what is listed by its hash too', () => {
    expect(findText({ ...body, query: '{ anything }' }, open, undefined)).toBe('{ anything }');
    expect(findText({ ...body, documentHash: hash }, open, undefined)).toBe(text);
    expect(() => findText({ ...body, documentHash: 'a'.repeat(64) }, open, undefined)).toThrow(
      'No operation of this hash is listed here.',
    );
    expect(() => findText(body, open, undefined)).toThrow('There is no query.');
  });
});
