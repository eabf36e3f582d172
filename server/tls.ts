import { createPrivateKey, X509Certificate } from 'node:crypto';
import type { SettingsReader } from './environment.ts';

/** A certificate and its key, in PEM. */
export interface KeyPair {
  readonly cert: string;
  readonly key: string;
}

/** How a process answers over TLS. */
export interface ServerTls extends KeyPair {
  /** Whose certificates a client must show one of; undefined asks for none. */
  readonly clientCa: string | undefined;
}

/** How a process asks others over TLS. */
export interface ClientTls {
  /** Whose certificates are believed; undefined believes those that Node does. */
  readonly ca: string | undefined;
  /** What this process shows where it is asked for a certificate. */
  readonly pair: KeyPair | undefined;
}

/** `TLS_CERT_FILE` and `TLS_KEY_FILE` make a process listen on https, `TLS_CLIENT_CA_FILE` lets in known clients only. */
export function readServerTls(settings: SettingsReader): ServerTls | undefined {
  const pair = readPair(settings, 'TLS_CERT_FILE', 'TLS_KEY_FILE');
  const clientCa = readCa(settings, 'TLS_CLIENT_CA_FILE');
  if (clientCa !== undefined && settings.optional('TLS_CERT_FILE') === undefined)
    settings.fault('TLS_CLIENT_CA_FILE is set without TLS_CERT_FILE; expected both, or neither');
  return pair && { ...pair, clientCa };
}

/** `ROOM_CA_FILE` says which rooms to believe, `ROOM_CERT_FILE` and `ROOM_KEY_FILE` what to show them. */
export function readRoomTls(settings: SettingsReader): ClientTls {
  return {
    ca: readCa(settings, 'ROOM_CA_FILE'),
    pair: readPair(settings, 'ROOM_CERT_FILE', 'ROOM_KEY_FILE'),
  };
}

function readPair(
  settings: SettingsReader,
  certName: string,
  keyName: string,
): KeyPair | undefined {
  const cert = settings.optionalFile(certName);
  const key = settings.optionalFile(keyName);
  for (const [one, other] of [
    [certName, keyName],
    [keyName, certName],
  ] as const)
    if (settings.optional(one) !== undefined && settings.optional(other) === undefined)
      settings.fault(`${one} is set without ${other}; expected both, or neither`);
  if (cert === undefined || key === undefined) return undefined;
  const certificate = tryTo(() => new X509Certificate(cert));
  const privateKey = tryTo(() => createPrivateKey(key));
  if (!certificate) settings.fault(`${certName} names no certificate in PEM`);
  if (!privateKey) settings.fault(`${keyName} names no private key in PEM`);
  if (certificate && privateKey && !certificate.checkPrivateKey(privateKey))
    settings.fault(`${keyName} is not the key of the certificate that ${certName} names`);
  return { cert, key };
}

function readCa(settings: SettingsReader, name: string): string | undefined {
  const ca = settings.optionalFile(name);
  if (ca !== undefined && !tryTo(() => new X509Certificate(ca)))
    settings.fault(`${name} names no certificate in PEM`);
  return ca;
}

/** What OpenSSL says of a file that it cannot read would help nobody, and might repeat it. */
function tryTo<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
