import { EncryptJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import {
  createOpenGroupPass,
  createSealGroupPass,
  type GroupPass,
} from '../../server/group-pass.ts';
import { createOpenPass, createSealPass } from '../../server/pass.ts';

const key = new Uint8Array(32).fill(1);
const bearer = { callerId: 'caller-1', requestId: 'request-1' };
const group: GroupPass = {
  people: [['6201901234', '6201905678'], ['7103049812']],
  from: '2026-07-01',
  to: '2026-11-21',
  ...bearer,
};
const citizen = {
  citizenId: 'c-1',
  cprs: ['6201901234'],
  purpose: 'CASEWORK',
  kinds: ['MEASURES'],
  limits: { units: undefined, kle: undefined, sensitivity: 4 as const },
  ...bearer,
};
const seal = createSealGroupPass('social', [key]);
const open = createOpenGroupPass('social', [key]);
const refusal = {
  message: 'This pass does not open anything here.',
  extensions: { code: 'FORBIDDEN' },
};

/** Sealed with the centre's own key, but for what a test changes. */
const craft = (claims: Readonly<Record<string, unknown>>) =>
  new EncryptJWT({
    purpose: 'FIGURES',
    people: ['6201901234'],
    from: group.from,
    to: group.to,
    caller: bearer.callerId,
    request: bearer.requestId,
    aud: 'social',
    exp: Math.floor(Date.now() / 1_000) + 60,
    ...claims,
  })
    .setProtectedHeader({
      alg: 'dir',
      enc: 'A256GCM',
      typ: 'helhed-group-pass+jwt',
      kid: 'cs1uhCLEB_t',
    })
    .encrypt(key);

describe('a group pass', () => {
  it('opens at its centre, for its caller, with every number of each person', async () => {
    expect(await open(await seal(group), bearer)).toEqual(group);
  });

  it('of nobody opens too: a programme without citizens has figures', async () => {
    expect(await open(await seal({ ...group, people: [] }), bearer)).toMatchObject({ people: [] });
  });

  it('opens no citizen, and a citizen’s pass no figures, with the same key and caller', async () => {
    const ofCitizen = await createSealPass('social', [key])(citizen);
    await expect(open(ofCitizen, bearer)).rejects.toMatchObject(refusal);
    const openCitizen = createOpenPass('social', [key]);
    await expect(openCitizen(await seal(group), bearer)).rejects.toMatchObject(refusal);
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['names a citizen', { sub: 'c-1' }],
    ['is for another purpose', { purpose: 'CASEWORK' }],
    ['has no purpose', { purpose: undefined }],
    ['has no people', { people: undefined }],
    ['has people who are no texts', { people: [6201901234] }],
    ['begins on no day', { from: '2026-02-30' }],
    ['ends on no day', { to: undefined }],
    ['is for another centre', { aud: 'children' }],
    ['is a minute old', { exp: Math.floor(Date.now() / 1_000) - 1 }],
  ])('that %s opens nothing', async (_, claims) => {
    expect(await open(await craft({}), bearer)).toMatchObject({ people: [['6201901234']] });
    await expect(open(await craft(claims), bearer)).rejects.toMatchObject(refusal);
  });

  it.each([
    ['caller', { ...bearer, callerId: 'caller-2' }],
    ['request', { ...bearer, requestId: 'request-2' }],
  ])('of another %s opens nothing', async (_, other) => {
    await expect(open(await seal(group), other)).rejects.toMatchObject(refusal);
  });

  it('of a thousand people is less than 20 kB, of the 8 MB that a room takes', async () => {
    const people = Array.from({ length: 1_000 }, (_, index) => [String(6_101_000_000 + index)]);
    const { length } = await seal({ ...group, people });
    expect(length).toBeGreaterThan(15_000);
    expect(length).toBeLessThan(20_000);
  });
});
