import { addDays } from '../calendar.ts';
import { toCaseworkers } from '../district.ts';
import { tellCoordination, tellMeasure, tellStands } from '../stories/telling.ts';
import type { Newcomer, Way } from './newcomer.ts';
import { pick } from './pick.ts';

const performer = 'Vejledning og Mestring';

/** At most six months of § 82 b, or a group (§ 82 a), with the performer whose frame is revised twice a year (O13, O15). */
export function toOdder({ number, today }: Newcomer): Way {
  const turn = Math.floor(number / 4);
  const isOver = turn % 3 === 0;
  const since = addDays(today, isOver ? -220 + (turn % 40) : -160 + (turn % 120));
  const until = addDays(today, -8 - (turn % 60));
  const isGroup = turn % 2 === 0;
  const staff = toCaseworkers(number, 'SOCIAL');
  const authority = pick(staff, 'Myndighedssagsbehandler', turn);
  const measure = tellMeasure({
    key: 'W-support',
    title: isGroup ? 'Gruppebaseret hjælp og støtte' : 'Individuel tidsbegrænset støtte',
    lawCode: 'SEL',
    paragraph: isGroup ? '§ 82 a' : '§ 82 b',
    state: isOver ? 'ENDED' : 'ACTIVE',
    startsOn: since,
    endsOn: isOver ? until : isGroup ? null : addDays(since, 180),
    purpose: 'Mestring af hverdagen',
    provider: performer,
    hoursPerWeek: isGroup ? 3 : 1.5,
    caseworker: authority,
    unit: 'Myndighed Social',
    monthlyCostOre: isGroup ? 310_000 : 540_000,
  });
  const granted = { centre: 'social', measure } as const;
  const move = [1, 2, 0, 1][turn % 4] ?? 0;
  const lately = isOver ? addDays(until, -3) : addDays(today, -2);
  const assessments = (['CITIZEN', 'CASEWORKER'] as const).flatMap((by) =>
    tellStands('GOAL_EFFECT', by, [
      [addDays(lately, -70), 3 + (turn % 3)],
      [lately, 3 + (turn % 3) + move],
    ]),
  );
  const model = 'ODDER_RAADGIVNINGSTEAM';
  if (isOver) {
    const [outcome, reason] = odderOutcomes[turn % 2] ?? odderOutcomes[0];
    const over = { model, track: null, since, until, outcome, reason, assessments };
    return { granted, formerEnrolment: over };
  }
  return {
    granted,
    coordination: tellCoordination({
      model,
      since,
      coordinatingCaseworker: authority,
      team: [
        { caseworker: authority, role: 'AUTHORITY' },
        { caseworker: pick(staff, 'Bostøtte', turn), role: 'PERFORMER' },
      ],
      meetings: [{ kind: 'COORDINATING', heldOn: since }],
      assessments,
    }),
  };
}

const odderOutcomes = [
  ['OPEN_OFFER', 'Fortsætter i Vores Netværk'],
  ['NO_SUPPORT_NEEDED', 'Klarer hverdagen selv'],
] as const;
