import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startIssuer } from '../../../demo/issuer.ts';

export const audience = 'helhed';

export type OwnIssuer = Awaited<ReturnType<typeof startOwnIssuer>>;

/** An issuer of a test file's own, whose key lies in a folder that goes with it. */
export async function startOwnIssuer() {
  const folder = await mkdtemp(join(tmpdir(), 'helhed-issuer-'));
  const keyFile = join(folder, 'keys', 'issuer.pem');
  let issuer = await startIssuer({ port: 0, keyFile, audience });
  const { url } = issuer;
  return {
    url,
    port: Number(new URL(url).port),
    folder,
    keyFile,
    restart: async () => {
      await issuer.close();
      issuer = await startIssuer({ port: Number(new URL(url).port), keyFile, audience });
    },
    stop: async () => {
      await issuer.close();
      await rm(folder, { recursive: true });
    },
  };
}
