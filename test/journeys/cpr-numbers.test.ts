import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories, unknownCpr } from '../../demo/stories/stories.ts';
import { startInOneProcess } from '../setup/one-process.ts';
import { startTestStack, type TestStack } from '../setup/stack.ts';

const query = `query ($cpr: CPR!) {
  citizenByCpr(cpr: $cpr) { id name maskedCpr age birthDate activeMeasures { measures { title centre { code } } } }
}`;

describe('a CPR number', () => {
  let town: TestStack;
  beforeAll(async () => {
    town = await startTestStack();
    await town.databases.run(
      'coordination',
      `insert into coordination.coordinating_caseworkers (citizen_id, caseworker_id, since)
       select distinct citizen_id, 'TOVKRO', date '2026-01-01' from coordination.identifiers
        where cpr in ('${stories.alex.cpr}', '${stories.ana.cpr}') on conflict do nothing`,
    );
  });
  afterAll(() => town.stop());

  const askCpr = (cpr: unknown) => town.askAs('facilitator', query, { cpr });

  it('finds the citizen with hyphen and without, and day + 60 marks an invented one', async () => {
    const plain = await askCpr(stories.amalie.cpr);
    const hyphenated = await askCpr(
      `${stories.amalie.cpr.slice(0, 6)}-${stories.amalie.cpr.slice(6)}`,
    );
    expect(plain.errors).toEqual([]);
    expect(plain.data?.['citizenByCpr']).toMatchObject({
      name: 'Amalie Sommer',
      maskedCpr: '710304-xxxx',
      birthDate: '2004-03-11',
      age: 22,
    });
    expect(hyphenated.data).toEqual(plain.data);
  });

  it('that nobody has is answered as one of somebody whom one may not see', async () => {
    const [ofNobody, ofStranger] = await Promise.all([
      askCpr(unknownCpr),
      askCpr(stories.bjarne.cpr),
    ]);
    expect(ofNobody.data).toEqual({ citizenByCpr: null });
    expect(ofNobody.errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    expect(ofStranger.text).toBe(ofNobody.text);
  });

  it('that nobody has is null for the privacy officer, who may see everybody', async () => {
    const { data, errors } = await town.askAs(
      'privacy-officer',
      'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { name } }',
      { cpr: unknownCpr },
    );
    expect(data).toEqual({ citizenByCpr: null });
    expect(errors).toEqual([]);
  });

  it.each([
    [
      'with a date that does not exist',
      '3102041234',
      'its first six digits (ddmmyy) are no date that exists',
    ],
    [
      'with a day + 60 that does not exist',
      '9202041234',
      'its first six digits (ddmmyy) are no date that exists',
    ],
    ['that is too short', '710304981', 'expected ten digits'],
    ['with letters where none may be', 'AB03049812', 'expected ten digits'],
    ['that is empty', '', 'expected ten digits'],
  ])(
    '%s is refused, and the message says what was expected and never repeats it',
    async (_, cpr, expected) => {
      const { data, errors, text } = await askCpr(cpr);
      expect(data).toEqual({ citizenByCpr: null });
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
      expect(errors[0]?.message).toContain(expected);
      if (cpr !== '') expect(text).not.toContain(cpr);
    },
  );

  it('of the wrong shape is refused without an echo', async () => {
    for (const cpr of [7103049812, { number: '7103049812' }, ['7103049812', 'x']]) {
      const { text, errors } = await askCpr(cpr);
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
      expect(text).not.toContain('7103049812');
    }
  });

  it('is no citizen’s id: it is told so, in one sentence for whoever it is or is not', async () => {
    const numbers = [
      stories.amalie.cpr,
      `${stories.amalie.cpr.slice(0, 6)}-${stories.amalie.cpr.slice(6)}`,
      ` ${stories.amalie.cpr} `,
      stories.bjarne.cpr,
      stories.ana.cpr,
      unknownCpr,
      '3102041234',
      '710304 9812',
    ];
    const ask = (id: string) =>
      town.askAs('facilitator', 'query ($id: ID!) { citizen(id: $id) { name } }', { id });
    const setGoal = (citizenId: string) =>
      town.askAs(
        'facilitator',
        'mutation ($input: SetGoalInput!) { setGoal(input: $input) { citizen { id } } }',
        {
          input: {
            idempotencyKey: randomUUID(),
            citizenId,
            expectedVersion: 1,
            title: 'Et mål',
            isCitizensWording: false,
          },
        },
      );
    const withdraw = (citizenId: string) =>
      town.askAs(
        'facilitator',
        'mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { citizen { id } } }',
        {
          input: {
            idempotencyKey: randomUUID(),
            citizenId,
            consentId: randomUUID(),
            expectedVersion: 1,
          },
        },
      );
    for (const send of [ask, setGoal, withdraw]) {
      const answers = await Promise.all(numbers.map(send));
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
      expect(answers[0]?.errors).toMatchObject([
        {
          message:
            'A citizen’s id is no CPR number; expected a Citizen.id, which citizenByCpr gives for the number.',
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ]);
    }
    const nobody = await ask('nobody');
    expect([nobody.data, nobody.errors]).toEqual([{ citizen: null }, []]);
  });

  it('with letters (X-eCPR) finds the citizen, whose birth date and age nobody knows', async () => {
    const { data, errors } = await askCpr(stories.ana.cpr);
    expect(errors).toEqual([]);
    expect(data?.['citizenByCpr']).toMatchObject({ birthDate: null, age: null });
  });

  it('that has changed leads to the same citizen, old and new, and to what each centre holds under either', async () => {
    const now = await askCpr(stories.alex.cpr);
    const before = await askCpr(stories.alex.formerCpr);
    expect(now.errors).toEqual([]);
    expect(before.data).toEqual(now.data);
    expect(JSON.stringify(now.data)).toContain('"JOBCENTER"');
    expect(JSON.stringify(now.data)).toContain('"SOCIAL"');
  });

  it('is refused with day + 60 where the municipality does not accept invented ones', async () => {
    const strict = await startInOneProcess({ ALLOW_FICTIVE_CPR: 'false' });
    try {
      const { errors } = await strict.askAs('coordinator', query, { cpr: stories.amalie.cpr });
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
      expect(errors[0]?.message).toContain('day + 60');
    } finally {
      await strict.stop();
    }
  });

  it('stands in no log line', () => {
    expect(town.readLogs()).not.toMatch(/7103049812|710304-9812|7704019813|7704019814/);
    expect(town.readLogs()).toContain('"msg":"request"');
  });
});
