import type { ProgrammeFiguresResolvers } from '../../../schema/generated/coordination.ts';
import { getCaller } from '../../../server/caller.ts';
import { readSpendRows } from '../figures/centre-spend.ts';
import { readPeriod } from '../figures/period.ts';
import { toSpend } from '../figures/spend.ts';

/** Added up here and, of what the centres hold, there: the passes go out, the sums come back. */
export const ProgrammeFigures: ProgrammeFiguresResolvers = {
  __resolveReference: async (reference, { caller, figures, today, room }) => {
    const someone = getCaller(caller);
    const [code = '', from = '', to = ''] = reference.id.split(':');
    const programme = room.programmes.find(code);
    if (!programme) return null;
    return figures.open(someone, programme, readPeriod(from, to, today), readAnswers(reference));
  },
  least: (_, __, { room }) => room.figuresLeast,
  jobcenterPass: (of, _, { caller, figures }) => figures.seal(of, getCaller(caller), 'JOBCENTER'),
  socialPass: (of, _, { caller, figures }) => figures.seal(of, getCaller(caller), 'SOCIAL'),
  childrenPass: (of, _, { caller, figures }) => figures.seal(of, getCaller(caller), 'CHILDREN'),
  flow: async (of, _, { figures }) => (await figures.findFlow(of)).flow,
  tracks: async (of, _, { figures }) => (await figures.findFlow(of)).tracks,
  outcomes: async (of, _, { figures }) => (await figures.findFlow(of)).outcomes,
  expected: async (of, _, { figures }) => (await figures.findFlow(of)).expected,
  progress: (of, _, { figures }) => figures.findProgress(of),
  scales: (of, _, { figures }) => figures.findScales(of),
  caseloads: (of, _, { figures }) => figures.findCaseloads(of),
  spend: async (of, _, { figures, room }) =>
    toSpend(of, await figures.findGroup(of), room.figuresLeast),
};

/** What the gateway brought back from the centres; an absent or empty field is a centre that did not answer. */
function readAnswers(reference: {
  readonly id: string;
  readonly jobcenterSpend?: unknown;
  readonly socialSpend?: unknown;
  readonly childrenSpend?: unknown;
}) {
  return {
    JOBCENTER: readSpendRows(reference.jobcenterSpend),
    SOCIAL: readSpendRows(reference.socialSpend),
    CHILDREN: readSpendRows(reference.childrenSpend),
  };
}
