import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createReadDocument } from '../server/known-documents.ts';
import { readPageSizes } from '../server/page-sizes.ts';
import { runMain, toSentence } from '../server/run.ts';
import { readSchemaFile } from '../server/sdl.ts';
import { readTrustedDocuments } from '../server/trusted-documents.ts';

/**
 * `npm run documents -- <folder>`: writes the folder's `.graphql` files as a list that `TRUSTED_DOCUMENTS` may name,
 * `<folder>/documents.json`, and says the hash and the operations of each.
 */
async function main(folder: string | undefined): Promise<void> {
  if (folder === undefined)
    throw new Error('Say where the .graphql files are: npm run documents -- <folder>');
  const read = createReadDocument('gateway', readPageSizes(readSchemaFile('supergraph')));
  const manifest: Record<string, string> = {};
  for (const [hash, { text, place }] of readTrustedDocuments(folder)) {
    const { operations } = within(place, () => read(text));
    if (operations.length === 0) throw new Error(`${place} has no operation that can be read.`);
    manifest[hash] = text;
    const names = operations.map(({ name }) => name ?? 'an operation without a name').join(', ');
    console.log(`sha256:${hash}  ${names}`);
  }
  const file = join(folder, 'documents.json');
  await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`);
  console.log(`\n${Object.keys(manifest).length} documents in ${file}`);
}

function within<Found>(place: string, find: () => Found): Found {
  try {
    return find();
  } catch (error) {
    throw new Error(`${place}: ${toSentence(error)}`, { cause: error });
  }
}

await runMain(() => main(process.argv[2]));
