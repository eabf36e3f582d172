import type { Context } from '../context.ts';
import { listIds } from '../figures/list-of-ids.ts';
import { findWithoutResponsible } from '../source/without-responsible.ts';

/** Those of a programme for whom nobody answers, for who has somebody appointed, and for who may appoint. */
export async function listWithoutResponsible(
  programme: string,
  page: { readonly first: number },
  context: Context,
) {
  const listed = {
    reading: 'WITHOUT_RESPONSIBLE',
    who: 'Who is without a responsible person',
  } as const;
  const { totalCount, nodes } = await listIds(listed, page, context, () =>
    findWithoutResponsible(context.session, programme),
  );
  return {
    totalCount,
    nodes: nodes.map(({ lastId, mayAppoint, ...row }) => ({
      ...row,
      lastCoordinatedBy: lastId === null ? null : { id: lastId },
      mayAppoint: mayAppoint.map((id) => ({ id })),
    })),
  };
}
