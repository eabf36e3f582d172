import { addDays } from '../calendar.ts';
import type { CoordinationRecord } from '../citizen.ts';
import { toCaseworkers } from '../district.ts';
import { tellCoordination } from '../stories/telling.ts';
import type { Newcomer } from './newcomer.ts';
import { pick } from './pick.ts';

/** Outreach to youths and to elders without contact with work (R3), talked about at the weekly meeting (R8). */
export function toRudersdal({ number, age, today }: Newcomer): CoordinationRecord {
  const turn = Math.floor(number / 16);
  const since = addDays(today, -90 + (turn % 60));
  const staff = toCaseworkers(number, 'SOCIAL');
  return tellCoordination({
    model: 'RUDERSDAL_FREMSKUDT',
    track: age < 30 ? 'YOUTH' : 'ADULT',
    since,
    coordinatingCaseworker: pick(staff, 'Bostøtte', turn),
    team: [{ caseworker: pick(staff, 'Myndighedssagsbehandler', turn), role: 'AUTHORITY' }],
    meetings: [
      { kind: 'COORDINATING', heldOn: addDays(since, 2), place: 'HOME' },
      { kind: 'TEAM', heldOn: addDays(today, -1 - 7 * (turn % 4)), place: 'OFFICE' },
    ],
  });
}
