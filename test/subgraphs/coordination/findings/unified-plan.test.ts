import { describe, expect, it } from 'vitest';
import { agreementOverdue } from '../../../../subgraphs/coordination/findings/rules/agreement-overdue.ts';
import { consentEnding } from '../../../../subgraphs/coordination/findings/rules/consent-ending.ts';
import { planContent } from '../../../../subgraphs/coordination/findings/rules/plan-content.ts';
import { seen, tellPlan, tellSituation } from './situations.ts';

describe('the unified plan', () => {
  const agreement = {
    id: 'a1',
    title: 'Ringer',
    responsible: 'Bostøtten',
    dueOn: '2026-12-31',
    settledOn: null,
  };
  const replaces = [{ law: 'SEL', paragraph: '§ 141', contentMissing: [], isUndecided: false }];

  it.each([
    ['2026-12-23', null, []],
    ['2026-12-24', null, [['2026-12-31', false]]],
    ['2026-12-31', null, [['2026-12-31', false]]],
    ['2027-01-01', null, [['2026-12-31', true]]],
    ['2027-01-01', '2027-01-01', []],
  ] as const)(
    'has an agreement that on %s, settled %s, is seen as %j',
    (today, settledOn, expected) => {
      const plan = tellPlan({
        agreements: [
          { ...agreement, settledOn },
          { ...agreement, dueOn: null },
        ],
      });
      expect(seen(agreementOverdue(tellSituation({ today, plan })))).toEqual(expected);
    },
  );

  it('is without what the plan that it replaces requires, or was not checked for it', () => {
    const of = (contentMissing: readonly string[] | undefined) =>
      planContent(
        tellSituation({
          plan: tellPlan({
            replaces: [{ law: 'SEL', paragraph: '§ 141', contentMissing, isUndecided: false }],
          }),
        }),
      );
    expect(of(['formål', 'varighed']).found[0]?.title).toBe(
      'Planen træder i stedet for planen efter SEL § 141, men mangler formål og varighed',
    );
    expect(of([])).toEqual({ found: [] });
    expect(of(undefined)).toEqual({
      found: [],
      gap: { missing: [], fact: 'hvad SEL § 141 kræver af en plan, er ikke kendt her' },
    });
  });

  it.each([
    ['2026-11-28', []],
    ['2026-11-29', [['2026-12-29', true]]],
    ['2026-12-29', [['2026-12-29', true]]],
  ] as const)('rests on a consent that on %s is seen as %j', (today, expected) => {
    const consents = [
      { id: 'k1', law: 'SEL', validTo: '2026-12-29', isInForce: true },
      { id: 'k2', law: 'LAB', validTo: '2026-12-01', isInForce: true },
      { id: 'k3', law: 'SEL', validTo: '2026-11-25', isInForce: false },
    ];
    const situation = tellSituation({ today, consents, plan: tellPlan({ replaces }) });
    expect(seen(consentEnding(situation))).toEqual(expected);
    expect(seen(consentEnding({ ...situation, plan: null }))).toEqual([]);
  });

  it('rests on the newest consent, and not on one that is withdrawn', () => {
    const consents = [
      { id: 'k1', law: 'SEL', validTo: '2026-12-01', isInForce: true },
      { id: 'k2', law: 'SEL', validTo: '2027-12-01', isInForce: true },
      { id: 'k3', law: 'SEL', validTo: '2026-11-30', isInForce: false },
    ];
    expect(seen(consentEnding(tellSituation({ consents, plan: tellPlan({ replaces }) })))).toEqual(
      [],
    );
  });

  it('that may not be seen is not judged', () => {
    for (const rule of [agreementOverdue, planContent, consentEnding])
      expect(rule(tellSituation({ plan: undefined })).gap).toBeDefined();
  });
});
