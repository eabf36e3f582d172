import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { nodeFlags } from '../../demo/node-flags.ts';

describe('the list of licences', () => {
  it('is what the lock file says, and what each installed package says of itself', async () => {
    const arguments_ = [...nodeFlags, 'scripts/licences.ts', '--check'];
    const { code, said } = await new Promise<{ code: unknown; said: string }>((resolve) => {
      execFile(process.execPath, arguments_, (error, stdout, stderr) => {
        resolve({ code: error?.code ?? 0, said: stdout + stderr });
      });
    });
    expect(said).not.toMatch(/package-lock\.json/);
    expect(code).toBe(0);
  });
});
