import { describe, expect, it } from 'vitest';
import { history, openEnrolmentTown } from '../setup/enrolments.ts';
import { today } from '../setup/today.ts';
import { codesOf, messageOf } from '../setup/way-in.ts';
import { at } from '../walls/cells.ts';

describe('an enrolment', () => {
  const { askAs, way, enrolled, set } = openEnrolmentTown();

  describe('has a team', () => {
    it('that somebody joins and leaves, by who organises the work', async () => {
      const { id } = await enrolled();
      const joined = await set(id, { caseworkerId: 'JAKLUN', role: 'AUTHORITY' });
      expect(joined.errors).toEqual([]);
      expect(codesOf(await askAs('jobcenter-caseworker', history, { id }))).toEqual([]);
      const left = await set(
        id,
        { caseworkerId: 'JAKLUN', role: 'AUTHORITY', until: today, expectedVersion: 2 },
        'facilitator',
      );
      expect(left.errors).toEqual([]);
      expect(codesOf(await askAs('jobcenter-caseworker', history, { id }))).toEqual(['FORBIDDEN']);
      const again = await set(id, {
        caseworkerId: 'JAKLUN',
        role: 'AUTHORITY',
        expectedVersion: 3,
      });
      expect(again.errors).toEqual([]);
    });

    it.each([
      [
        'themselves',
        { caseworkerId: 'METHOL', role: 'AUTHORITY' },
        'coordinator',
        'FORBIDDEN',
        /themselves/,
      ],
      [
        'who coordinates',
        { caseworkerId: 'JAKLUN', role: 'COORDINATING_CASEWORKER' },
        'coordinator',
        'BAD_USER_INPUT',
        /assignCoordinatingCaseworker/,
      ],
      [
        'a role that the programme does not know (S15)',
        { caseworkerId: 'JAKLUN', role: 'CITIZEN_CONSULTANT' },
        'coordinator',
        'BAD_USER_INPUT',
        /is no role of STEVNS/,
      ],
      [
        'one person to coordinate and facilitate (S5)',
        { caseworkerId: 'METHOL', role: 'FACILITATOR' },
        'facilitator',
        'BAD_USER_INPUT',
        /not one person/,
      ],
      [
        'nobody in the place of a required role',
        { caseworkerId: 'TOVKRO', role: 'FACILITATOR', until: today },
        'coordinator',
        'BAD_USER_INPUT',
        /set who follows first/,
      ],
      [
        'who is there already',
        { caseworkerId: 'TOVKRO', role: 'FACILITATOR' },
        'coordinator',
        'BAD_USER_INPUT',
        /already/,
      ],
      [
        'the end of what was never',
        { caseworkerId: 'JAKLUN', role: 'AUTHORITY', until: today },
        'coordinator',
        'BAD_USER_INPUT',
        /not on the team/,
      ],
      [
        'anything for yesterday',
        { caseworkerId: 'JAKLUN', role: 'AUTHORITY', until: '2026-11-20' },
        'coordinator',
        'BAD_USER_INPUT',
        /lies behind/,
      ],
      [
        'nobody of the directory',
        { caseworkerId: 'NOBODY', role: 'AUTHORITY' },
        'coordinator',
        'BAD_USER_INPUT',
        /directory/,
      ],
      [
        'who has no id at all',
        { caseworkerId: 'NO\0', role: 'AUTHORITY' },
        'coordinator',
        'BAD_USER_INPUT',
        /caseworkerId holds a character that is no text/,
      ],
      [
        'anybody by a stranger',
        { caseworkerId: 'JAKLUN', role: 'AUTHORITY' },
        'children-caseworker',
        'FORBIDDEN',
        /You may see nobody by this id now/,
      ],
      [
        'at a version to come',
        { caseworkerId: 'JAKLUN', role: 'AUTHORITY', expectedVersion: 7 },
        'coordinator',
        'CONFLICT',
        /version 1/,
      ],
    ])('to which is not set: %s', async (_, more, person, code, said) => {
      const { id } = await enrolled();
      const answer = await set(id, more, person);
      expect(codesOf(answer)).toEqual([code]);
      expect(messageOf(answer)).toMatch(said);
    });

    it('in which a required role changes hands in one change, be it one’s own', async () => {
      const { id } = await enrolled();
      const next = { caseworkerId: 'BODRAV', role: 'FACILITATOR' };
      expect(messageOf(await set(id, next))).toMatch(/FACILITATOR would be 2; expected 1/);
      expect(messageOf(await set(id, { ...next, replaces: 'JAKLUN' }))).toMatch(
        /replaces is nobody/,
      );
      const replaced = await set(id, { ...next, replaces: 'TOVKRO' }, 'facilitator');
      expect(replaced.data).toEqual({ setTeamMember: { coordination: null, citizen: null } });
      const { data } = await askAs(
        'coordinator',
        `query ($id: ID!) { citizen(id: $id) { coordination { version team { role caseworker { id } } } } }`,
        { id },
      );
      expect(at(data, 'citizen', 'coordination')).toEqual({
        version: 2,
        team: [
          { role: 'COORDINATING_CASEWORKER', caseworker: { id: 'METHOL' } },
          { role: 'FACILITATOR', caseworker: { id: 'BODRAV' } },
        ],
      });
    });

    it('no member of which is made to coordinate where the two are kept apart (S5)', async () => {
      const { id } = await enrolled();
      const answer = await way.send('coordinator', 'assignCoordinatingCaseworker', {
        citizenId: id,
        caseworkerId: 'TOVKRO',
        expectedVersion: 1,
      });
      expect(messageOf(answer)).toMatch(/not one person/);
    });
  });
});
