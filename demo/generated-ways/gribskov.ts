import { addDays } from '../calendar.ts';
import type { CoordinationRecord } from '../citizen.ts';
import { toCaseworkers } from '../district.ts';
import { tellCoordination, tellGoal, tellStands } from '../stories/telling.ts';
import type { Newcomer } from './newcomer.ts';
import { pick } from './pick.ts';

/** A pair and a plan whose goals have been scored, taken up at the fortnightly team (G15, G22, G26). */
export function toGribskov({ number, age, today }: Newcomer): CoordinationRecord {
  const turn = Math.floor(number / 8);
  const adoptedOn = addDays(today, -320);
  const move = [1, 2, 0][turn % 3] ?? 0;
  const from = 2 + (turn % 4);
  return tellCoordination({
    model: 'GRIBSKOV_VUP',
    track: age < 30 ? 'YOUTH' : 'ADULT',
    since: addDays(today, -340),
    coordinatingCaseworker: pick(toCaseworkers(number, 'JOBCENTER'), 'Jobkonsulent', turn),
    team: [
      {
        caseworker: pick(toCaseworkers(number, 'SOCIAL'), 'Bostøtte', turn),
        role: age < 30 ? 'PERFORMER' : 'PARTNER',
      },
    ],
    meetings: [
      { kind: 'TEAM', heldOn: addDays(today, -2 - 14 * (turn % 4)) },
      { kind: 'TEAM', heldOn: addDays(today, -72 - 14 * (turn % 4)) },
    ],
    plan: {
      version: 2,
      adoptedOn,
      goals: [
        tellGoal(
          'Jeg vil have et arbejde, hvor jeg kan være mig selv',
          [],
          [
            [addDays(today, -310), from, from],
            [addDays(today, -160), from + move, from + Math.max(0, move - 1)],
          ],
        ),
      ],
      agreements: [],
      replaces: [],
    },
    assessments: tellStands('BIP', 'CITIZEN', [
      [addDays(today, -310), 2],
      [addDays(today, -160), 2 + (move > 0 ? 1 : 0)],
    ]),
  });
}
