import { describe, expect, it } from 'vitest';
import type { CentreRecord, DemoMeasure } from '../../demo/citizen.ts';
import { staff } from '../../demo/staff.ts';
import { stories } from '../../demo/stories/stories.ts';

const today = '2026-11-22';
const tell = (name: keyof typeof stories) => stories[name].tell(today);

function runsToday({ state, startsOn, endsOn }: DemoMeasure): boolean {
  return state === 'ACTIVE' && startsOn <= today && (endsOn === null || endsOn >= today);
}

function laws(record: CentreRecord | null): string[] {
  return (record?.measures ?? [])
    .filter(runsToday)
    .map(({ lawCode, paragraph }) => `${lawCode} ${paragraph}`);
}

describe('the citizens told by hand', () => {
  it('are a dozen or more, each for a reason', () => {
    expect(Object.keys(stories).length).toBeGreaterThanOrEqual(12);
    for (const { reason, cpr, tell } of Object.values(stories)) {
      expect(reason).toMatch(/\.$/);
      expect(tell(today).cpr).toBe(cpr);
    }
  });

  it('are helped by people who are employed', () => {
    const employed = new Set(staff.map(({ id }) => id));
    const named = Object.values(stories).flatMap((story) => {
      const { jobcenter, social, children, coordination } = story.tell(today);
      const records = [jobcenter, social, children].filter((record) => record !== null);
      return [
        ...records.flatMap(({ cases, measures }) => [...cases, ...measures]),
        ...(coordination?.team ?? []),
        { caseworker: coordination?.coordinatingCaseworker ?? null },
      ].flatMap(({ caseworker }) => caseworker ?? []);
    });

    expect(named.filter((id) => !employed.has(id))).toEqual([]);
  });

  it('Amalie has four laws in three centres, a coordinator and a plan with consent', () => {
    const { jobcenter, social, children, coordination } = tell('amalie');

    expect(laws(jobcenter)).toEqual(['LAB § 57', 'LAB § 167']);
    expect(laws(social)).toEqual(['SEL § 85', 'SUL § 140']);
    expect(laws(children)).toEqual(['STU § 1']);
    expect(coordination?.coordinatingCaseworker).toBe('METHOL');
    expect(
      coordination?.plan?.replaces.every(({ consentGivenOn }) => consentGivenOn !== null),
    ).toBe(true);
  });

  it('Martin’s home support helps him to come to psychiatry and treatment', () => {
    expect(laws(tell('martin').social)).toEqual(['SEL § 85', 'SEL § 101']);
    expect(tell('martin').coordination?.plan).toBeNull();
  });

  it('Karsten has a mentor and home support that one unit grants and another pays', () => {
    const [mentor, support] = tell('karsten').jobcenter?.measures ?? [];

    expect(laws(tell('karsten').jobcenter)).toEqual(['LAB § 167', 'SEL § 85']);
    expect(support?.grantedBy).toBe(mentor?.grantedBy);
    expect(support?.paidBy).not.toBe(support?.grantedBy);
  });

  it('Rikke’s measures end yesterday and today, start tomorrow, and never end', () => {
    const days = tell('rikke').jobcenter?.measures.map(({ startsOn, endsOn }) => [
      startsOn,
      endsOn,
    ]);

    expect(days?.[0]?.[1]).toBe('2026-11-21');
    expect(days?.[1]?.[1]).toBe('2026-11-22');
    expect(days?.[2]?.[0]).toBe('2026-11-23');
    expect(days?.[3]?.[1]).toBeNull();
  });

  it('Bjarne has no caseworker, and a measure in a state that nobody mapped', () => {
    const measures = tell('bjarne').social?.measures ?? [];

    expect(measures.map(({ caseworker }) => caseworker)).toEqual([null, null]);
    expect(measures.map(({ state }) => state)).toEqual(['ACTIVE', 'UNKNOWN']);
  });

  it('Dennis’s support stands in two centres', () => {
    expect(laws(tell('dennis').jobcenter)).toEqual(laws(tell('dennis').social));
  });

  it('Alex has a former number that one centre still writes', () => {
    const { cpr, formerCpr, jobcenter, social } = tell('alex');

    expect(jobcenter?.cpr).toBe(cpr);
    expect(social?.cpr).toBe(formerCpr?.cpr);
  });

  it('Noah is placed with consent under BL § 46 and is in special education', () => {
    expect(laws(tell('noah').children)).toEqual(['BL § 46', 'FSL § 20, stk. 2']);
  });

  it('Line has cases in two centres, and nobody coordinates', () => {
    const { jobcenter, social, coordination } = tell('line');

    expect([jobcenter?.cases.length, social?.cases.length]).toEqual([1, 1]);
    expect(coordination?.coordinatingCaseworker).toBeNull();
  });

  it('Maja’s address is protected, Ingrid is known by one centre, Ana by letters, and Jens by his past', () => {
    expect(tell('maja').isAddressProtected).toBe(true);
    expect([tell('ingrid').jobcenter, tell('ingrid').children]).toEqual([null, null]);
    expect(tell('ana')).toMatchObject({ cpr: '7303957KM2', birthDate: null });
    expect(laws(tell('jens').social)).toEqual([]);
  });
});
