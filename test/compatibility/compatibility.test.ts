import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const isSoak = process.env['HELHED_SOAK'] === '1';
const cwd = fileURLToPath(new URL('.', import.meta.url));
const npm = (...given: readonly string[]) => promisify(execFile)('npm', given, { cwd });

describe.runIf(isSoak)('a subgraph on our server, behind our gateway', () => {
  it('passes Apollo’s subgraph compatibility tests, all 23', { timeout: 600_000 }, async () => {
    if (!existsSync(`${cwd}/node_modules`)) await npm('ci', '--ignore-scripts');
    const { stdout } = await npm('test');
    expect(stdout).toContain('23 of 23 tests passed.');
  });
});
