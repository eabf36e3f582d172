import { toDayText } from './calendar.ts';
import type {
  CentreRecord,
  ChildrenRecord,
  DemoCase,
  DemoCentrePlan,
  DemoMeasure,
  JobcenterRecord,
  SocialRecord,
} from './citizen.ts';
import { type Occasion, toMeasure } from './generated-measure.ts';
import { childrenOffers, jobcenterOffers, type Offer, schools, socialOffers } from './offers.ts';

/** What one centre calls its cases and its plan, and the laws behind them. */
interface Habit {
  readonly prefix: string;
  readonly offers: readonly Offer[];
  readonly cases: readonly (readonly [title: string, lawCode: string])[];
  readonly plan: readonly [title: string, lawCode: string, paragraph: string];
}

const habits = {
  jobcenter: {
    prefix: 'J',
    offers: jobcenterOffers,
    cases: [
      ['Beskæftigelsessag', 'LAB'],
      ['Kontaktforløb', 'LAB'],
    ],
    plan: ['Min Plan', 'LAB', '§ 40'],
  },
  social: {
    prefix: 'S',
    offers: socialOffers,
    cases: [
      ['Støtte til voksne', 'SEL'],
      ['Sundhedssag', 'SUL'],
    ],
    plan: ['Handleplan', 'SEL', '§ 141'],
  },
  children: {
    prefix: 'B',
    offers: childrenOffers,
    cases: [
      ['Børnesag', 'BL'],
      ['Ungesag', 'BL'],
      ['Elevsag', 'FSL'],
    ],
    plan: ['Barnets plan', 'BL', '§ 91'],
  },
} as const satisfies Record<string, Habit>;

const goals = [
  'Jeg vil gerne have mere overskud i hverdagen',
  'Jeg vil have et job, jeg kan holde til',
  'Jeg vil gerne kunne tage bussen alene',
  'Jeg vil have styr på min økonomi',
  'Jeg vil være sammen med andre på min egen alder',
  'Stabilt fremmøde',
  'Fast struktur på hverdagen',
  'Trivsel hjemme og i skolen',
];
const supportNeeds = ['Intet', 'Let', 'Moderat', 'Højt', 'Fuldstændigt', 'Ikke vurderet'];
const functioning = ['Ingen', 'Let', 'Moderat', 'Svært', 'Fuldstændig nedsat', 'Ikke vurderet'];
const adultTargetGroups = ['6.1', '6.2', '6.3', '6.6', '6.7', '6.9', '6.11'];

export function toJobcenterRecord(cpr: string, age: number, occasion: Occasion): JobcenterRecord {
  const { dice, today } = occasion;
  const groups = age < 18 ? ['6.13'] : age < 30 ? ['6.4', '6.5', '6.6'] : adultTargetGroups;
  return {
    ...toRecord(cpr, habits.jobcenter, occasion),
    targetGroup: dice.onceIn(20) ? null : dice.pick(groups),
    nextInterviewOn: dice.onceIn(4) ? null : toDayText(today + dice.whole(0, 75)),
  };
}

export function toSocialRecord(cpr: string, occasion: Occasion): SocialRecord {
  const { dice } = occasion;
  return {
    ...toRecord(cpr, habits.social, occasion),
    supportNeedLevel: dice.onceIn(6) ? null : dice.pick(supportNeeds),
    functionalLevel: dice.onceIn(6) ? null : dice.pick(functioning),
  };
}

export function toChildrenRecord(cpr: string, age: number, occasion: Occasion): ChildrenRecord {
  const isPupil = age >= 6 && age <= 16;
  return {
    ...toRecord(cpr, habits.children, occasion),
    school: isPupil ? occasion.dice.pick(schools) : null,
    schoolClass: isPupil ? `${Math.min(9, age - 6)}. klasse` : null,
  };
}

function toRecord(cpr: string, habit: Habit, occasion: Occasion): CentreRecord {
  const { dice } = occasion;
  const count = dice.whole(2, 8);
  const measures = Array.from({ length: count }, (_, index) =>
    toMeasure(`${habit.prefix}${index + 1}`, habit.offers, occasion),
  ).filter((measure) => measure !== undefined);
  return {
    cpr,
    cases: toCases(habit, occasion),
    measures,
    plan: dice.chance(0.45) ? toPlan(habit, measures, occasion) : null,
  };
}

function toCases({ cases }: Habit, { dice, today, bornOn, caseworkers }: Occasion): DemoCase[] {
  const count = dice.onceIn(3) ? 2 : 1;
  return Array.from({ length: count }, (_, index) => {
    const [title, lawCode] = dice.pick(cases);
    const openedOn = Math.max(bornOn + 1, today - dice.whole(20, 2_200));
    // The first case is mostly open, an older one is mostly closed.
    const isOpen = dice.chance(index === 0 ? 0.88 : 0.25);
    return {
      title,
      lawCode,
      openedOn: toDayText(openedOn),
      closedOn: isOpen ? null : toDayText(dice.whole(openedOn, today - 1)),
      caseworker: dice.onceIn(30) ? null : dice.pick(caseworkers).id,
    };
  });
}

function toPlan(
  { plan: [title, lawCode, paragraph] }: Habit,
  measures: readonly DemoMeasure[],
  { dice, today }: Occasion,
): DemoCentrePlan {
  const adoptedOn = today - dice.whole(10, 700);
  return {
    title,
    lawCode,
    paragraph,
    adoptedOn: dice.onceIn(10) ? null : toDayText(adoptedOn),
    goals: Array.from({ length: dice.whole(1, 3) }, () => ({
      title: dice.pick(goals),
      isCitizensWording: dice.chance(0.6),
      measureKey: measures.length > 0 && dice.chance(0.8) ? dice.pick(measures).key : null,
      setOn: toDayText(adoptedOn),
    })),
  };
}
