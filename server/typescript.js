import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

/**
 * `node --import ./server/typescript.js <a file of ours>`: types are blanked out where they stand, so that lines and
 * columns stay. Node does it by itself from 22.18 on, with the same library; then nothing happens here.
 */
if (isMainThread && !process.features.typescript) register(import.meta.url);

/** Node calls it for every module, in a thread of its own. */
export async function load(url, context, nextLoad) {
  if (!url.endsWith('.ts')) return nextLoad(url, context);
  const { default: swc } = await import('@swc/wasm-typescript');
  const source = await readFile(new URL(url), 'utf8');
  try {
    const { code } = swc.transformSync(source, { mode: 'strip-only', filename: url });
    return { format: 'module', source: code, shortCircuit: true };
  } catch ({ message, startLine, startColumn }) {
    throw new SyntaxError(`${url}:${startLine}:${startColumn}: ${message}`);
  }
}
