import { yearsBetween } from '../server/day.ts';
import { toDayNumber, toDayText } from './calendar.ts';
import type { CentreRecord, CoordinationRecord, DemoCitizen } from './citizen.ts';
import { createDice, type Dice } from './dice.ts';
import { toCaseworkers } from './district.ts';
import { toFictiveNumber } from './fictive-cpr.ts';
import { toCoordination } from './generated-coordination.ts';
import { toFormerEnrolment } from './generated-former.ts';
import { toChildrenRecord, toJobcenterRecord, toSocialRecord } from './generated-record.ts';
import { toWay } from './generated-ways.ts';
import type { Way } from './generated-ways/newcomer.ts';
import { createHistory } from './history.ts';
import { toName } from './names.ts';
import { childrenOffers, jobcenterOffers, socialOffers } from './offers.ts';

type CentreName = 'jobcenter' | 'social' | 'children';

/** Mette Holm's own citizens are among the first ones, so that the smallest municipality has them all. */
const metteHolmsLast = 400;

/** Citizen `number` of the municipality: the same number and day give the same citizen, at any size. */
export function toGeneratedCitizen(number: number, today: string): DemoCitizen {
  const dice = createDice(number);
  const { cpr: ownCpr, formerCpr, replacementNumber, bornOn, isFemale } = toFictiveNumber(number);
  const birthDate = toDayText(bornOn);
  const age = Math.max(0, yearsBetween(birthDate, today));
  const name = toName(dice, isFemale);
  const hasReplacementNumber = age > 17 && dice.onceIn(150);
  const cpr = hasReplacementNumber ? replacementNumber : ownCpr;
  const replacedOn = toDayText(toDayNumber(today) - dice.whole(1, 900));
  const hasChanged = !hasReplacementNumber && age > 2 && dice.onceIn(120);
  const centres = toCentres(age, dice);
  // Of the centres that know the citizen, at most one still writes the number that was replaced.
  const laggard = hasChanged ? dice.pick(centres) : null;
  const cprIn = (centre: CentreName) => (centre === laggard ? formerCpr : cpr);
  const occasion = (centre: 'JOBCENTER' | 'SOCIAL' | 'CHILDREN') => ({
    dice,
    today: toDayNumber(today),
    bornOn,
    caseworkers: toCaseworkers(number, centre),
  });
  const social = centres.includes('social')
    ? toSocialRecord(cprIn('social'), occasion('SOCIAL'))
    : null;
  const jobcenter = centres.includes('jobcenter')
    ? withSameSupport(
        toJobcenterRecord(cprIn('jobcenter'), age, occasion('JOBCENTER')),
        social,
        dice,
      )
    : null;
  const children = centres.includes('children')
    ? toChildrenRecord(cprIn('children'), age, occasion('CHILDREN'))
    : null;
  const records = [jobcenter, social, children].filter((record) => record !== null);
  const withHistory = createHistory(number);
  const isAddressProtected = dice.onceIn(65);
  const histories = {
    jobcenter: jobcenter && withHistory(jobcenter, jobcenterOffers, 'J', occasion('JOBCENTER')),
    social: social && withHistory(social, socialOffers, 'S', occasion('SOCIAL')),
    children: children && withHistory(children, childrenOffers, 'B', occasion('CHILDREN')),
  };
  const coordination = toCoordinationOf(number, age, today, records, dice);
  const isIn = {
    jobcenter: jobcenter !== null,
    social: social !== null,
    children: children !== null,
  };
  const way = coordination ? undefined : toWay({ number, age, today, isIn });
  return {
    cpr,
    formerCpr: hasChanged ? { cpr: formerCpr, replacedOn } : null,
    name,
    birthDate: hasReplacementNumber ? null : birthDate,
    isAddressProtected,
    children: histories.children,
    jobcenter: withGranted(histories.jobcenter, way, 'jobcenter'),
    social: withGranted(histories.social, way, 'social'),
    coordination: coordination ?? way?.coordination ?? null,
    formerEnrolment: coordination
      ? null
      : (way?.formerEnrolment ?? toFormerEnrolment(number, age, toDayNumber(today))),
  };
}

/** Which centres know a citizen of this age: about 15 in 100 are known in more than one. */
function toCentres(age: number, dice: Dice): readonly [CentreName, ...CentreName[]] {
  const first: CentreName =
    age < 18 ? 'children' : age > 66 ? 'social' : dice.chance(0.5) ? 'jobcenter' : 'social';
  const also = (centre: CentreName, share: number): CentreName[] =>
    centre !== first && dice.chance(share) ? [centre] : [];
  const crossing = age < 23 ? 0.45 : age < 30 ? 0.37 : 0.19;
  return [
    first,
    ...also('jobcenter', age < 16 || age > 66 ? 0 : crossing),
    ...also('social', age < 3 ? 0 : age < 18 ? 0.07 : crossing),
    ...also('children', age < 23 ? 0.6 : 0),
  ];
}

/** Now and then the job centre has written down a support that the social centre granted. */
function withSameSupport<Own extends CentreRecord>(
  record: Own,
  social: CentreRecord | null,
  dice: Dice,
): Own {
  const support = social?.measures.find(({ paragraph }) => paragraph === '§ 85');
  if (!support || !dice.onceIn(8)) return record;
  return { ...record, measures: [...record.measures, { ...support, key: 'J-same' }] };
}

/** After everything else, so that no measure gets another number than it has. */
function withGranted<Own extends CentreRecord>(
  record: Own | null,
  way: Way | undefined,
  centre: CentreName,
): Own | null {
  if (!record || way?.granted?.centre !== centre) return record;
  return { ...record, measures: [...record.measures, way.granted.measure] };
}

function toCoordinationOf(
  number: number,
  age: number,
  today: string,
  records: readonly CentreRecord[],
  dice: Dice,
): CoordinationRecord | null {
  if (records.length < 2 || dice.chance(0.45)) return null;
  const isMetteHolms = number <= metteHolmsLast && dice.chance(0.85);
  return toCoordination({
    dice,
    today: toDayNumber(today),
    age,
    records,
    coordinator: isMetteHolms ? 'METHOL' : null,
    colleagues: (['JOBCENTER', 'SOCIAL', 'CHILDREN'] as const)
      .flatMap((centre) => toCaseworkers(number, centre))
      .filter(({ id }) => id !== 'METHOL'),
  });
}
