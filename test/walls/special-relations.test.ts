import { describe, expect, it } from 'vitest';
import { purposes } from '../../server/subgraph.ts';
import { at, cellFields, readCell } from './cells.ts';
import { all, askers, byId, children, guardiansCpr, openTownOfOthers } from './others.ts';

describe('who is no colleague at work', () => {
  const { askAs, getTown, get, cellOf } = openTownOfOthers();

  describe('a holder of custody', () => {
    it.each(children)('of a child %s sees what the rules say', async (name, _, expected) => {
      expect(await cellOf('guardian', get(name))).toBe(expected);
      // Whose custody it is not, sees nothing.
      expect(await cellOf('citizen', get(name))).toBe('FORBIDDEN');
    });
  });

  describe('a citizen', () => {
    const me = `{ me { citizen { ...Cell } } } fragment Cell on Citizen { ${cellFields} }`;
    it('sees all that there is about themselves, by every way', async () => {
      const own = await askAs('citizen', me);
      expect(readCell(own, ['me', 'citizen'])).toBe(all);
      const id = at(own.data, 'me', 'citizen', 'id');
      expect(readCell(await askAs('citizen', byId, { id }), ['citizen'])).toBe(all);
      const others = await askAs('guardian', byId, { id });
      expect(readCell(others, ['citizen'])).toBe('FORBIDDEN');
    });

    it('whose number was replaced is nobody by the old one: a number belongs to one citizen at a time', async () => {
      await getTown().databases.run(
        'coordination',
        `update coordination.identifiers set replaced_on = '2026-11-21' where cpr = '${guardiansCpr}'`,
      );
      const { data, errors } = await askAs('guardian', me);
      expect(at(data, 'me', 'citizen')).toBeNull();
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
      await getTown().databases.run(
        'coordination',
        `update coordination.identifiers set replaced_on = null where cpr = '${guardiansCpr}'`,
      );
    });
  });

  describe('for a purpose', () => {
    it.each(askers)(
      'a %s, %s, may ask for %s alone',
      async (person, relation, allowed, expected) => {
        const citizen = get(`${person} ${relation}`);
        for (const purpose of purposes) {
          const cell = await cellOf(person, citizen, purpose);
          expect(`${purpose}: ${cell}`).toBe(
            `${purpose}: ${allowed.split(' ').includes(purpose) ? expected : 'FORBIDDEN'}`,
          );
        }
      },
    );

    it('a citizen may ask about themselves as a citizen alone', async () => {
      for (const purpose of purposes) {
        const cell = await cellOf('guardian', get('of 14, who is 15 tomorrow'), purpose);
        expect(cell).toBe(purpose === 'OWN_ACCESS' ? all : 'FORBIDDEN');
      }
    });

    it('a caseload shows of the own citizens those whom the purpose opens, and is not refused for the others', async () => {
      const list = '{ me { citizens(first: 100) { nodes { id } } } }';
      const ids = async (purpose: string) => {
        const { data } = await askAs('facilitator', list, {}, { 'helhed-purpose': purpose });
        const nodes = at(data, 'me', 'citizens', 'nodes');
        return Array.isArray(nodes) ? nodes.map((node: unknown) => at(node, 'id')) : undefined;
      };
      const wanted = ['coordinated', 'of the case', 'team'].map((name) => get(name).id);
      const [coordinated, ofTheCase, team] = wanted;
      expect(await ids('CASEWORK')).toEqual(expect.arrayContaining(wanted));
      const forCoordination = await ids('COORDINATION');
      expect(forCoordination).toEqual(expect.arrayContaining([coordinated, team]));
      expect(forCoordination).not.toContain(ofTheCase);
    });
  });

  describe('a protected person', () => {
    it.each([
      // With a relation, but without the right PROTECTED_PERSONS.
      ['jobcenter-caseworker', 'hidden case', 'A-- coordination plan consents'],
      ['jobcenter-caseworker', 'hidden emergency', 'AAA coordination plan'],
      ['journal-system', 'hidden journal', '-A- coordination plan cpr'],
      // With the right.
      ['social-caseworker', 'hidden case', '-A- coordination plan cpr address consents'],
      // It may be from the other parent that a child is hidden: custody is not enough.
      ['guardian', 'hidden child', all.replace(' address', '')],
      ['privacy-officer', 'hidden case', '--- consents accessLog'],
      ['citizen', 'hidden child', 'FORBIDDEN'],
    ])('is to a %s, as the %s: %s', async (person, name, expected) => {
      expect(await cellOf(person, get(name))).toBe(expected);
    });

    it.each([
      ['jobcenter-caseworker', 'Navne- og adressebeskyttet'],
      ['social-caseworker', 'the name'],
    ])('in the list of a %s has no address, and for a name %s', async (person, expected) => {
      const citizen = get('hidden case');
      const list = '{ me { citizens(first: 100) { nodes { id name address } } } }';
      const { data, errors } = await askAs(person, list);
      const nodes = at(data, 'me', 'citizens', 'nodes');
      const index = Array.isArray(nodes)
        ? nodes.findIndex((node: unknown) => at(node, 'id') === citizen.id)
        : -1;
      expect(at(nodes, index)).toEqual({
        id: citizen.id,
        name: expected === 'the name' ? citizen.name : expected,
        address: null,
      });
      expect(errors.map(({ path, extensions }) => [path?.at(-2), extensions.code])).toEqual([
        [index, 'FORBIDDEN'],
      ]);
    });

    it('is not named by a cursor of the list that masks the name', async () => {
      const { data } = await askAs(
        'jobcenter-caseworker',
        '{ me { citizens(first: 100) { edges { cursor } pageInfo { endCursor } } } }',
      );
      const cursors = JSON.stringify(data).match(/(?<=[cC]ursor":")[^"]+/g) ?? [];
      expect(cursors.length).toBeGreaterThan(1);
      for (const cursor of cursors)
        expect(Buffer.from(cursor, 'base64url').toString()).not.toContain('Planted');
    });

    it('is no less protected in a list when asked for alone in the same request', async () => {
      const { id } = get('hidden case');
      const { data } = await askAs(
        'social-caseworker',
        'query ($id: ID!) { citizen(id: $id) { address } me { citizens(first: 100) { nodes { id address } } } }',
        { id },
      );
      const nodes = at(data, 'me', 'citizens', 'nodes');
      expect(nodes).toContainEqual({ id, address: null });
      expect(at(data, 'citizen', 'address')).toContain('Skovvej');
    });
  });
});
