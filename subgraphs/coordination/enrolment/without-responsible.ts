import { getCaller } from '../../../server/caller.ts';
import { ForbiddenError } from '../../../server/errors.ts';
import { logAccess } from '../access-log/log-access.ts';
import type { Context } from '../context.ts';
import { readFirst } from '../page/connection.ts';
import { findFigureRule } from '../policy/figures.ts';
import { toPurpose } from '../policy/purpose.ts';
import { findWithoutResponsible } from '../source/without-responsible.ts';

/** Those of a programme for whom nobody answers, for a manager: ids that open nothing, each written into the access log. */
export async function listWithoutResponsible(
  programme: string,
  { first: asked }: { readonly first: number },
  context: Context,
) {
  const caller = getCaller(context.caller);
  const first = readFirst(asked);
  const rule = findFigureRule(
    'WITHOUT_RESPONSIBLE',
    caller,
    toPurpose(caller, context.facts.purpose),
  );
  if (!rule) {
    await logAccess(context, caller, { citizenId: undefined, outcome: 'REFUSED' });
    throw new ForbiddenError(
      'Who is without a responsible person is for managers, for the purpose FIGURES.',
    );
  }
  const all = await findWithoutResponsible(context.session, programme);
  const shown = all.slice(0, first);
  // That nobody was there is a reading too.
  const readOf = shown.length > 0 ? shown.map(({ citizenId }) => citizenId) : [undefined];
  const ground = `${rule.id}: ${rule.ground}`;
  const entry = { outcome: 'SHOWN', kinds: ['WITHOUT_RESPONSIBLE'], ground } as const;
  await logAccess(context, caller, ...readOf.map((citizenId) => ({ ...entry, citizenId })));
  return {
    totalCount: all.length,
    nodes: shown.map(({ lastId, mayAppoint, ...row }) => ({
      ...row,
      lastCoordinatedBy: lastId === null ? null : { id: lastId },
      mayAppoint: mayAppoint.map((id) => ({ id })),
    })),
  };
}
