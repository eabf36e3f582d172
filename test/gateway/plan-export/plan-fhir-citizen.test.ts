import { describe, expect, it } from 'vitest';
import { toPatient } from '../../../gateway/plan-export/plan-fhir-citizen.ts';

const id = '0d9a4b5e-5a3e-4a66-8f3c-0d8a5f1e2b3c';
const citizen = {
  id,
  name: 'Ana Maria Silva',
  birthDate: null,
  maskedCpr: '700391-xxxx',
  cpr: null,
  isAddressProtected: false,
  coordinatingCaseworker: null,
  centres: [],
};
const own = { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${id}` };

describe('a citizen in FHIR', () => {
  it.each([
    ['a CPR number', '7003919812', 'official', 'urn:oid:1.2.208.176.1.2'],
    ['an X-eCPR with 1', '7003911AB6', 'temp', 'urn:oid:1.2.208.176.1.6.1.1'],
    ['an X-eCPR with 7', '7003917AB6', 'temp', 'urn:oid:1.2.208.176.1.6.1.1'],
    ['a D-eCPR of some region', '7003915AB6', 'temp', 'urn:oid:1.2.208.176.1.6.1.3'],
  ])('is known by %s in its own register, and by our id', (_, cpr, use, system) => {
    expect(toPatient({ ...citizen, cpr }).identifier).toEqual([{ use, system, value: cpr }, own]);
  });

  it('is known by our id alone to who may not see the number', () => {
    expect(toPatient(citizen).identifier).toEqual([own]);
  });

  it('has a name that is not said to be the official one, whose parts we do not know', () => {
    expect(toPatient(citizen).name).toEqual([{ text: 'Ana Maria Silva' }]);
  });
});
