import type { LawResolvers } from '../../../schema/generated/coordination.ts';
import type { Context } from '../context.ts';
import { findLaw, lawsOn } from '../laws/laws.ts';
import type { LawReference } from '../reference.ts';

/** A law that a source names but the catalogue does not hold is shown by its code; its measures stay visible. */
export const Law: LawResolvers = {
  __resolveReference: ({ code }) => ({ code }),
  title: (reference, _, context) => find(reference, context)?.title ?? reference.code,
  reference: (reference, _, context) => find(reference, context)?.reference ?? null,
  validFrom: (reference, _, context) => find(reference, context)?.validFrom ?? null,
  validTo: (reference, _, context) => find(reference, context)?.validTo ?? null,
  paragraphs: (reference, _, context) => find(reference, context)?.paragraphs ?? [],
};

function find({ code, on }: LawReference, { room }: Context) {
  return findLaw(on === undefined ? room.laws : lawsOn(room.laws, on), code);
}
