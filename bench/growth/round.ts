import { load } from '../measure/load.ts';
import { readCpuMs } from '../measure/process-figures.ts';
import type { Question } from './questions.ts';
import type { SizedStack } from './sized-stack.ts';

/** What one size did in one round of one question. */
export interface GrowthRound {
  readonly p50: number;
  /** Processor time per request: of the gateway with coordination and the centres, and of PostgreSQL. */
  readonly nodeCpuMs: number;
  readonly postgresCpuMs: number;
}

/** Asks one at a time, so that a figure is how long somebody waits. */
export async function runGrowthRound(
  stack: SizedStack,
  question: Question,
  postgresPid: number,
  seconds: number,
): Promise<GrowthRound> {
  await question.renew?.();
  const readNode = () => stack.pids.reduce((sum, pid) => sum + readCpuMs(pid), 0);
  const [nodeBefore, postgresBefore] = [readNode(), readCpuMs(postgresPid)];
  const served = await load({ ...question, connections: 1, forMs: seconds * 1_000 });
  if (served.failures > 0) {
    throw new Error(
      `${question.name} at ${stack.citizens}: ${served.failures} failed, first: ${served.firstFailure ?? ''}`,
    );
  }
  return {
    p50: served.p50,
    nodeCpuMs: (readNode() - nodeBefore) / served.requests,
    postgresCpuMs: (readCpuMs(postgresPid) - postgresBefore) / served.requests,
  };
}
