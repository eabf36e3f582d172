import { isDay, type Day } from '../../../server/day.ts';
import { BadUserInputError } from '../../../server/errors.ts';
import { shift } from '../calendar/duration.ts';

/** A period that figures are made of; its last day is counted on, or today while it runs. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
  readonly countedOn: Day;
}

/** A calendar month, half-year or year: two periods that differ by a few days would tell of those days' few. */
const lengths = [
  { months: 'P1M', beginsIn: /-\d\d-01$/ },
  { months: 'P6M', beginsIn: /-0[17]-01$/ },
  { months: 'P12M', beginsIn: /-01-01$/ },
];

/** Reads a period, or says all that is wrong with it. */
export function readPeriod(from: Day, to: Day, today: Day): Period {
  const noDays = [...(isDay(from) ? [] : ['from']), ...(isDay(to) ? [] : ['to'])].map(
    (name) => `${name} is no day that exists; expected one such as 2026-01-01.`,
  );
  if (noDays.length > 0) throw new BadUserInputError(noDays.join(' '));
  const isWhole = lengths.some(
    ({ months, beginsIn }) => beginsIn.test(from) && to === shift(shift(from, months), 'P1D', -1),
  );
  const faults = [
    ...(isWhole
      ? []
      : [
          'from and to are no calendar month, half-year or year; expected such as 2026-01-01 and 2026-06-30.',
        ]),
    ...(from > today ? [`from lies after today, ${today}; expected a period that has begun.`] : []),
  ];
  if (faults.length > 0) throw new BadUserInputError(faults.join(' '));
  return { from, to, countedOn: to < today ? to : today };
}
