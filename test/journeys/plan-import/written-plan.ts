/** A plan that somebody wrote elsewhere, whole and right. */
export const written = (more: object = {}) => ({
  format: 'helhed-plan',
  formVersion: 1,
  citizen: { name: 'En borger' },
  plan: {
    source: 'UNIFIED',
    goals: [
      {
        id: 'maal-1',
        title: 'Jeg vil sove om natten',
        isCitizensWording: true,
        links: [{ measureId: 'SOCIAL-9901', isCitizensWish: true }],
      },
      { id: 'maal-2', title: 'Stabil døgnrytme', isCitizensWording: false },
    ],
    agreements: [
      {
        id: 'aftale-1',
        title: 'Lægger telefonen væk kl. 22',
        isCitizens: true,
        responsible: 'Martin',
        goalId: 'maal-1',
      },
      {
        id: 'aftale-2',
        title: 'Ringer hver mandag',
        responsibleCaseworker: { id: 'METHOL' },
        responsible: 'En anden',
        dueOn: '2027-01-04',
      },
      {
        id: 'aftale-3',
        title: 'Køber et vækkeur',
        responsible: 'Storesøster',
        settledOn: '2026-11-20',
        result: 'Det virker',
      },
    ],
    ...more,
  },
});

export const goal = { id: 'maal-9', title: 'Et mål', isCitizensWording: false };
export const agreement = { id: 'aftale-9', title: 'En aftale', isCitizens: true };
export const goals = (...all: unknown[]) => written({ goals: all, agreements: [] });
export const agreements = (...all: unknown[]) => written({ goals: [goal], agreements: all });
export const link = (...links: unknown[]) => goals({ ...goal, links });
