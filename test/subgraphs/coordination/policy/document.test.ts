import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodeFlags } from '../../../../demo/node-flags.ts';
import { rules } from '../../../../subgraphs/coordination/policy/rules.ts';

describe('docs/policy.md', () => {
  it('is committed as the policy says it now', async () => {
    const arguments_ = [...nodeFlags, 'scripts/policy.ts', '--check'];
    const { code, said } = await new Promise<{ code: unknown; said: string }>((resolve) => {
      execFile(process.execPath, arguments_, (error, stdout, stderr) => {
        resolve({ code: error?.code ?? 0, said: stdout + stderr });
      });
    });
    expect(said).not.toContain('not what the policy says');
    expect(code).toBe(0);
  });

  it('shows every rule with its legal ground', () => {
    const lines = readFileSync('docs/policy.md', 'utf8').split('\n');
    for (const { id, ground } of rules) {
      expect(
        lines.filter((line) => line.startsWith(`| \`${id}\``) && line.includes(ground)),
      ).toEqual([expect.any(String)]);
    }
  });
});
