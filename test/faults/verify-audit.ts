import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeFlags } from '../../demo/node-flags.ts';

/** `npm run audit:verify` as a person runs it, with the key and the exported heads in a stack's folder. */
export function verifyAudit(
  ownerUrl: string,
  folder: string,
): Promise<{ code: number; output: string }> {
  const script = fileURLToPath(new URL('../../scripts/audit-verify.ts', import.meta.url));
  const env = {
    PATH: process.env['PATH'],
    COORDINATION_OWNER_URL: ownerUrl,
    AUDIT_SIGNING_KEY_FILE: join(folder, 'audit-key'),
    AUDIT_HEADS_FILE: join(folder, 'audit-heads.log'),
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [...nodeFlags, script], { env }, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : 0;
      resolve({ code, output: stdout + stderr });
    });
  });
}
