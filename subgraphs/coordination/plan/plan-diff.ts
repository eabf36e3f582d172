import type { PlanChangeKind, PlanChangeOf } from '../../../schema/generated/coordination.ts';
import type { PlanContent } from './plan-content.ts';

/** One difference between two versions of a plan. */
export interface PlanChange {
  readonly kind: PlanChangeKind;
  readonly what: PlanChangeOf;
  readonly id: string;
  readonly goalId: string | null;
  readonly field: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

type Value = string | number | boolean | null;

/** Something a plan consists of: what it is known by, and the fields that may change. */
interface Piece {
  readonly what: PlanChangeOf;
  readonly id: string;
  readonly goalId: string | null;
  readonly knownBy: string;
  readonly fields: Readonly<Record<string, Value>>;
}

/** What became different: of goals with their scores and links first, then agreements and replaced plans. */
export function diffPlans(from: PlanContent, to: PlanContent): PlanChange[] {
  const before = byKey(from);
  const after = byKey(to);
  // In the order of the later plan; what went stands after it, in the order that it had.
  const keys = [...new Set([...after.keys(), ...before.keys()])];
  return keys
    .flatMap((key) => compare(before.get(key), after.get(key)))
    .toSorted((a, b) => order.indexOf(a.what) - order.indexOf(b.what));
}

const order: readonly PlanChangeOf[] = ['GOAL', 'MEASURE', 'SCORE', 'AGREEMENT', 'REPLACED_PLAN'];

function compare(before: Piece | undefined, after: Piece | undefined): PlanChange[] {
  const piece = after ?? before;
  if (!piece) return [];
  const { what, id, goalId } = piece;
  const known = { before: before?.knownBy ?? null, after: after?.knownBy ?? null };
  if (!before) return [{ kind: 'ADDED', what, id, goalId, field: null, ...known }];
  if (!after) return [{ kind: 'REMOVED', what, id, goalId, field: null, ...known }];
  return Object.entries(after.fields).flatMap(([field, value]) => {
    const was = before.fields[field] ?? null;
    if (was === value) return [];
    return [
      { kind: 'CHANGED', what, id, goalId, field, before: toText(was), after: toText(value) },
    ];
  });
}

function toText(value: Value): string | null {
  return value === null ? null : String(value);
}

function byKey(plan: PlanContent): ReadonlyMap<string, Piece> {
  return new Map(
    toPieces(plan).map((piece) => [`${piece.what} ${piece.goalId ?? ''} ${piece.id}`, piece]),
  );
}

function toPieces({ goals, agreements, replaces, endedReplacements = [] }: PlanContent): Piece[] {
  return [
    ...goals.flatMap(({ id, title, isCitizensWording, isRetired, links, scores }): Piece[] => [
      {
        what: 'GOAL',
        id,
        goalId: id,
        knownBy: title,
        fields: { title, isCitizensWording, isRetired },
      },
      ...links.map(
        ({ measureId, isRepeat, isCitizensWish, reason, replacesMeasureId, isEnded }): Piece => ({
          what: 'MEASURE',
          id: measureId,
          goalId: id,
          knownBy: measureId,
          fields: { isRepeat, isCitizensWish, reason, replacesMeasureId, isEnded },
        }),
      ),
      ...scores.map(({ scoredOn, by, score, recordedBy }): Piece => ({
        what: 'SCORE',
        id: `${scoredOn} ${by}`,
        goalId: id,
        knownBy: String(score),
        fields: { score, recordedBy },
      })),
    ]),
    ...agreements.map(({ id, title, caseworkerId: responsibleCaseworker, ...fields }): Piece => ({
      what: 'AGREEMENT',
      id,
      goalId: null,
      knownBy: title,
      fields: { title, ...fields, offer: fields.offer ?? null, responsibleCaseworker },
    })),
    ...[
      ...replaces.map((one) => ({ ...one, until: null, reason: null })),
      ...endedReplacements,
    ].map(({ lawCode, paragraph, replacedOn, until, reason }): Piece => ({
      what: 'REPLACED_PLAN',
      id: `${lawCode} ${paragraph}`,
      goalId: null,
      knownBy: `${lawCode} ${paragraph}`,
      fields: { replacedOn, until, reason },
    })),
  ];
}
