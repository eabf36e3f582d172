import type { Programme } from '../programmes/programme.ts';
import type { VisitationRow } from '../source/visitation.ts';

type Path = Pick<Programme, 'code' | 'visitation'>;

interface Decision {
  readonly step: string;
  readonly outcome: VisitationRow['outcome'];
  readonly skipReason: string | null;
  /** It was decided in a meeting. */
  readonly isInMeeting: boolean;
}

/**
 * What the programme's path does not let a decision be. `last` is the decision before it that still stands;
 * undefined where the path begins, or begins anew.
 */
export function findPathFaults(
  { code, visitation }: Path,
  last: Pick<VisitationRow, 'step' | 'outcome'> | undefined,
  { step, outcome, skipReason, isInMeeting }: Decision,
): string[] {
  const steps = visitation.path.map((one) => one.code);
  const at = steps.indexOf(step);
  if (at < 0) return [`step is none of ${code}; it has ${steps.join(', ')}`];
  if (last?.outcome === 'ENROL') {
    return outcome === 'REJECTED'
      ? findSkipFaults([], skipReason, false)
      : ['it was decided to enrol; enrol, or decide REJECTED'];
  }
  const due = last?.outcome === 'ADVANCED' ? steps.indexOf(last.step) + 1 : 0;
  if (at < due) return [`step ${step} was passed; ${steps[due] ?? code} is next`];
  if (outcome === 'ADVANCED' && at === steps.length - 1) {
    return [`${step} is the last step: decide ENROL or REJECTED`];
  }
  const left = steps.slice(due, at);
  const skipped = outcome === 'ENROL' ? [...left, ...steps.slice(at + 1)] : left;
  return findSkipFaults(skipped, skipReason, visitation.isDecidedAtFirstMeeting && isInMeeting);
}

/** Steps are left out for a reason; where the first meeting decides, that is the reason. */
function findSkipFaults(
  skipped: readonly string[],
  reason: string | null,
  isDecidedAtOnce: boolean,
): string[] {
  if (skipped.length === 0) {
    return reason === null ? [] : ['skipReason is given, and no step is left out'];
  }
  return reason === null && !isDecidedAtOnce
    ? [`${skipped.join(', ')} is left out: say why in skipReason`]
    : [];
}
