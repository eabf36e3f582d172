import { describe, expect, it } from 'vitest';
import { join, leave } from '../../../subgraphs/coordination/source/team-members.ts';
import { today } from '../../setup/today.ts';
import { coordinatedBy, enrolled, me, openRows } from './rows.ts';

describe('the rows know the way in and out', () => {
  const { plant, attempt } = openRows();

  describe('the team', () => {
    const membership = (citizenId: string) =>
      ({ citizenId, caseworkerId: 'JAKLUN', role: 'AUTHORITY', today }) as const;
    const joining = (citizenId: string, more: object = {}) =>
      attempt(citizenId, async (read) => {
        await join(read, { ...membership(citizenId), until: null, by: me, ...more });
        return 'joined';
      });

    it('is set by who organises the work, from today, and never themselves', async () => {
      const mine = await plant(enrolled, coordinatedBy(me));
      expect(await joining(mine)).toBe('joined');
      expect(await joining(mine, { caseworkerId: me })).toBe('refused');
      expect(await joining(mine, { by: 'METHOL' })).toBe('refused');
      expect(await joining(mine, { today: '2026-11-20' })).toBe('refused');
      expect(await joining(await plant(enrolled, coordinatedBy('METHOL')))).toBe('refused');
    });

    it('keeps what is over as it was', async () => {
      const id = await plant(
        enrolled,
        coordinatedBy(me),
        `insert into coordination.team_members (citizen_id, caseworker_id, role, since)
         values ('$id', 'JAKLUN', 'AUTHORITY', '2026-01-01');`,
      );
      const leaving = (until: string) =>
        attempt(id, async (read) => {
          await leave(read, { ...membership(id), until });
          return 'left';
        });
      expect(await leaving(today)).toBe('left');
      expect(await leaving('2026-11-01')).toBe('refused');
    });
  });
});
