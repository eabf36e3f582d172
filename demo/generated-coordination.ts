import { toDayText } from './calendar.ts';
import type { CentreRecord, CoordinationRecord, DemoUnifiedPlan } from './citizen.ts';
import type { Dice } from './dice.ts';
import type { DemoStaff } from './staff.ts';

/** A citizen known in several centres, and who may work together on it. */
export interface Crossing {
  readonly dice: Dice;
  readonly today: number;
  readonly age: number;
  readonly records: readonly CentreRecord[];
  /** Null: whoever of the colleagues it falls to. */
  readonly coordinator: string | null;
  readonly colleagues: readonly DemoStaff[];
}

/** How the work across centres is organised; seven in ten of those with it have a coordinating caseworker. */
export function toCoordination(crossing: Crossing): CoordinationRecord {
  const { dice, today, age, colleagues } = crossing;
  const since = today - dice.whole(60, 800);
  const coordinator = crossing.coordinator ?? dice.pick(colleagues).id;
  const others = colleagues.filter(({ id }) => id !== coordinator);
  const facilitators = others.filter(({ title }) => title === 'Tovholder');
  const authorities = others.filter(({ title }) => title !== 'Tovholder');
  const isCoordinated = crossing.coordinator !== null || dice.chance(0.9);
  const hasConsultant = age < 30 && dice.onceIn(4);
  const facilitator = facilitators.length > 0 ? dice.pick(facilitators).id : null;
  const [first, second] = [dice.pick(authorities).id, dice.pick(authorities).id];
  const isPerformed = dice.chance(0.5);
  return {
    ...(hasConsultant
      ? { model: 'STEVNS_BORGERKONSULENT', track: age < 18 ? 'FAMILY' : 'YOUTH' }
      : { model: 'STEVNS_SAMARBEJDSMODEL', track: null }),
    since: toDayText(since),
    coordinatingCaseworker: isCoordinated ? coordinator : null,
    // Of two whom nobody coordinates for, one had somebody until lately (R25).
    formerCoordinator:
      isCoordinated || since % 2 === 0
        ? null
        : { caseworker: coordinator, until: toDayText(today - 5 - (since % 40)) },
    // A consultant is authority and performer at once (S15); in the cooperation model they are apart (S5, S14).
    team: hasConsultant
      ? [first, second].map((caseworker) => ({ caseworker, role: 'CITIZEN_CONSULTANT' }))
      : [
          ...(facilitator === null
            ? []
            : [{ caseworker: facilitator, role: 'FACILITATOR' as const }]),
          { caseworker: first, role: 'AUTHORITY' },
          { caseworker: second, role: isPerformed ? 'PERFORMER' : 'AUTHORITY' },
        ],
    meetings: hasConsultant ? [] : toMeetings(since, today),
    plan: isCoordinated && dice.chance(0.45) ? toPlan(crossing, since) : null,
    wayIn: null,
    assessments: [],
    socialEvents: [],
  };
}

/**
 * Three cooperation meetings a year, a citizen meeting between each two (Stevns, S6, S8). Of three citizens, two have the
 * next one planned in time; of seven, one missed the last.
 */
function toMeetings(since: number, today: number): CoordinationRecord['meetings'] {
  const [isPlanned, isMissed] = [since % 3 !== 0, since % 7 === 0];
  const meetings: CoordinationRecord['meetings'][number][] = [];
  for (let held = since + 20; held < today + between; held += between) {
    const isLast = held <= today && held + between > today;
    if (held <= today ? !(isLast && isMissed) : isPlanned)
      meetings.push({ kind: 'COOPERATION', heldOn: toDayText(held) });
    meetings.push({ kind: 'CITIZEN', heldOn: toDayText(held + 60) });
  }
  return meetings;
}

/** Days; three of them are less than a year. */
const between = 120;

const goals = [
  'Jeg vil gøre min uddannelse færdig',
  'Jeg vil have et arbejde, hvor jeg kan være mig selv',
  'Jeg vil have ro derhjemme',
  'Jeg vil møde op til mine aftaler',
  'Jeg vil have flere at være sammen med',
];
const agreements = [
  ['Sender en sms dagen før hver aftale', 'Bostøtten'],
  ['Søger SU-handicaptillæg', 'Borgeren'],
  ['Kontakter egen læge om medicin', 'Borgeren'],
  ['Aftaler besøg på praktikstedet', 'Jobcentret'],
  ['Indkalder til næste samarbejdsmøde', 'Tovholder'],
] as const;

/** One plan of the citizen's own; a few were adopted without a recorded consent. */
function toPlan({ dice, today, records }: Crossing, since: number): DemoUnifiedPlan {
  const adoptedOn = dice.whole(since + 20, today - 1);
  const keys = records.flatMap(({ measures }) => measures.map(({ key }) => key));
  const version = dice.whole(1, 6);
  return {
    version,
    adoptedOn: toDayText(adoptedOn),
    goals: Array.from({ length: dice.whole(1, 3) }, () => {
      const score = dice.whole(1, 6);
      return {
        title: dice.pick(goals),
        isCitizensWording: dice.chance(0.8),
        measureKeys: keys.filter(() => dice.onceIn(4)),
        progress: [
          { scoredOn: toDayText(adoptedOn), by: 'CITIZEN', score },
          { scoredOn: toDayText(adoptedOn), by: 'CASEWORKER', score: Math.max(1, score - 1) },
          {
            scoredOn: toDayText(today),
            by: 'CITIZEN',
            score: Math.min(10, score + dice.whole(0, 3)),
          },
        ],
      };
    }),
    agreements: Array.from({ length: dice.whole(0, 3) }, () => {
      const [title, responsible] = dice.pick(agreements);
      const dueOn = dice.whole(adoptedOn, today + 60);
      return {
        title,
        responsible,
        dueOn: dice.onceIn(5) ? null : toDayText(dueOn),
        settledOn: dueOn < today && dice.chance(0.7) ? toDayText(dueOn) : null,
      };
    }),
    replaces: records.flatMap(({ plan }) =>
      plan
        ? [
            {
              lawCode: plan.lawCode,
              paragraph: plan.paragraph,
              replacedOn: toDayText(adoptedOn),
              consentGivenOn: dice.onceIn(25) ? null : toDayText(adoptedOn - dice.whole(0, 10)),
            },
          ]
        : [],
    ),
  };
}
