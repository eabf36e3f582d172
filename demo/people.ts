import type { Role } from '../server/caller.ts';

/** What the token of a demo person says, beside issuer, audience and times. */
export interface PersonClaims {
  /** Opaque and stable, as an identity provider makes it. */
  readonly sub: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** The centre that employs a caseworker. */
  readonly centre?: 'JOBCENTER' | 'SOCIAL' | 'CHILDREN';
  /** The employee's initials, as in `staff.ts`. */
  readonly employee_id?: string;
  /** The citizen's own number; nobody else carries one. */
  readonly cpr?: string;
}

/** The people whom the demo can be seen as, by the name that `npm run token` takes. */
export const people: Readonly<Record<string, PersonClaims>> = {
  coordinator: {
    sub: '0f3c6f0e-5f5e-4f0a-9d54-6a4f3a6c1b01',
    name: 'Mette Holm',
    roles: ['CASEWORKER'],
    centre: 'JOBCENTER',
    employee_id: 'METHOL',
  },
  'jobcenter-caseworker': {
    sub: '6d1b0c55-3a53-4c7e-8a3d-0f7e2b9c4d02',
    name: 'Jakob Lund',
    roles: ['CASEWORKER'],
    centre: 'JOBCENTER',
    employee_id: 'JAKLUN',
  },
  'social-caseworker': {
    sub: 'b8f2e7a4-91c6-4d0d-b2f5-5c3d8e6a7f03',
    name: 'Sofie Lindholm',
    roles: ['CASEWORKER'],
    centre: 'SOCIAL',
    employee_id: 'SOFLIN',
  },
  'children-caseworker': {
    sub: '3e9a4d17-c2b8-4e65-a7d0-8f1c6b5e2a04',
    name: 'Birgitte Andersen',
    roles: ['CASEWORKER'],
    centre: 'CHILDREN',
    employee_id: 'BIRAND',
  },
  facilitator: {
    sub: 'c47d9b62-8e13-4a9f-9b6e-2d5a7f3c1e05',
    name: 'Tove Krogh',
    roles: ['FACILITATOR'],
    employee_id: 'TOVKRO',
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
  'privacy-officer': {
    sub: 'e2c7b5a9-0d48-4f71-8c3b-9e6f1a5d4b08',
    name: 'Preben Quist',
    roles: ['PRIVACY_OFFICER'],
    employee_id: 'PREQUI',
  },
  'journal-system': {
    sub: 'client:journal-system',
    name: 'Journal system',
    roles: ['SYSTEM'],
  },
};
