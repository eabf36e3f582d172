import { kinds, parts } from '../../../../subgraphs/coordination/policy/kinds.ts';
import type { OpenCitizen } from '../../../../subgraphs/coordination/admission/open-citizen.ts';
import type { CentreFile, MeasureFacts } from '../../../../subgraphs/coordination/merge/file.ts';

/** A measure that runs since New Year 2026, open-ended, save for what a test says of it. */
export function measure(facts: Partial<MeasureFacts> & { readonly id: string }): MeasureFacts {
  return {
    title: 'Bostøtte',
    legalBasis: { law: { code: 'SEL' }, paragraph: '§ 85' },
    state: 'ACTIVE',
    startsOn: '2026-01-01',
    endsOn: null,
    expectedEndsOn: null,
    purpose: null,
    provider: null,
    hoursPerWeek: null,
    caseworker: null,
    grantedBy: null,
    paidBy: null,
    nextFollowUpOn: null,
    monthlyCostOre: null,
    ...facts,
  };
}

/** A centre that knows the citizen. */
export function answered(file: Partial<CentreFile> = {}): CentreFile {
  return {
    status: 'ANSWERED',
    asOf: '2026-11-21T06:00:00.000Z',
    isComplete: true,
    cases: [],
    measures: [],
    plans: [],
    ...file,
  };
}

/** A centre that looked and has no file on the citizen. */
export const notKnown: CentreFile = {
  status: 'NOT_KNOWN',
  asOf: null,
  isComplete: true,
  cases: [],
  measures: [],
  plans: [],
};

/** A citizen whom the caller may see in all centres but those withheld. */
export function citizen(
  files: OpenCitizen['files'],
  withheld: readonly ('JOBCENTER' | 'SOCIAL' | 'CHILDREN')[] = [],
): OpenCitizen {
  const access = (code: 'JOBCENTER' | 'SOCIAL' | 'CHILDREN') =>
    withheld.includes(code)
      ? ({ outcome: 'WITHHOLD' } as const)
      : ({
          outcome: 'ALLOW',
          kinds: new Set(kinds),
          limits: { units: undefined, kle: undefined, sensitivity: 4 },
        } as const);
  return {
    id: '00000000-0000-4000-8000-000000000001',
    name: 'Amalie Sommer',
    birthDate: '2004-03-11',
    isAddressProtected: false,
    cprs: ['7103049812'],
    access: {
      isAllowed: true,
      purpose: 'CASEWORK',
      parts: new Set(parts),
      cpr: 'VALUE',
      name: 'VALUE',
      address: 'VALUE',
      isHidden: false,
      centres: {
        JOBCENTER: access('JOBCENTER'),
        SOCIAL: access('SOCIAL'),
        CHILDREN: access('CHILDREN'),
      },
      rules: [],
    },
    files,
  };
}
