import { describe, expect, it } from 'vitest';
import type { Caller } from '../../../server/caller.ts';
import { appoint } from '../../../subgraphs/coordination/source/coordinating-caseworkers.ts';
import { end } from '../../../subgraphs/coordination/source/enrolments.ts';
import { accept, addHandover, close } from '../../../subgraphs/coordination/source/handovers.ts';
import { today } from '../../setup/today.ts';
import { coordinatedBy, enrolled, handoverTo, me, openRows } from './rows.ts';

describe('the rows know the way in and out', () => {
  const { plant, attempt, seen } = openRows();

  describe('a handover', () => {
    const accepting = (id: string, more: object = {}, who: Partial<Caller> = {}) =>
      attempt(
        id,
        async (read) => {
          await appoint(read, { citizenId: id, caseworkerId: me, today, by: 'METHOL', ...more });
          const [open] = await read<{ id: string }>(
            'select id from coordination.handovers where citizen_id = cast(:id as uuid)',
            { id },
          );
          return accept(read, { id: open?.id ?? '', today });
        },
        who,
      );
    const world = (to: string, more = '') =>
      plant(enrolled, coordinatedBy('METHOL'), handoverTo(to, more));

    it('is accepted by whom it names, who is appointed by who asked', async () => {
      const id = await world(me);
      expect(await accepting(id, {}, { rights: [] })).toBe(1);
      expect(await accepting(id, { by: 'SOFLIN' })).toBe('refused');
      expect(await accepting(id, { by: me })).toBe('refused');
      expect(await accepting(id, { caseworkerId: 'SOFLIN' })).toBe('refused');
    });

    it('lets nobody else take over, nor whom it named once', async () => {
      expect(await accepting(await world('JAKLUN'))).toBe('refused');
      const closed = `update coordination.handovers set closed_at = now(), closed_by = 'METHOL' where citizen_id = '$id';`;
      expect(await accepting(await world(me, closed))).toBe('refused');
    });

    it('shows the receiver how the work is organised, and not the casework; it ends nothing', async () => {
      const id = await world(me);
      expect(await seen(id, 'coordinations')).toBe(1);
      expect(await seen(id, 'plans')).toBe(0);
      const ending = { citizenId: id, today, outcome: 'JOB', reason: 'x', handedTo: null, by: me };
      expect(await attempt(id, (read) => end(read, ending))).toBe('refused');
      expect(await attempt(id, (read) => close(read, { citizenId: id, by: me }))).toBe(1);
      expect(await attempt(id, (read) => close(read, { citizenId: id, by: 'METHOL' }))).toBe(
        'refused',
      );
    });

    it('is asked for by who organises the work, of somebody else', async () => {
      const asking = (citizenId: string, to: string, by = me) =>
        attempt(citizenId, (read) =>
          addHandover(read, { citizenId, from: null, to, criteria: null, note: 'x', by, today }),
        );
      const mine = await plant(enrolled, coordinatedBy(me));
      expect(await asking(mine, 'JAKLUN')).toBe(1);
      expect(await asking(mine, 'JAKLUN', 'METHOL')).toBe('refused');
      expect(await asking(await plant(enrolled, coordinatedBy('METHOL')), 'JAKLUN')).toBe(
        'refused',
      );
    });
  });
});
