import type { AccessExplanation } from '../../../schema/generated/coordination.ts';
import { centreCodes, type CentreCode } from '../centres.ts';
import type { Access, CentreAccess } from './access.ts';

type Explanation = Omit<AccessExplanation, 'centres'> & {
  readonly centres: readonly ExplainedCentre[];
};

interface ExplainedCentre {
  readonly centre: { readonly code: CentreCode };
  readonly outcome: CentreAccess['outcome'];
  readonly kinds: AccessExplanation['centres'][number]['kinds'];
  readonly sensitivity: number | null;
}

/** Says a decision in the words of the graph. */
export function toExplanation({
  purpose,
  rules,
  parts,
  centres,
  cpr,
  name,
  address,
}: Access): Explanation {
  return {
    purpose,
    rules: rules.map(({ id, reason, ground }) => ({ id, reason, ground })),
    parts: [...parts],
    centres: centreCodes.map((code) => toCentre(code, centres[code])),
    masked: [
      ...(cpr === 'MASKED' ? ['CPR' as const] : []),
      ...(name === 'MASKED' ? ['NAME' as const] : []),
      ...(address === 'MASKED' ? ['ADDRESS' as const] : []),
    ],
  };
}

function toCentre(code: CentreCode, access: CentreAccess): ExplainedCentre {
  const { outcome } = access;
  return outcome === 'ALLOW'
    ? {
        centre: { code },
        outcome,
        kinds: [...access.kinds],
        sensitivity: access.limits.sensitivity,
      }
    : { centre: { code }, outcome, kinds: [], sensitivity: null };
}
