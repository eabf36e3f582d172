import { decodeJwt } from 'jose';

/** The same claims, and nobody who signed them. */
export function unsigned(token: string): string {
  const [, claims = ''] = token.split('.');
  return `${encode({ alg: 'none', typ: 'at+jwt' })}.${claims}.`;
}

/** A real signature under claims that it was not made for. */
export function withOtherRoles(token: string): string {
  const [header = '', , signature = ''] = token.split('.');
  const changed = { ...decodeJwt(token), roles: ['PRIVACY_OFFICER'] };
  return `${header}.${encode(changed)}.${signature}`;
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
