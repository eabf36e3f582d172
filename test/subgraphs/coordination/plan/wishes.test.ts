import { describe, expect, it } from 'vitest';
import { findWishFaults } from '../../../../subgraphs/coordination/plan/wishes.ts';
import type { Programme } from '../../../../subgraphs/coordination/programmes/programme.ts';

type Wish = Programme['wishes'][number];
const wish = (told: Partial<Wish> = {}): Wish => ({
  for: 'REPEAT',
  needsReason: true,
  showsCost: false,
  source: ['G11'],
  ...told,
});
const support = { law: 'SEL', paragraph: '§ 85' };
const of = (told: Partial<Parameters<typeof findWishFaults>[0]>, wishes?: readonly Wish[]) =>
  findWishFaults(
    {
      isRepeat: false,
      isReplacement: false,
      isCitizensWish: true,
      reason: 'Det hjalp sidst',
      basis: undefined,
      ...told,
    },
    wishes && { name: 'Modellen', wishes: [...wishes] },
  );
const again = { isRepeat: true };
const instead = { isReplacement: true };
const noReason = [expect.stringMatching(/^reason is missing/)];

describe('what is granted anew on the citizen’s wish', () => {
  it('is what the programme’s file says: the same again, another in place of one, or both (G11, G13)', () => {
    const both = [wish(), wish({ for: 'REPLACEMENT', source: ['G13'] })];
    for (const what of [again, instead, { ...again, ...instead }])
      expect(of(what, both)).toEqual([]);
    expect(of(instead, [wish()])).toEqual([
      "replacesMeasureId is not by the citizen's wish in Modellen: it grants anew only a REPEAT (G11)",
    ]);
    expect(of(again, [wish({ for: 'REPLACEMENT', source: ['G13'] })])).toEqual([
      "isRepeat is not by the citizen's wish in Modellen: it grants anew only a REPLACEMENT (G13)",
    ]);
  });

  it('says why, unless the file asks for no reason (G11)', () => {
    expect(of({ ...again, reason: null }, [wish()])).toEqual(noReason);
    expect(of({ ...again, reason: null }, [wish({ needsReason: false })])).toEqual([]);
    const mixed = [wish({ needsReason: false }), wish({ for: 'REPLACEMENT' })];
    expect(of({ ...again, ...instead, reason: null }, mixed)).toEqual(noReason);
  });

  it('is one of the measures that the file names, and says which it is (G11, G13)', () => {
    const only = [wish({ measure: support }), wish({ measure: { law: 'LAB' } })];
    for (const basis of [
      support,
      { law: 'SEL', paragraph: '§ 85, stk. 1' },
      { law: 'LAB', paragraph: '§ 167' },
    ])
      expect(of({ ...again, basis }, only)).toEqual([]);
    expect(of({ ...again, basis: { law: 'SEL', paragraph: '§ 107' } }, only)).toEqual([
      "isRepeat is of SEL § 107; Modellen grants anew on the citizen's wish only by SEL § 85, LAB (G11)",
    ]);
    expect(of(again, only)).toEqual([
      expect.stringMatching(/^lawCode and paragraph are missing; .*SEL § 85, LAB/),
    ]);
  });

  it('takes a reason where no file says otherwise, or it is nobody’s wish (G11, G13)', () => {
    for (const wishes of [undefined, [], [wish({ needsReason: false })]])
      expect(of({ ...again, reason: null, isCitizensWish: false }, wishes)).toEqual(noReason);
    for (const wishes of [undefined, []]) {
      expect(of({ ...instead, reason: null }, wishes)).toEqual(noReason);
      expect(of(instead, wishes)).toEqual([]);
    }
    // What no wish is asked of is not held against the list of them.
    expect(of({ ...instead, isCitizensWish: false }, [wish()])).toEqual([]);
    expect(of({ reason: null }, [wish()])).toEqual([]);
  });
});
