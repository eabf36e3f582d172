/** The three centres, in the order that answers list them. */
export const centreCodes = ['JOBCENTER', 'SOCIAL', 'CHILDREN'] as const;

export type CentreCode = (typeof centreCodes)[number];

/** One value per centre. */
export type PerCentre<Value> = Readonly<Record<CentreCode, Value>>;

/** Builds one value per centre. */
export function perCentre<Value>(toValue: (code: CentreCode) => Value): PerCentre<Value> {
  return {
    JOBCENTER: toValue('JOBCENTER'),
    SOCIAL: toValue('SOCIAL'),
    CHILDREN: toValue('CHILDREN'),
  };
}
