/** Yes, no, or nobody can tell; then with what is missing to tell. */
export type Truth =
  | { readonly is: 'YES' }
  | { readonly is: 'NO' }
  | { readonly is: 'UNKNOWN'; readonly missing: ReadonlySet<Missing> };

/** Why nobody can tell: a centre that did not answer or is withheld, or something that nobody has recorded. */
export type Missing =
  'JOBCENTER' | 'SOCIAL' | 'CHILDREN' | 'AGE' | 'AGE_IS_ABOUT' | 'SOCIAL_EVENTS' | 'SCREENING';

export const yes: Truth = { is: 'YES' };
export const no: Truth = { is: 'NO' };

export function unknown(...missing: readonly Missing[]): Truth {
  return { is: 'UNKNOWN', missing: new Set(missing) };
}

export function toTruth(isTrue: boolean): Truth {
  return isTrue ? yes : no;
}

/** Yes where one is found; else no, unless something is missing that could hold one. */
export function found(isFound: boolean, missing: readonly Missing[]): Truth {
  if (isFound) return yes;
  return missing.length > 0 ? unknown(...missing) : no;
}

/** No beats unknown beats yes (Kleene). */
export function and(truths: readonly Truth[]): Truth {
  return truths.some(({ is }) => is === 'NO') ? no : (unite(truths) ?? yes);
}

/** Yes beats unknown beats no. */
export function or(truths: readonly Truth[]): Truth {
  return truths.some(({ is }) => is === 'YES') ? yes : (unite(truths) ?? no);
}

export function not(truth: Truth): Truth {
  return truth.is === 'UNKNOWN' ? truth : toTruth(truth.is === 'NO');
}

/** All that is missing in those that are unknown; undefined where none is. */
function unite(truths: readonly Truth[]): Truth | undefined {
  const missing = truths.flatMap((truth) => (truth.is === 'UNKNOWN' ? [...truth.missing] : []));
  return missing.length > 0 ? unknown(...missing) : undefined;
}
