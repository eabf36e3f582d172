import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { policyDocument } from './policy/document.ts';

/**
 * Writes `docs/policy.md`: the policy's table as a lawyer reads it, from `subgraphs/coordination/policy/`.
 * With `--check` it writes nothing and fails when the file is not what it would write.
 */
const isCheck = process.argv.includes('--check');

const path = new URL('../docs/policy.md', import.meta.url).pathname;
const pretty = await format(policyDocument, { ...(await resolveConfig(path)), filepath: path });
if (!isCheck) writeFileSync(path, pretty);
else if (readIfThere() !== pretty) {
  console.error('docs/policy.md is not what the policy says. Run: npm run policy');
  process.exitCode = 1;
}

function readIfThere(): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
