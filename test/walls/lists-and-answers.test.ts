import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ask } from '../setup/ask.ts';
import { at, cellFields, readCell } from './cells.ts';
import { openCoordination } from './coordination-on-http.ts';
import { openTownOfOthers } from './others.ts';
import { toConsentSql } from './planted-relations.ts';

describe('who is no colleague at work', () => {
  const { askAs, tokenOf, getTown, get, cellOf } = openTownOfOthers();

  describe('a list', () => {
    it('of two citizens of whom one is forbidden has the other, under aliases', async () => {
      const answer = await askAs(
        'facilitator',
        `query ($a: ID!, $b: ID!, $c: ID!) {
          first: citizen(id: $a) { ...Cell } second: citizen(id: $b) { ...Cell } third: citizen(id: $c) { ...Cell }
        } fragment Cell on Citizen { ${cellFields} }`,
        { a: get('team').id, b: get('stranger').id, c: randomUUID() },
      );
      expect(readCell(answer, ['first'], get('team'))).toBe(
        '-A- coordination plan address consents',
      );
      expect(readCell(answer, ['second'])).toBe('FORBIDDEN');
      expect(readCell(answer, ['third'])).toBe('NULL');
    });

    it('of entities of whom one is forbidden has the other', async () => {
      const { data, errors } = await ask(
        getTown().rooms.coordination,
        await tokenOf('facilitator'),
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Citizen { name socialPass } } }',
        { r: ['stranger', 'team'].map((name) => ({ __typename: 'Citizen', id: get(name).id })) },
      );
      expect(at(data, '_entities', 0)).toBeNull();
      expect(at(data, '_entities', 1, 'name')).toBe(get('team').name);
      expect(at(data, '_entities', 1, 'socialPass')).toBeTruthy();
      expect(errors.map(({ path, extensions }) => [path, extensions.code])).toEqual([
        [['_entities', 0], 'FORBIDDEN'],
      ]);
    });

    it('logs a look at those whom it shows, and not at the next', async () => {
      const logged = async () => {
        const { rows } = await getTown().databases.run(
          'coordination',
          `select from coordination.access_log where entry ->> 'employeeId' = 'TOVKRO' and citizen_id is not null`,
        );
        return rows.length;
      };
      const before = await logged();
      const { data } = await askAs(
        'facilitator',
        '{ me { citizens(first: 1) { nodes { id } pageInfo { hasNextPage } } } }',
      );
      expect(at(data, 'me', 'citizens', 'pageInfo', 'hasNextPage')).toBe(true);
      expect(await logged()).toBe(before + 1);
    });

    it('names a citizen by an id in capitals as well: a UUID is the same in both', async () => {
      const citizen = get('team');
      const id = citizen.id.toUpperCase();
      expect(id).not.toBe(citizen.id);
      expect(await cellOf('facilitator', { ...citizen, id })).toBe(
        '-A- coordination plan address consents',
      );
    });
  });

  describe('the citizen in a mutation’s answer', () => {
    const payload = `{ citizen { ...Cell } } } fragment Cell on Citizen { ${cellFields} }`;
    const give = (person: string, name: string) =>
      askAs(
        person,
        `mutation ($input: GiveConsentInput!) { giveConsent(input: $input) ${payload}`,
        {
          input: {
            idempotencyKey: randomUUID(),
            citizenId: get(name).id,
            legalBasis: 'RTL_11_A',
            kinds: ['CASES', 'MEASURES', 'PLANS', 'ASSESSMENT'],
            fromCentres: ['JOBCENTER'],
            receivers: ['TEAM'],
            caseReference: 'SAG-1',
            givenBy: ['CITIZEN'],
            form: 'WRITTEN',
            validTo: '2027-01-31',
            isConsequenceExplained: true,
          },
        },
      );
    const findConsents = async (name: string) => {
      const { rows } = await getTown().databases.run<{ id: string; version: number }>(
        'coordination',
        `select id, version from coordination.consents where citizen_id = '${get(name).id}'`,
      );
      return rows;
    };

    it('is as the consent leaves it: open where it was given, shut where it was withdrawn', async () => {
      const own = '-A- coordination plan address consents';
      expect(await cellOf('facilitator', get('team'))).toBe(own);
      const given = await give('facilitator', 'team');
      const both = 'AA- coordination plan address consents';
      expect(readCell(given, ['giveConsent', 'citizen'], get('team'))).toBe(both);
      expect(await cellOf('facilitator', get('team'))).toBe(both);
      const [consent] = await findConsents('team');
      const withdrawn = await askAs(
        'facilitator',
        `mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) ${payload}`,
        {
          input: {
            idempotencyKey: randomUUID(),
            citizenId: get('team').id,
            consentId: consent?.id,
            expectedVersion: consent?.version,
          },
        },
      );
      expect(readCell(withdrawn, ['withdrawConsent', 'citizen'], get('team'))).toBe(own);
      expect(await cellOf('facilitator', get('team'))).toBe(own);
    });

    it.each([
      ['facilitator', 'stranger'],
      ['manager', 'stranger'],
      ['citizen', 'stranger'],
      // Each sees the citizen, and is not to change what the citizen consented to.
      ['privacy-officer', 'stranger'],
      ['children-caseworker', 'in an emergency'],
      ['journal-system', 'journal-system a case in SOCIAL'],
    ])(
      'is none for a %s who may record no consent of one who is %s, and none is recorded',
      async (person, name) => {
        const { data, errors } = await give(person, name);
        expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
        expect(data ?? null).toBeNull();
        expect(await findConsents(name)).toEqual([]);
      },
    );

    it('who withdraws a consent by the id of a citizen of theirs withdraws nobody else’s', async () => {
      const { id: other } = get('stranger');
      await getTown().databases.run('coordination', toConsentSql('on its last day', other, other));
      const [consent] = await findConsents('stranger');
      for (const name of ['stranger', 'team']) {
        const { errors } = await askAs(
          'facilitator',
          `mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) ${payload}`,
          {
            input: {
              idempotencyKey: randomUUID(),
              citizenId: get(name).id,
              consentId: consent?.id,
              expectedVersion: 1,
            },
          },
        );
        expect(errors.map(({ extensions }) => extensions.code)).toEqual([
          name === 'stranger' ? 'FORBIDDEN' : 'NOT_FOUND',
        ]);
      }
      expect(await findConsents('stranger')).toEqual([consent]);
    });

    it.each([
      ['social-caseworker', 'AAA coordination plan cpr address'],
      ['facilitator', 'FORBIDDEN'],
      ['manager', 'FORBIDDEN'],
      ['citizen', 'FORBIDDEN'],
      ['privacy-officer', 'FORBIDDEN'],
      ['journal-system', 'FORBIDDEN'],
    ])('asked for in an emergency is to a %s: %s', async (person, expected) => {
      const answer = await askAs(
        person,
        `mutation ($input: RequestEmergencyAccessInput!) { requestEmergencyAccess(input: $input) ${payload}`,
        {
          input: {
            idempotencyKey: randomUUID(),
            cpr: get('stranger').cpr,
            reason: 'Fundet bevidstløs, skal kende behandlingen',
          },
        },
      );
      const seen =
        answer.data == null
          ? answer.errors[0]?.extensions.code
          : readCell(answer, ['requestEmergencyAccess', 'citizen'], get('stranger'));
      expect(seen).toBe(expected);
    });
  });

  describe('where the municipality tells that there is a case', () => {
    it.each([
      ['children-caseworker', 'children-caseworker a case in SOCIAL', 'EXISTENCE ALLOW EXISTENCE'],
      ['children-caseworker', 'children-caseworker on the team', 'WITHHOLD WITHHOLD ALLOW'],
      ['privacy-officer', 'stranger', 'WITHHOLD WITHHOLD WITHHOLD'],
    ])('a %s, of the citizen %s, is told: %s', async (person, name, expected) => {
      const coordination = await openCoordination({
        databaseUrl: getTown().databases.url('coordination'),
        issuer: getTown().issuerUrl,
        tellsExistence: true,
      });
      const { data } = await ask(
        `${coordination.url}/graphql`,
        await tokenOf(person),
        `query ($id: ID!) { citizen(id: $id) {
          whyAccess { centres { outcome kinds } } jobcenterPass socialPass childrenPass } }`,
        { id: get(name).id },
      );
      const outcomes = [0, 1, 2].map((index) =>
        at(data, 'citizen', 'whyAccess', 'centres', index, 'outcome'),
      );
      expect(outcomes.join(' ')).toBe(expected);
      const passes = ['jobcenterPass', 'socialPass', 'childrenPass'].map((pass) =>
        at(data, 'citizen', pass) === null ? '-' : 'A',
      );
      expect(passes).toEqual(outcomes.map((outcome) => (outcome === 'ALLOW' ? 'A' : '-')));
      await coordination.close();
    });
  });
});
