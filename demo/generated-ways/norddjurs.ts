import { addDays } from '../calendar.ts';
import { toCaseworkers } from '../district.ts';
import { tellCoordination, tellMeasure, tellStands } from '../stories/telling.ts';
import type { Newcomer, Way } from './newcomer.ts';
import { pick } from './pick.ts';

/** § 85 granted by the job centre (N19, N26), on the days of the forum (N9); a few leave for a fleksjob (N7). */
export function toNorddjurs({ number, age, today }: Newcomer): Way {
  const turn = Math.floor(number / 2);
  const isYoung = age < 30;
  const [model, track] = ['NORDDJURS_HELHED', isYoung ? 'YOUTH' : 'ADULT'];
  const since = addDays(today, -300 + (turn % 90));
  const jobcentre = toCaseworkers(number, 'JOBCENTER');
  const authority = pick(jobcentre, isYoung ? 'Jobkonsulent' : 'Beskæftigelsesrådgiver', turn);
  const unit = isYoung ? 'Ungeindsatsen' : 'Jobindsatsen';
  const measure = tellMeasure({
    key: 'W-support',
    title: 'Socialpædagogisk støtte',
    lawCode: 'SEL',
    paragraph: '§ 85',
    startsOn: addDays(since, 14),
    purpose: 'En hverdag, der hænger sammen med et arbejde',
    provider: 'Bostøtteteamet',
    hoursPerWeek: 1 + (turn % 4) / 2,
    caseworker: authority,
    grantedBy: unit,
    paidBy: isYoung ? unit : 'Myndighed Social',
    nextFollowUpOn: addDays(today, 20 + (turn % 60)),
    monthlyCostOre: 380_000 + (turn % 5) * 20_000,
  });
  const levels = ['LIGHT', 'MODERATE', 'HIGH'];
  const assessments = tellStands('CONCERN', 'CASEWORKER', [
    [addDays(today, -120), levels[1 + (turn % 2)] ?? 'HIGH'],
    [addDays(today, -12), levels[turn % 3] ?? 'LIGHT'],
  ]);
  if (turn % 7 === 0) {
    const until = addDays(today, -30 - (turn % 60));
    const over = { outcome: 'FLEX_JOB', reason: 'Visiteret til fleksjob', until, assessments };
    return { formerEnrolment: { model, track, since, ...over } };
  }
  return {
    granted: { centre: 'jobcenter', measure },
    coordination: tellCoordination({
      model,
      track,
      since,
      ...toResponsible(pick(jobcentre, 'Jobkonsulent', turn + 1), number, today),
      team: [
        { caseworker: pick(toCaseworkers(number, 'SOCIAL'), 'Tovholder', 1), role: 'FACILITATOR' },
        { caseworker: authority, role: 'AUTHORITY' },
      ],
      meetings: [
        { kind: 'FORUM', heldOn: addDays(today, -10 - 14 * (turn % 12)) },
        { kind: 'TEAM', heldOn: addDays(today, -17 - 7 * (turn % 12)) },
      ],
      assessments,
    }),
  };
}

/** Most have somebody; the others never had, had until lately, or have one who left the municipality (R22, R25). */
function toResponsible(caseworker: string, number: number, today: string) {
  const has = { coordinatingCaseworker: caseworker, formerCoordinator: null };
  const until = addDays(today, -20 - (number % 30));
  const others = [
    { ...has, coordinatingCaseworker: null },
    { coordinatingCaseworker: null, formerCoordinator: { caseworker, until } },
    { ...has, coordinatingCaseworker: whoLeft },
  ];
  return others[(number + 6) % 7] ?? has;
}

/** Allan Bjerre: his time on a team is over (`registers.sql`). */
const whoLeft = 'ALLBJE';
