import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodeFlags } from '../../../../demo/node-flags.ts';
import { rules } from '../../../../subgraphs/coordination/findings/rules.ts';

describe('docs/findings.md', () => {
  it('is committed as the rules say it now', async () => {
    const arguments_ = [...nodeFlags, 'scripts/findings.ts', '--check'];
    const { code, said } = await new Promise<{ code: unknown; said: string }>((resolve) => {
      execFile(process.execPath, arguments_, (error, stdout, stderr) => {
        resolve({ code: error?.code ?? 0, said: stdout + stderr });
      });
    });
    expect(said).not.toContain('not what the rules say');
    expect(code).toBe(0);
  });

  it('shows every rule with its source', () => {
    const lines = readFileSync('docs/findings.md', 'utf8').split('\n');
    for (const { code, source } of rules) {
      expect(
        lines.filter((line) => line.startsWith(`| \`${code}\``) && line.includes(source)),
      ).toEqual([expect.any(String)]);
    }
  });
});
