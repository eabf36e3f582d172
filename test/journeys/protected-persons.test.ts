import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../../demo/stories/stories.ts';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';

const view = `query ($cpr: CPR!) {
  citizenByCpr(cpr: $cpr) { name isAddressProtected address maskedCpr cpr whyAccess { masked } }
}`;
const caseload = '{ me { citizens(first: 100) { nodes { name isAddressProtected address } } } }';

describe('a person whose name and address are protected (CPR-loven § 28)', () => {
  let town: OneProcess;
  beforeAll(async () => {
    town = await startInOneProcess();
    await town.databases.run(
      'coordination',
      `insert into coordination.attachments (citizen_id, centre, caseworker_id)
       select citizen_id, 'SOCIAL', caseworker_id
         from coordination.identifiers, unnest(array['SOFLIN', 'METHOL']) as caseworker_id
        where cpr = '${maja.cpr}' on conflict do nothing`,
    );
  });
  afterAll(() => town.stop());

  const { maja, amalie } = stories;

  it('has an address for who has the right to it, and for nobody else', async () => {
    const withRight = await town.askAs('social-caseworker', view, { cpr: maja.cpr });
    expect(withRight.errors).toEqual([]);
    expect(withRight.data).toMatchObject({
      citizenByCpr: { name: 'Maja Bøgelund', isAddressProtected: true, whyAccess: { masked: [] } },
    });
    expect(withRight.text).toContain('Demoby');
    const without = await town.askAs('coordinator', view, { cpr: maja.cpr });
    expect(without.data).toMatchObject({
      citizenByCpr: { name: 'Maja Bøgelund', address: null, whyAccess: { masked: ['ADDRESS'] } },
    });
    expect(without.errors.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [['citizenByCpr', 'address'], 'FORBIDDEN'],
    ]);
    expect(without.text).not.toContain('Demoby');
  });

  it('has no address in a list, and no name without the right', async () => {
    const withRight = await town.askAs('social-caseworker', caseload);
    expect(withRight.text).toContain(
      '{"name":"Maja Bøgelund","isAddressProtected":true,"address":null}',
    );
    const without = await town.askAs('coordinator', caseload);
    expect(without.text).toContain(
      '{"name":"Navne- og adressebeskyttet","isAddressProtected":true,"address":null}',
    );
    expect(without.text).not.toContain('Bøgelund');
  });

  it('is not told by her place in a list, nor by a cursor that somebody made up', async () => {
    const given = await town.askAs(
      'facilitator',
      '{ me { citizens(first: 1) { pageInfo { endCursor } } } }',
    );
    const cursor = /"endCursor":"([^"]+)"/.exec(given.text)?.[1] ?? '';
    const forge = (id = '') => {
      const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
      const forged = Array.isArray(parts) ? parts.with(-2, id) : [];
      return Buffer.from(JSON.stringify(forged)).toString('base64url');
    };
    const namesAfter = async (person: string, id: string) => {
      const after = forge(id);
      const { text } = await town.askAs(
        person,
        'query ($after: String) { me { citizens(first: 1, after: $after) { nodes { name } } } }',
        { after },
      );
      return [...text.matchAll(/"name":"([^"]+)"/g)].map(([, name]) => name);
    };
    const { rows } = await town.databases.run<{ id: string }>(
      'coordination',
      `select citizen_id as id from coordination.identifiers where cpr = '${maja.cpr}'`,
    );
    expect(await namesAfter('facilitator', rows[0]?.id ?? '')).toEqual([]);
    const after = forge(rows[0]?.id);
    const left = await town.askAs(
      'facilitator',
      'query ($after: String) { me { citizens(after: $after) { nodes { name } } } }',
      { after },
    );
    expect(left.errors.map(({ extensions }) => extensions.code)).toEqual(['CONFLICT']);
    const { text } = await town.askAs('coordinator', '{ me { citizens { nodes { name } } } }');
    expect(/"name":"([^"]+)"/.exec(text)?.[1]).toBe('Navne- og adressebeskyttet');
  });

  it('is no exception for the others: their address shows to who works with them', async () => {
    const { data, errors, text } = await town.askAs('coordinator', view, { cpr: amalie.cpr });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ citizenByCpr: { isAddressProtected: false } });
    expect(text).toContain('Demoby');
  });
});

describe('a CPR number', () => {
  let town: OneProcess;
  beforeAll(async () => {
    town = await startInOneProcess();
  });
  afterAll(() => town.stop());

  const { cpr } = stories.amalie;

  it.each(['coordinator', 'social-caseworker', 'citizen', 'journal-system'])(
    'shows whole to the %s, who has the right or whose own it is',
    async (person) => {
      const { data, errors } = await town.askAs(person, view, { cpr });
      expect(errors).toEqual([]);
      expect(data).toMatchObject({ citizenByCpr: { cpr, maskedCpr: '710304-xxxx' } });
    },
  );

  it.each(['facilitator', 'jobcenter-caseworker', 'children-caseworker', 'privacy-officer'])(
    'is masked for the %s',
    async (person) => {
      const { data, errors, text } = await town.askAs(
        person,
        'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { cpr maskedCpr whyAccess { masked } } }',
        { cpr },
      );
      expect(data).toMatchObject({ citizenByCpr: { cpr: null, maskedCpr: '710304-xxxx' } });
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
      expect(text).toContain('"CPR"');
      expect(text).not.toContain(cpr);
    },
  );
});
