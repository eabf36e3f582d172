import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../../setup/ask.ts';
import { today } from '../../../setup/today.ts';
import { codesOf, createWayIn, fieldOf } from '../../../setup/way-in.ts';
import { at } from '../../../walls/cells.ts';
import { openHouse, type House } from '../../house.ts';

const isSoak = process.env['HELHED_SOAK'] === '1';
const walks = isSoak ? 40 : 2;
const steps = isSoak ? 60 : 25;
/** Who may coordinate, by whom they sign in as. */
const coordinators = {
  METHOL: 'coordinator',
  JAKLUN: 'jobcenter-caseworker',
  SOFLIN: 'social-caseworker',
} as const;
const ids = Object.keys(coordinators);
const stevns = { programme: 'STEVNS_SAMARBEJDSMODEL', step: 'CENTRE' };

/** Chance that repeats itself: a walk that went wrong is walked again. */
function createDice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * sides);
  };
}

describe('however the way in and out is walked', () => {
  let house: House;
  let way: ReturnType<typeof createWayIn>;
  beforeAll(async () => {
    house = await openHouse('coordination');
    // The demo's enrolments fill the programme's first cohort (S13): nobody could be enrolled.
    await house.databases.run(
      'coordination',
      `update coordination.coordinations set until = '${today}' where since < '${today}'`,
    );
    const tokens = new Map<string, Promise<string>>();
    const tokenOf = (person: string) => {
      const token = tokens.get(person) ?? house.tokenOf(person);
      tokens.set(person, token);
      return token;
    };
    way = createWayIn({
      databases: house.databases,
      askAs: async (person, query, variables) =>
        ask(house.url, await tokenOf(person), query, variables),
    });
  });
  afterAll(() => house.close());

  /** What the rows hold: is it enrolled, how many coordinate, who, which version, what is open. */
  const look = async (citizenId: string) => {
    const holds = `since <= '${today}' and (until is null or '${today}' < until)`;
    const { rows } = await house.databases.run<{
      enrolled: number;
      coordinating: number;
      who: string | null;
      version: number;
      handover: string | null;
      receiver: string | null;
      team: number;
      days: number;
    }>(
      'coordination',
      `select (select count(*)::integer from coordination.coordinations where citizen_id = '${citizenId}' and ${holds}) as enrolled,
              (select count(*)::integer from coordination.coordinating_caseworkers where citizen_id = '${citizenId}' and ${holds}) as coordinating,
              (select max(caseworker_id) from coordination.coordinating_caseworkers where citizen_id = '${citizenId}' and ${holds}) as who,
              coalesce((select max(version) from coordination.coordinations where citizen_id = '${citizenId}'), 0) as version,
              (select count(*)::integer from coordination.team_members where citizen_id = '${citizenId}' and ${holds}) as team,
              (select max(id::text) from coordination.handovers where citizen_id = '${citizenId}' and accepted_at is null and closed_at is null) as handover,
              (select max(to_caseworker_id) from coordination.handovers where citizen_id = '${citizenId}' and accepted_at is null and closed_at is null) as receiver,
              -- Days from yesterday on on which it is not: as many coordinate as enrolments hold.
              (select count(*)::integer from generate_series(date '${today}' - 1, date '${today}' + 400, interval '1 day') d (day)
                where (select count(*) from coordination.coordinating_caseworkers c
                        where c.citizen_id = '${citizenId}' and c.since <= d.day and (c.until is null or d.day < c.until))
                   <> (select count(*) from coordination.coordinations c
                        where c.citizen_id = '${citizenId}' and c.since <= d.day and (c.until is null or d.day < c.until))) as days`,
    );
    const [row] = rows;
    if (!row) throw new Error('Nothing was found.');
    return row;
  };

  it.each(Array.from({ length: walks }, (_, walk) => walk + 1))(
    'one coordinates on every day of an enrolment, and nobody on any other (walk %i)',
    { timeout: 240_000 },
    async (walk) => {
      const dice = createDice(walk);
      const { id: citizenId, cpr } = await way.plant();
      const done = new Map<string, number>();
      for (let step = 0; step < steps; step += 1) {
        const { who, version: expectedVersion, handover, receiver } = await look(citizenId);
        const other = ids.filter((id) => id !== who)[dice(2)] ?? 'METHOL';
        const organiser =
          dice(3) === 0
            ? 'facilitator'
            : (Object.entries(coordinators).find(([id]) => id === who)?.[1] ?? 'facilitator');
        const some = { citizenId, expectedVersion };
        const moves: readonly (readonly [string, () => Promise<unknown>])[] = [
          [
            'assign',
            () =>
              way.send(organiser, 'assignCoordinatingCaseworker', { ...some, caseworkerId: other }),
          ],
          [
            'request',
            () =>
              way.send(organiser, 'requestHandover', {
                ...some,
                toCaseworkerId: other,
                note: 'Til dig',
              }),
          ],
          [
            'accept',
            async () => {
              const person =
                Object.entries(coordinators).find(([id]) => id === receiver)?.[1] ?? 'visitator';
              const input = { ...some, handoverId: handover ?? randomUUID() };
              // Sometimes two at once, one of them appointing somebody else meanwhile.
              const [accepted] = await Promise.all([
                way.send(person, 'acceptHandover', input),
                ...(dice(2) === 0
                  ? [
                      way.send('facilitator', 'assignCoordinatingCaseworker', {
                        ...some,
                        caseworkerId: 'HENDAH',
                      }),
                    ]
                  : []),
              ]);
              return accepted;
            },
          ],
          [
            'withdraw',
            () =>
              way.send(organiser, 'withdrawHandover', {
                ...some,
                handoverId: handover ?? randomUUID(),
              }),
          ],
          [
            'end',
            () =>
              way.send(organiser, 'endEnrolment', {
                ...some,
                outcome: 'OTHER',
                reason: 'x',
                handedTo: null,
              }),
          ],
          [
            'enrol',
            async () => {
              await way.signal(cpr);
              await way.decide(citizenId, stevns);
              const input = {
                programme: stevns.programme,
                track: null,
                coordinatingCaseworkerId: ids[dice(3)],
                team: [{ caseworkerId: 'TOVKRO', role: 'FACILITATOR' }],
              };
              const answers = await Promise.all([
                way.enrol(citizenId, input),
                way.enrol(citizenId, input),
              ]);
              return answers.find(({ errors }) => errors.length === 0) ?? answers[0];
            },
          ],
        ];
        const [name, move] = moves[who === null ? 5 : dice(6)] ?? [];
        if (!name || !move) continue;
        const answer = await move();
        if (at(answer, 'errors', 'length') === 0) done.set(name, (done.get(name) ?? 0) + 1);
        const now = await look(citizenId);
        expect([step, name, now.coordinating, now.days]).toEqual([step, name, now.enrolled, 0]);
        expect(now.enrolled === 0 ? now.team : 1).toBe(now.enrolled === 0 ? 0 : 1);
      }
      // A walk on which nothing happened shows nothing.
      expect([...done.keys()]).toEqual(expect.arrayContaining(['enrol', 'assign', 'end']));
    },
  );

  it(
    'of fifty who hand over, accept and appoint at once, one coordinates after each',
    { timeout: 120_000 },
    async () => {
      const { id: citizenId } = await way.admit();
      expect((await way.enrol(citizenId)).errors).toEqual([]);
      const asked = await way.send('coordinator', 'requestHandover', {
        citizenId,
        expectedVersion: 1,
        toCaseworkerId: 'JAKLUN',
        criteria: 'STABLE',
        note: 'Til dig',
      });
      const some = { citizenId, expectedVersion: 2 };
      const handoverId = fieldOf(asked, 'requestHandover', 'handover', 'id');
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          index % 2 === 0
            ? way.send('jobcenter-caseworker', 'acceptHandover', { ...some, handoverId })
            : way.send('coordinator', 'assignCoordinatingCaseworker', {
                ...some,
                caseworkerId: 'HENDAH',
              }),
        ),
      );
      expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
      expect(
        answers.flatMap(codesOf).filter((code) => !['CONFLICT', 'FORBIDDEN'].includes(code)),
      ).toEqual([]);
      const now = await look(citizenId);
      expect([now.coordinating, now.version, now.handover, now.days]).toEqual([1, 3, null, 0]);
    },
  );
});
