import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { composeSupergraph, toClientSdl } from '../schema/compose.ts';
import { generateTypes } from '../schema/generate.ts';
import { rooms } from '../server/sdl.ts';

/**
 * Writes what follows from the SDL: `schema/supergraph.graphql`, `schema/client.graphql` and `schema/generated/`.
 * With `--check` it writes nothing and fails when a file is not what it would write.
 */
const isCheck = process.argv.includes('--check');

const supergraph = composeSupergraph();
const outputs = new Map([
  ['supergraph.graphql', supergraph],
  ['client.graphql', toClientSdl(supergraph)],
]);
for (const room of rooms) outputs.set(`generated/${room}.ts`, await generateTypes(room));

const stale: string[] = [];
for (const [name, text] of outputs) {
  const path = new URL(`../schema/${name}`, import.meta.url).pathname;
  const pretty = await format(text, { ...(await resolveConfig(path)), filepath: path });
  if (!isCheck) writeFileSync(path, pretty);
  else if (readIfThere(path) !== pretty) stale.push(`schema/${name}`);
}
if (stale.length > 0) {
  console.error(`Not what the SDL says: ${stale.join(', ')}. Run: npm run schema`);
  process.exitCode = 1;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
