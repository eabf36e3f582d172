import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { calculateJwkThumbprint, exportJWK, type JWK } from 'jose';

/** The key pair that signs the demo's tokens. */
export interface SigningKey {
  readonly id: string;
  readonly privateJwk: JWK;
}

/** Reads the key pair, or makes one the first time: a token outlives a restart of its issuer. */
export async function openSigningKey(file: string): Promise<SigningKey> {
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), {
      mode: 0o600,
      flag: 'wx',
    });
  }
  try {
    const jwk = await exportJWK(createPrivateKey(await readFile(file)));
    const id = await calculateJwkThumbprint(jwk);
    return { id, privateJwk: { ...jwk, kid: id, alg: 'ES256', use: 'sig' } };
  } catch {
    throw new Error(
      `The demo issuer's key in ${file} cannot be read: delete the file, and a new one is made.`,
    );
  }
}
