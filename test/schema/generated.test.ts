import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { nodeFlags } from '../../demo/node-flags.ts';

describe('what follows from the SDL', () => {
  it('is committed as the SDL says it now', async () => {
    const arguments_ = [...nodeFlags, 'scripts/schema.ts', '--check'];
    const { code, said } = await new Promise<{ code: unknown; said: string }>((resolve) => {
      execFile(process.execPath, arguments_, (error, stdout, stderr) => {
        resolve({ code: error?.code ?? 0, said: stdout + stderr });
      });
    });
    expect(said).not.toContain('Not what the SDL says');
    expect(code).toBe(0);
  });
});
