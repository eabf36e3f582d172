import { describe, expect, it } from 'vitest';
import type { Caller } from '../../../server/caller.ts';
import { appoint } from '../../../subgraphs/coordination/source/coordinating-caseworkers.ts';
import { countChange } from '../../../subgraphs/coordination/source/coordinations.ts';
import { end } from '../../../subgraphs/coordination/source/enrolments.ts';
import { addHandover, close } from '../../../subgraphs/coordination/source/handovers.ts';
import { join } from '../../../subgraphs/coordination/source/team-members.ts';
import { today } from '../../setup/today.ts';
import { coordinatedBy, coordinatedUntil, enrolled, handoverTo, me, openRows } from './rows.ts';

describe('the rows know the way in and out', () => {
  const { plant, attempt, seen, deciding, enrolling, appointing } = openRows();

  describe('where nobody answers for who is enrolled, who visitates', () => {
    const left = `insert into coordination.caseworkers (id, name) values ('GONEAW', 'Gone Away') on conflict do nothing;
      insert into coordination.staffing (caseworker_id, centre, since, until)
      values ('GONEAW', 'SOCIAL', '2026-01-01', '2026-11-01') on conflict do nothing;`;
    const standings: readonly (readonly [string, readonly string[], Partial<Caller>, boolean])[] = [
      ['nobody was ever appointed', [enrolled], {}, true],
      ['whose time is over', [enrolled, coordinatedUntil('METHOL', today)], {}, true],
      ['who has left', [left, enrolled, coordinatedBy('GONEAW')], {}, true],
      [
        'to begin tomorrow',
        [enrolled, coordinatedBy('METHOL').replace('2026-01-01', '2026-11-22')],
        {},
        true,
      ],
      ['and somebody coordinates', [enrolled, coordinatedBy('METHOL')], {}, false],
      [
        'and somebody coordinates who was appointed today in place of another',
        [
          enrolled,
          coordinatedBy('METHOL')
            .replace('2026-01-01', today)
            .replace('since)', 'since, until)')
            .replace(`${today}')`, `${today}', '${today}')`),
          coordinatedBy('SOFLIN').replace('2026-01-01', today),
        ],
        {},
        false,
      ],
      [
        'and the enrolment is over',
        [enrolled.replace('since)', 'since, until)').replace("-01')", `-01', '${today}')`)],
        {},
        false,
      ],
      ['and they are not enrolled', [], {}, false],
      ['and they have no right to', [enrolled], { rights: ['FULL_CPR'] }, false],
      ['and they are no employee at work', [enrolled], { roles: ['MANAGER'] }, false],
      ['and nobody knows who they are here', [enrolled], { employeeId: undefined }, false],
    ];
    it.each(standings)('%s', async (_, told, who, is) => {
      const id = await plant(...told);
      expect(await appointing(id, {}, who)).toBe(is ? 'appointed' : 'refused');
      expect(await seen(id, 'coordinations', who)).toBe(is ? 1 : 0);
      const counted = await attempt(id, (read) => countChange(read, today, id), who);
      expect(counted).toBe(is ? 1 : 0);
      // Not the casework, and nothing else to change.
      expect(await seen(id, 'plans', who)).toBe(0);
      expect(await seen(id, 'addresses', who)).toBe(0);
      expect(await deciding(id, who)).toBe('refused');
      expect(await enrolling(id, {}, who)).toBe('refused');
    });

    it('appoints another from today in their own name, never themselves, and no second one', async () => {
      const id = await plant(enrolled);
      expect(await appointing(id)).toBe('appointed');
      expect(await appointing(id, { caseworkerId: me })).toBe('refused');
      expect(await appointing(id, { by: 'METHOL' })).toBe('refused');
      expect(await appointing(id, { today: '2026-11-20' })).toBe('refused');
      const twice = await attempt(id, async (read) => {
        await appoint(read, { citizenId: id, caseworkerId: 'SOFLIN', today, by: me });
        await appoint(read, { citizenId: id, caseworkerId: 'JAKLUN', today, by: me });
        return 'appointed';
      });
      expect(twice).toBe('refused');
    });

    it('ends no enrolment, sets no team, asks nobody to take over; what was asked of another is closed', async () => {
      const id = await plant(enrolled, handoverTo('JAKLUN'));
      const ending = { citizenId: id, today, outcome: 'JOB', reason: 'x', handedTo: null, by: me };
      expect(await attempt(id, (read) => end(read, ending))).toBe('refused');
      const membership = { citizenId: id, caseworkerId: 'JAKLUN', role: 'PARTNER', today } as const;
      expect(await attempt(id, (read) => join(read, { ...membership, until: null, by: me }))).toBe(
        'refused',
      );
      const asked = { citizenId: id, from: null, to: 'SOFLIN', criteria: null, note: 'x' };
      expect(await attempt(id, (read) => addHandover(read, { ...asked, by: me, today }))).toBe(
        'refused',
      );
      expect(await attempt(id, (read) => close(read, { citizenId: id, by: me }))).toBe(1);
    });
  });
});
