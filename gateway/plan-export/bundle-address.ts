import { createHash } from 'node:crypto';

/**
 * An address within a bundle, the same at every export of the same thing: R4 has a `fullUrl` be a URL or a UUID.
 * A UUID by name (RFC 9562, version 8), of what ours are.
 */
export function toAddress(name: string): string {
  const hash = createHash('sha256').update(`urn:helhed:${name}`).digest();
  const bytes = hash.subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const text = bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  return `urn:uuid:${text}`;
}
