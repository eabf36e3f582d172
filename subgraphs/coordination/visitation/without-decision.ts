import type { Context } from '../context.ts';
import { listIds } from '../figures/list-of-ids.ts';
import { findWithoutDecision } from '../source/without-decision.ts';

/** Those who were signalled for a programme and wait for its decision, for who decides, and for who has it decided. */
export function listWithoutDecision(
  programme: string,
  page: { readonly first: number },
  context: Context,
) {
  const listed = { reading: 'WITHOUT_DECISION', who: 'Who waits for a decision' } as const;
  return listIds(listed, page, context, () => findWithoutDecision(context.session, programme));
}
