import { describe, expect, it } from 'vitest';
import type { CentreRecord, DemoCitizen, DemoMeasure } from '../../demo/citizen.ts';
import { toStaff } from '../../demo/district.ts';
import { toCitizen, toCitizens } from '../../demo/municipality.ts';
import { yearsBetween } from '../../server/day.ts';

const today = '2026-11-22';
const citizens = [...toCitizens(400, today)];

function recordsOf({ jobcenter, social, children }: DemoCitizen): CentreRecord[] {
  return [jobcenter, social, children].filter((record) => record !== null);
}

function measuresOf(citizen: DemoCitizen): DemoMeasure[] {
  return recordsOf(citizen).flatMap(({ measures }) => measures);
}

const measures = citizens.flatMap(measuresOf);

describe('the invented municipality', () => {
  it('has at least 400 citizens, of whom 60 or more have cases in two or three centres', () => {
    const crossing = citizens.filter(
      (citizen) => recordsOf(citizen).filter(({ cases }) => cases.length > 0).length > 1,
    );

    expect(citizens).toHaveLength(400);
    expect(crossing.length).toBeGreaterThanOrEqual(60);
    expect(crossing.some((citizen) => recordsOf(citizen).length === 3)).toBe(true);
  });

  it('knows about 15 citizens in 100 in several centres, at any size', () => {
    const many = [...toCitizens(5_000, today)];
    const share = many.filter((citizen) => recordsOf(citizen).length > 1).length / many.length;

    expect(share).toBeGreaterThan(0.13);
    expect(share).toBeLessThan(0.19);
  });

  it.each([
    ['SEL', '§ 82 a'],
    ['SEL', '§ 82 b'],
    ['SEL', '§ 85'],
    ['SEL', '§ 99'],
    ['SEL', '§ 101'],
    ['SEL', '§ 107'],
    ['LAB', '§ 57'],
    ['LAB', '§ 63'],
    ['LAB', '§ 167'],
    ['LAB', '§ 91'],
    ['BL', '§ 20'],
    ['BL', '§ 32'],
    ['BL', '§ 46'],
    ['SUL', '§ 140'],
    ['SUL', '§ 141'],
    ['STU', '§ 1'],
    ['FSL', '§ 20, stk. 2'],
  ])('has measures under %s %s that run today', (lawCode, paragraph) => {
    const granted = measures.filter(
      (measure) =>
        measure.lawCode === lawCode && measure.paragraph.split(', stk. 1')[0] === paragraph,
    );

    expect(granted.some(({ state }) => state === 'ACTIVE')).toBe(true);
  });

  it('gives the same citizen for the same number and day, whatever was asked before', () => {
    const again = [...toCitizens(400, today)].reverse();

    expect(again.reverse()).toEqual(citizens);
    expect(toCitizen(399, today)).toEqual(citizens[398]);
    expect(toCitizen(400, '2026-11-23').cpr).toBe(citizens[399]?.cpr);
  });

  it('grants ten measures a citizen on average, history included', () => {
    const many = [...toCitizens(5_000, today)];
    const granted = many.reduce((sum, citizen) => sum + measuresOf(citizen).length, 0);

    expect(granted / many.length).toBeGreaterThan(10);
    expect(granted / many.length).toBeLessThan(11);
  });

  it('grants measures that fit the age', () => {
    const ageAt = (citizen: DemoCitizen, day: string) =>
      yearsBetween(citizen.birthDate ?? day, day);
    const running = citizens.flatMap((citizen) =>
      measuresOf(citizen)
        .filter(({ state }) => state === 'ACTIVE')
        .map(({ lawCode, startsOn }) => ({ lawCode, age: ageAt(citizen, startsOn) })),
    );
    const known = running.filter(({ age }) => age > 0);

    expect(known.filter(({ lawCode, age }) => lawCode === 'BL' && age > 17)).toEqual([]);
    expect(known.filter(({ lawCode, age }) => lawCode === 'LAB' && age < 15)).toEqual([]);
    expect(known.filter(({ lawCode, age }) => lawCode === 'SEL' && age < 17)).toEqual([]);
    expect(known.filter(({ lawCode, age }) => lawCode === 'STU' && age > 25)).toEqual([]);
  });

  it('grants nothing under Barnets lov before it was in force', () => {
    const early = measures.filter(
      ({ lawCode, startsOn }) => lawCode === 'BL' && startsOn < '2024-01-01',
    );

    expect(early).toEqual([]);
  });

  it('follows up no measure after it has ended', () => {
    const late = measures.filter(
      ({ endsOn, nextFollowUpOn }) =>
        endsOn !== null && nextFollowUpOn !== null && nextFollowUpOn > endsOn,
    );

    expect(late).toEqual([]);
  });

  it('gives every measure of a citizen a key of its own', () => {
    const twice = citizens.filter((citizen) => {
      const keys = measuresOf(citizen).map(({ key }) => key);
      return new Set(keys).size < keys.length;
    });

    expect(twice).toEqual([]);
  });

  it('lets Mette Holm coordinate about 25 citizens and nobody else’s caseload grow with the size', () => {
    const coordinated = [...toCitizens(4_000, today)].map(
      ({ coordination }) => coordination?.coordinatingCaseworker,
    );

    expect(coordinated.filter((id) => id === 'METHOL').length).toBeGreaterThanOrEqual(20);
    expect(coordinated.filter((id) => id === 'METHOL').length).toBeLessThanOrEqual(30);
    expect(toStaff(4_000)).toHaveLength(2 * toStaff(400).length);
  });

  it('names only caseworkers who are employed', () => {
    const employed = new Set(toStaff(4_000).map(({ id }) => id));
    const named = [...toCitizens(4_000, today)].flatMap((citizen) => [
      ...measuresOf(citizen).map(({ caseworker }) => caseworker),
      ...recordsOf(citizen).flatMap(({ cases }) => cases.map(({ caseworker }) => caseworker)),
      ...(citizen.coordination?.team.map(({ caseworker }) => caseworker) ?? []),
      citizen.coordination?.coordinatingCaseworker ?? null,
    ]);

    expect(named.filter((id) => id !== null && !employed.has(id))).toEqual([]);
  });
});

