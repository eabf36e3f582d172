import { getCaller } from '../../../server/caller.ts';
import { ForbiddenError } from '../../../server/errors.ts';
import { logAccess } from '../access-log/log-access.ts';
import type { Context } from '../context.ts';
import { readFirst } from '../page/connection.ts';
import { findFigureRule, type Reading } from '../policy/figures.ts';
import { toPurpose } from '../policy/purpose.ts';

interface Listed {
  readonly reading: Exclude<Reading, 'FIGURES'>;
  /** Who is listed, as a refusal says it. */
  readonly who: string;
}

/** Citizens of a programme by an id alone, for who manages or visitates; each is written into the access log. */
export async function listIds<Row extends { readonly citizenId: string }>(
  { reading, who }: Listed,
  { first: asked }: { readonly first: number },
  context: Context,
  find: () => Promise<readonly Row[]>,
): Promise<{ readonly totalCount: number; readonly nodes: readonly Row[] }> {
  const caller = getCaller(context.caller);
  const first = readFirst(asked);
  const rule = findFigureRule(reading, caller, toPurpose(caller, context.facts.purpose));
  if (!rule) {
    await logAccess(context, caller, { citizenId: undefined, outcome: 'REFUSED' });
    throw new ForbiddenError(
      `${who} is for managers, for the purpose FIGURES, and for who visitates, for the purpose CASEWORK or COORDINATION.`,
    );
  }
  const all = await find();
  const nodes = all.slice(0, first);
  // That nobody was there is a reading too.
  const readOf = nodes.length > 0 ? nodes.map(({ citizenId }) => citizenId) : [undefined];
  const ground = `${rule.id}: ${rule.ground}`;
  const entry = { outcome: 'SHOWN', kinds: [reading], ground } as const;
  await logAccess(context, caller, ...readOf.map((citizenId) => ({ ...entry, citizenId })));
  return { totalCount: all.length, nodes };
}
