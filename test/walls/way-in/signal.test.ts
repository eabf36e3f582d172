import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Caller } from '../../../server/caller.ts';
import { addSignal } from '../../../subgraphs/coordination/source/signals.ts';
import { today } from '../../setup/today.ts';
import { me, openRows, programme, signalBy } from './rows.ts';

const citizenSelf = { roles: ['CITIZEN'], rights: [], employeeId: undefined } as const;

describe('the rows know the way in and out', () => {
  const { plant, attempt, seen } = openRows();

  describe('a signal', () => {
    const recording =
      (who: Partial<Caller>, by = me) =>
      async (citizenId: string) =>
        attempt(
          citizenId,
          async (read) => {
            await addSignal(read, {
              id: randomUUID(),
              citizenId,
              programme,
              source: 'GP',
              note: 'x',
              referral: null,
              isSourceProtected: false,
              receivedOn: today,
              today,
              by,
            });
            return 'recorded';
          },
          who,
        );

    it('is recorded by anybody at work, in their own name', async () => {
      const id = await plant();
      expect(await recording({ rights: [] })(id)).toBe('recorded');
      expect(await recording({ roles: ['FACILITATOR'] })(id)).toBe('recorded');
      expect(await recording({}, 'SOFLIN')(id)).toBe('refused');
      for (const role of ['CITIZEN', 'MANAGER', 'PRIVACY_OFFICER', 'SYSTEM'] as const)
        expect(await recording({ roles: [role] })(id)).toBe('refused');
    });

    it('whose source is protected tells the citizen that it is there, and not who it was (R10)', async () => {
      const id = await plant(
        signalBy('SOFLIN'),
        `insert into coordination.identifiers (cpr, citizen_id) values ('6101909999', '$id');`,
      );
      const self = { ...citizenSelf, cpr: '6101909999' } as const;
      const sources = (who: Partial<Caller>) =>
        attempt(id, (read) => read('select from coordination.signal_sources'), who);
      expect(await seen(id, 'signals', self)).toBe(1);
      expect(await sources(self)).toBe(0);
      expect(await sources({})).toBe(1);
      // One who works here is told no more of themselves by that.
      expect(await sources({ ...self, roles: ['CASEWORKER', 'CITIZEN'] })).toBe(0);
    });
  });
});
