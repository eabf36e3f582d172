import type { Right, Role } from '../server/caller.ts';

/** What the token of a demo person says, beside issuer, audience and times. */
export interface PersonClaims {
  /** Opaque and stable, as an identity provider makes it; of a system, its client id (RFC 9068). */
  readonly sub: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly rights?: readonly Right[];
  /** The highest of the four steps of sensitivity that the person sees; without it, the first. */
  readonly sensitivity?: 1 | 2 | 3 | 4;
  /** A system may read and be told of changes; a developer may ask any query where only listed ones run. */
  readonly scope?: 'helhed:read helhed:events' | typeof developerScope;
  /** The centre that employs a caseworker or facilitator, or runs a system. */
  readonly centre?: 'JOBCENTER' | 'SOCIAL' | 'CHILDREN';
  /** The employee's initials, as in `staff.ts`. */
  readonly employee_id?: string;
  /** The citizen's own number; nobody else carries one. */
  readonly cpr?: string;
}

/** The scope that people's client asks for, and that few people have. */
export const developerScope = 'helhed:develop';

/** The people whom the demo can be seen as, by the name that `npm run token` takes. */
export const people: Readonly<Record<string, PersonClaims>> = {
  coordinator: {
    sub: '0f3c6f0e-5f5e-4f0a-9d54-6a4f3a6c1b01',
    name: 'Mette Holm',
    roles: ['CASEWORKER'],
    rights: ['FULL_CPR'],
    sensitivity: 4,
    scope: 'helhed:develop',
    centre: 'JOBCENTER',
    employee_id: 'METHOL',
  },
  'jobcenter-caseworker': {
    sub: '6d1b0c55-3a53-4c7e-8a3d-0f7e2b9c4d02',
    name: 'Jakob Lund',
    roles: ['CASEWORKER'],
    sensitivity: 3,
    centre: 'JOBCENTER',
    employee_id: 'JAKLUN',
  },
  'social-caseworker': {
    sub: 'b8f2e7a4-91c6-4d0d-b2f5-5c3d8e6a7f03',
    name: 'Sofie Lindholm',
    roles: ['CASEWORKER'],
    rights: ['FULL_CPR', 'PROTECTED_PERSONS'],
    sensitivity: 3,
    centre: 'SOCIAL',
    employee_id: 'SOFLIN',
  },
  'children-caseworker': {
    sub: '3e9a4d17-c2b8-4e65-a7d0-8f1c6b5e2a04',
    name: 'Birgitte Andersen',
    roles: ['CASEWORKER'],
    sensitivity: 3,
    centre: 'CHILDREN',
    employee_id: 'BIRAND',
  },
  facilitator: {
    sub: 'c47d9b62-8e13-4a9f-9b6e-2d5a7f3c1e05',
    name: 'Tove Krogh',
    roles: ['FACILITATOR'],
    sensitivity: 3,
    centre: 'SOCIAL',
    employee_id: 'TOVKRO',
  },
  visitator: {
    sub: '2a6d8f14-7c3e-4b95-8d21-6e0f9c5a4b10',
    name: 'Inger Storm',
    roles: ['CASEWORKER'],
    rights: ['VISITATION'],
    sensitivity: 3,
    centre: 'SOCIAL',
    employee_id: 'INGSTO',
  },
  manager: {
    sub: '91e5c3f8-2b7d-4c16-8f4a-7a9d0e6b3c06',
    name: 'Lene Brodersen',
    roles: ['MANAGER'],
    employee_id: 'LENBRO',
  },
  citizen: {
    sub: '5a8e2d74-f6c9-4b3a-a1e7-4c0b9d8f6e07',
    name: 'Amalie Sommer',
    roles: ['CITIZEN'],
    cpr: '7103049812',
  },
  guardian: {
    sub: '7c4f1e93-5b2d-4a68-9e0c-3d8a6b1f2e09',
    name: 'Line Ravnholt',
    roles: ['CITIZEN'],
    cpr: '8710903912',
  },
  'privacy-officer': {
    sub: 'e2c7b5a9-0d48-4f71-8c3b-9e6f1a5d4b08',
    name: 'Preben Quist',
    roles: ['PRIVACY_OFFICER'],
    employee_id: 'PREQUI',
  },
  'journal-system': {
    sub: 'journal-system',
    name: 'Journal system',
    roles: ['SYSTEM'],
    scope: 'helhed:read helhed:events',
    centre: 'SOCIAL',
    sensitivity: 3,
  },
};

/** A person of the demo, unless nobody has that name. */
export function findPerson(name: string): PersonClaims | undefined {
  return Object.hasOwn(people, name) ? people[name] : undefined;
}

/** Systems sign in by themselves, with a secret; people through a browser. */
export function isSystem({ roles }: PersonClaims): boolean {
  return roles.includes('SYSTEM');
}