describe('the ugly facts of real data', () => {
  const generated = citizens.slice(14);
  const found = generated.flatMap(measuresOf);

  it.each<[string, (measure: DemoMeasure) => boolean]>([
    ['a measure without an end', ({ state, endsOn }) => state === 'ACTIVE' && endsOn === null],
    ['a measure that ended yesterday', ({ endsOn }) => endsOn === '2026-11-21'],
    ['a measure that ends today', ({ endsOn }) => endsOn === today],
    ['a measure that starts tomorrow', ({ startsOn }) => startsOn === '2026-11-23'],
    ['a measure without a caseworker', ({ caseworker }) => caseworker === null],
    ['a measure in a state nobody mapped', ({ state }) => state === 'UNKNOWN'],
    [
      'one that ran out and was never closed',
      ({ state, endsOn }) => state === 'ACTIVE' && endsOn !== null && endsOn < today,
    ],
    ['one that is paid by another unit', ({ grantedBy, paidBy }) => grantedBy !== paidBy],
  ])('are there: %s', (_, isUgly) => {
    expect(found.some(isUgly)).toBe(true);
  });

  it.each<[string, (citizen: DemoCitizen) => boolean]>([
    [
      'the same support in two centres',
      ({ jobcenter }) => jobcenter?.measures.some(({ lawCode }) => lawCode === 'SEL') ?? false,
    ],
    ['a changed CPR number', ({ formerCpr }) => formerCpr !== null],
    [
      'a centre that still writes the former number',
      (citizen) => recordsOf(citizen).some(({ cpr }) => cpr === citizen.formerCpr?.cpr),
    ],
    ['a protected address', ({ isAddressProtected }) => isAddressProtected],
    [
      'a replacement number with letters and no birth date',
      ({ cpr, birthDate }) => /[A-Z]/.test(cpr) && birthDate === null,
    ],
    ['a citizen whom one centre alone knows', (citizen) => recordsOf(citizen).length === 1],
    [
      'cases in two centres and nobody coordinates',
      (citizen) => recordsOf(citizen).length > 1 && citizen.coordination === null,
    ],
  ])('are there: %s', (_, isUgly) => {
    expect(generated.some(isUgly)).toBe(true);
  });
});
