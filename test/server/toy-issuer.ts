import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { answerJson, listen } from '../../server/listen.ts';

export interface ToyIssuer {
  readonly url: string;
  /** A token for this audience, with these claims. */
  sign(claims: Readonly<Record<string, unknown>>): Promise<string>;
  close(): Promise<void>;
}

/** An identity provider as small as it can be: what it is, its key, and tokens of any claims. */
export async function startToyIssuer(audience: string): Promise<ToyIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const keys = [{ ...(await exportJWK(publicKey)), alg: 'ES256', kid: 'toy' }];
  const listening = await listen('127.0.0.1', 0, {
    '/.well-known/openid-configuration': (_, response) => {
      answerJson(response, 200, { issuer: listening.url, jwks_uri: `${listening.url}/keys` });
    },
    '/keys': (_, response) => {
      answerJson(response, 200, { keys });
    },
  });
  return {
    url: listening.url,
    sign: (claims) =>
      new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'ES256', kid: 'toy' })
        .setIssuer(listening.url)
        .setAudience(audience)
        .setExpirationTime('1h')
        .sign(privateKey),
    close: () => listening.close(),
  };
}
