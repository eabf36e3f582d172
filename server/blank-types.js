import { readFile } from 'node:fs/promises';
import swc from '@swc/wasm-typescript';

/** Blanks out the types of a file where they stand, so that lines and columns stay. Node calls it for every module. */
export async function load(url, context, nextLoad) {
  const file = new URL(url);
  if (!file.pathname.endsWith('.ts')) return nextLoad(url, context);
  const source = await readFile(file, 'utf8');
  try {
    const { code } = swc.transformSync(source, { mode: 'strip-only', filename: url });
    return { format: 'module', source: code, shortCircuit: true };
  } catch (fault) {
    const { message, startLine, startColumn } = fault;
    // Its columns begin at 0, everybody else's at 1.
    throw new SyntaxError(`${url}:${startLine}:${startColumn + 1}: ${message}`, { cause: fault });
  }
}
