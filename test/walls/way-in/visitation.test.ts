import { describe, expect, it } from 'vitest';
import type { Caller } from '../../../server/caller.ts';
import { join } from '../../../subgraphs/coordination/source/team-members.ts';
import { today } from '../../setup/today.ts';
import {
  coordinatedBy,
  decided,
  elsewhere,
  elsewhereSince,
  enrolled,
  me,
  openRows,
  signalBy,
} from './rows.ts';

describe('the rows know the way in and out', () => {
  const { plant, attempt, seen, screening, deciding, enrolling, appointing } = openRows();

  describe('who visitates', () => {
    const standings: readonly (readonly [string, readonly string[], Partial<Caller>, boolean])[] = [
      ['somebody signalled', [signalBy('SOFLIN')], {}, true],
      [
        'somebody signalled a year ago and nobody answered',
        [signalBy('SOFLIN', '2025-11-23')],
        {},
        true,
      ],
      ['nobody signalled', [], {}, false],
      ['they signalled themselves', [signalBy(me)], {}, false],
      ['somebody said no since', [signalBy('SOFLIN'), decided('REJECTED')], {}, false],
      ['somebody went on since', [signalBy('SOFLIN'), decided('ADVANCED')], {}, true],
      [
        'the citizen is enrolled in it',
        [signalBy('SOFLIN'), enrolled, coordinatedBy('METHOL')],
        {},
        false,
      ],
      [
        'the citizen is enrolled in another programme',
        [signalBy('SOFLIN'), elsewhere, coordinatedBy('METHOL')],
        {},
        true,
      ],
      [
        'somebody said no to another programme',
        [signalBy('SOFLIN'), decided('REJECTED', 'TVP')],
        {},
        true,
      ],
      ['the citizen came to be enrolled since', [signalBy('SOFLIN'), elsewhereSince], {}, false],
      ['they have no right to', [signalBy('SOFLIN')], { rights: ['FULL_CPR'] }, false],
      ['they are no employee at work', [signalBy('SOFLIN')], { roles: ['MANAGER'] }, false],
    ];
    it.each(standings)('where %s', async (_, told, who, is) => {
      const id = await plant(...told);
      expect(await screening(id, who)).toBe(is ? 1 : 'refused');
      expect(await deciding(id, who)).toBe(is ? 1 : 'refused');
      expect(await seen(id, 'citizens', who)).toBe(is ? 1 : 0);
      expect(await seen(id, 'signals', who)).toBe(is && told.length > 0 ? 1 : 0);
      // Not the casework.
      expect(await seen(id, 'addresses', who)).toBe(0);
      expect(await seen(id, 'plans', who)).toBe(0);
    });

    it('decides today, in nobody else’s name', async () => {
      const id = await plant(signalBy('SOFLIN'));
      expect(await deciding(id, {}, { by: 'SOFLIN' })).toBe('refused');
      expect(await deciding(id, {}, { today: '2026-11-20' })).toBe('refused');
      expect(await screening(id, {}, 'SOFLIN')).toBe('refused');
    });

    it.each([
      ['as it was decided', [decided('ENROL')], {}, 1],
      ['before it was decided', [], {}, 'refused'],
      ['when it was to go on', [decided('ADVANCED')], {}, 'refused'],
      ['on another track', [decided('ENROL')], { track: 'ADULT' }, 'refused'],
      ['in another programme', [decided('ENROL')], { programme: 'TVP' }, 'refused'],
      ['for another day', [decided('ENROL')], { today: '2026-11-22' }, 'refused'],
      ['in another’s name', [decided('ENROL')], { by: 'SOFLIN' }, 'refused'],
      ['to coordinate themselves', [decided('ENROL')], { coordinatingCaseworkerId: me }, 'refused'],
      [
        'to be on the team',
        [decided('ENROL')],
        { team: [{ caseworkerId: me, role: 'PARTNER' }] },
        'refused',
      ],
    ])('enrols %s, or does not', async (_, told, more, expected) => {
      const id = await plant(signalBy('SOFLIN'), ...told);
      expect(await enrolling(id, more)).toBe(expected);
    });
  });

  it('who visitates takes nobody into their hands who is enrolled elsewhere: that enrolment is not theirs', async () => {
    const id = await plant(
      signalBy('SOFLIN'),
      elsewhere,
      coordinatedBy('METHOL'),
      decided('ENROL'),
    );
    expect(await enrolling(id)).toBe('refused');
    expect(await appointing(id)).toBe('refused');
    expect(
      await attempt(id, (read) =>
        join(read, {
          citizenId: id,
          caseworkerId: 'JAKLUN',
          role: 'PARTNER',
          until: null,
          today,
          by: me,
        }),
      ),
    ).toBe('refused');
    expect(await deciding(id, {}, { outcome: 'REJECTED' })).toBe(1);
  });
});
