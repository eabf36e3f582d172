import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../../demo/stories/stories.ts';
import type { Answer } from '../setup/ask.ts';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';
import { today } from '../setup/today.ts';
import { at } from '../walls/cells.ts';

const record = `mutation ($input: RecordSocialEventInput!) { recordSocialEvent(input: $input) {
  socialEvent { kind name happenedOn endedOn isOngoing note recordedBy { id } } citizen { id } } }`;
const { amalie, martin } = stories;

describe('a social event (N29)', () => {
  let town: OneProcess;
  beforeAll(async () => {
    town = await startInOneProcess();
    await town.databases.run(
      'coordination',
      `update coordination.coordinations set model = 'NORDDJURS_HELHED'`,
    );
  });
  afterAll(() => town.stop());

  const tell = async (
    person: string,
    input: Readonly<Record<string, unknown>> = {},
    cpr = amalie.cpr,
  ) => {
    const { rows } = await town.databases.run<{ id: string }>(
      'coordination',
      `select citizen_id as id from coordination.identifiers where cpr = '${cpr}'`,
    );
    const event = { kind: 'HOMELESSNESS', happenedOn: '2026-11-01' };
    return town.askAs(person, record, {
      input: { idempotencyKey: randomUUID(), citizenId: rows[0]?.id, ...event, ...input },
    });
  };
  const codesOf = ({ errors }: Answer) => errors.map(({ extensions }) => extensions.code);

  it.each(['coordinator', 'facilitator', 'social-caseworker', 'jobcenter-caseworker'])(
    'is recorded by who learns of it at work: %s',
    async (person) => {
      const answer = await tell(person, { note: ' Sover hos en ven ' });
      expect(answer.errors).toEqual([]);
      expect(at(answer.data, 'recordSocialEvent', 'socialEvent')).toMatchObject({
        kind: 'HOMELESSNESS',
        name: 'Hjemløshed',
        isOngoing: true,
        note: 'Sover hos en ven',
      });
    },
  );

  it.each([
    ['the citizen', 'citizen', amalie.cpr],
    ['a stranger', 'children-caseworker', martin.cpr],
    ['a manager', 'manager', amalie.cpr],
    ['the privacy officer', 'privacy-officer', amalie.cpr],
    ['a journal system', 'journal-system', amalie.cpr],
  ])('is not recorded by %s', async (_, person, cpr) => {
    expect(codesOf(await tell(person, {}, cpr))).toEqual(['FORBIDDEN']);
  });

  it.each([
    [
      'a kind that the programme does not go by',
      { kind: 'DIVORCE' },
      /it has HOMELESSNESS, OTHER_SOCIAL_EVENT/,
    ],
    ['a day to come', { happenedOn: '2026-11-22' }, /yet to come/],
    ['no day', { happenedOn: '2026-11-31' }, /no day/],
    ['a day before the citizen was born', { happenedOn: '1950-01-01' }, /before .* born/],
    ['an end before it began', { endedOn: '2026-10-31' }, /before/],
    ['a note that goes on and on', { note: 'x'.repeat(1_001) }, /1001 characters/],
  ])('is not recorded with %s', async (_, input, said) => {
    const answer = await tell('coordinator', input);
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors[0]?.message).toMatch(said);
  });

  it.each([
    ['its last day', today, true],
    ['the day after', '2026-11-20', false],
  ])('goes on to %s: %s', async (_, endedOn, isOngoing) => {
    const answer = await tell('coordinator', { endedOn });
    expect(at(answer.data, 'recordSocialEvent', 'socialEvent')).toMatchObject({
      endedOn,
      isOngoing,
    });
  });

  it('is shown with the coordination, newest first', async () => {
    await tell('coordinator', { kind: 'OTHER_SOCIAL_EVENT', happenedOn: '2026-11-20' });
    const { data, errors } = await town.askAs(
      'citizen',
      '{ me { citizen { coordination { socialEvents { kind happenedOn } } } } }',
    );
    expect(errors).toEqual([]);
    expect(at(data, 'me', 'citizen', 'coordination', 'socialEvents', 0)).toEqual({
      kind: 'OTHER_SOCIAL_EVENT',
      happenedOn: '2026-11-20',
    });
  });
});
