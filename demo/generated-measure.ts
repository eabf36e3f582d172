import { toDayNumber, toDayText } from './calendar.ts';
import type { DemoMeasure } from './citizen.ts';
import type { Dice } from './dice.ts';
import type { Offer } from './offers.ts';
import { companies } from './offers.ts';
import type { DemoStaff } from './staff.ts';
import { tellMeasure } from './stories/telling.ts';

/** Who a measure is granted to, on which day, and who may answer for it. */
export interface Occasion {
  readonly dice: Dice;
  readonly today: number;
  readonly bornOn: number;
  readonly caseworkers: readonly DemoStaff[];
}

type Span = Pick<DemoMeasure, 'state' | 'startsOn' | 'endsOn' | 'expectedEndsOn'>;
type Stretch = readonly [startsOn: number, endsOn: number];

const daysPerYear = 365.25;
/** How far back the systems remember. */
const memory = 2_400;
/** Barnets lov is in force from 2024: nothing was granted under it before. */
const childrensAct = toDayNumber('2024-01-01');

/** A measure under one of the offers, or undefined where none fits the age. */
export function toMeasure(
  key: string,
  offers: readonly Offer[],
  occasion: Occasion,
): DemoMeasure | undefined {
  return grantOneOf(key, offers, occasion, occasion.dice.chance(0.55));
}

/** A measure that is over, as systems keep them for years; undefined where none fits the age. */
export function toEndedMeasure(
  key: string,
  offers: readonly Offer[],
  occasion: Occasion,
): DemoMeasure | undefined {
  const measure = grantOneOf(key, offers, occasion, true);
  return measure?.state === 'ENDED' ? measure : undefined;
}

function grantOneOf(
  key: string,
  offers: readonly Offer[],
  occasion: Occasion,
  isPast: boolean,
): DemoMeasure | undefined {
  const { dice, today } = occasion;
  const stretches = offers.flatMap((offer) => {
    const [earliest, latest] = toAgeStretch(offer, occasion);
    const fits = isPast
      ? Math.min(latest, today - 1) - earliest > 60
      : earliest <= today && today <= latest;
    return fits ? [{ offer, stretch: [earliest, latest] as const }] : [];
  });
  if (stretches.length === 0) return undefined;
  const { offer, stretch } = dice.pick(stretches);
  const span = isPast
    ? toPastSpan(offer, stretch, occasion)
    : toPresentSpan(offer, stretch, occasion);
  return toGrant(key, offer, span, occasion);
}

/** The first and last day on which the citizen is of an age that the offer is for. */
function toAgeStretch({ ages: [least, most], lawCode }: Offer, occasion: Occasion): Stretch {
  const { bornOn, today } = occasion;
  return [
    Math.max(
      today - memory,
      Math.ceil(bornOn + least * daysPerYear),
      lawCode === 'BL' ? childrensAct : 0,
    ),
    Math.floor(bornOn + (most + 1) * daysPerYear) - 1,
  ];
}

function toPastSpan(offer: Offer, [earliest, latest]: Stretch, { dice, today }: Occasion): Span {
  const lastPossible = Math.min(latest, today - 1);
  const endsOn = dice.onceIn(60) ? lastPossible : dice.whole(earliest + 30, lastPossible);
  const startsOn = Math.max(earliest, endsOn - dice.whole(...offer.days));
  if (dice.onceIn(12)) return { state: 'REJECTED', ...toDays(startsOn, null, null) };
  // A measure that ran out and that nobody closed: its state still says that it runs.
  if (dice.onceIn(80)) return { state: 'ACTIVE', ...toDays(startsOn, endsOn, null) };
  return { state: 'ENDED', ...toDays(startsOn, endsOn, endsOn) };
}

function toPresentSpan(offer: Offer, [earliest, latest]: Stretch, { dice, today }: Occasion): Span {
  const length = dice.whole(...offer.days);
  if (dice.onceIn(10)) {
    const startsOn = today + (dice.onceIn(4) ? 1 : dice.whole(2, 60));
    return {
      state: 'PENDING',
      ...toDays(startsOn, offer.isTimeLimited ? startsOn + length : null, null),
    };
  }
  const startsOn = Math.max(earliest, today - dice.whole(0, length));
  const endsOn = dice.onceIn(60) ? today : Math.max(today, Math.min(latest, startsOn + length));
  const state = dice.onceIn(25) ? 'PAUSED' : dice.onceIn(60) ? 'UNKNOWN' : 'ACTIVE';
  if (offer.isTimeLimited || endsOn === today)
    return { state, ...toDays(startsOn, endsOn, endsOn) };
  return { state, ...toDays(startsOn, null, dice.onceIn(3) ? null : endsOn) };
}

function toDays(startsOn: number, endsOn: number | null, expectedEndsOn: number | null) {
  return {
    startsOn: toDayText(startsOn),
    endsOn: endsOn === null ? null : toDayText(Math.max(startsOn, endsOn)),
    expectedEndsOn: expectedEndsOn === null ? null : toDayText(Math.max(startsOn, expectedEndsOn)),
  };
}

function toGrant(
  key: string,
  offer: Offer,
  span: Span,
  { dice, today, bornOn, caseworkers }: Occasion,
): DemoMeasure {
  const caseworker = dice.pick(caseworkers);
  const grantedBy = caseworker.unit;
  const runs = span.state === 'ACTIVE' || span.state === 'PAUSED' || span.state === 'UNKNOWN';
  const isChildHeard =
    offer.lawCode === 'BL' && today - bornOn > 4 * daysPerYear && dice.chance(0.8);
  return tellMeasure({
    key,
    title: offer.title,
    lawCode: offer.lawCode,
    paragraph: offer.paragraph,
    ...span,
    purpose: dice.onceIn(8) ? null : offer.purpose,
    provider: dice.pick(offer.providers),
    hoursPerWeek: offer.hoursPerWeek
      ? dice.whole(offer.hoursPerWeek[0] * 2, offer.hoursPerWeek[1] * 2) / 2
      : null,
    caseworker: dice.onceIn(25) ? null : caseworker.id,
    grantedBy,
    paidBy: dice.onceIn(30) ? 'Tværgående indsatspulje' : grantedBy,
    nextFollowUpOn: runs ? toDayText(today + dice.whole(-10, 90)) : null,
    monthlyCostOre: offer.monthlyCost ? dice.whole(...offer.monthlyCost) * 100 : null,
    company: offer.paragraph === '§ 57' || offer.paragraph === '§ 63' ? dice.pick(companies) : null,
    childHeardOn: isChildHeard ? toDayText(toDayNumber(span.startsOn) - dice.whole(3, 21)) : null,
  });
}
