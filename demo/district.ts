import { createDice } from './dice.ts';
import { toName } from './names.ts';
import { type DemoStaff, staff } from './staff.ts';

/**
 * How many citizens share one set of caseworkers: with more, a caseload would be of no municipality
 * (Stevns 2020: some 55, 95 and 30 cases per caseworker in the three centres).
 */
const citizensPerDistrict = 2_000;
const districts = new Map<number, readonly DemoStaff[]>();

/** Everybody who works for the first `citizens` citizens. */
export function toStaff(citizens: number): readonly DemoStaff[] {
  const count = Math.max(1, Math.ceil(citizens / citizensPerDistrict));
  return Array.from({ length: count }, (_, district) => staffOfDistrict(district)).flat();
}

/** The caseworkers of one centre in the district of citizen `number`. */
export function toCaseworkers(number: number, centre: DemoStaff['centre']): readonly DemoStaff[] {
  const district = Math.floor(Math.max(0, number - 1) / citizensPerDistrict);
  return staffOfDistrict(district).filter((person) => person.centre === centre);
}

function staffOfDistrict(district: number): readonly DemoStaff[] {
  const known = districts.get(district);
  if (known) return known;
  const people =
    district === 0 ? staff : staff.map((person, index) => toColleague(person, district, index));
  districts.set(district, people);
  return people;
}

/** The same job in another district, done by somebody else. */
function toColleague(person: DemoStaff, district: number, index: number): DemoStaff {
  const number = district * 100 + index;
  const dice = createDice(number + 2 ** 31);
  const id = `B${String(number).padStart(6, '0')}`;
  return {
    ...person,
    id,
    name: toName(dice, dice.chance(0.5)),
    email: `${id.toLowerCase()}@demo.helhed.example`,
    phone: `+45 00 ${String(number)
      .padStart(6, '0')
      .replace(/(..)(?=.)/g, '$1 ')}`,
  };
}
