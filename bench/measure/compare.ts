import { countValues, findDifference } from '../difference.ts';
import type { Contender } from '../stages.ts';
import type { Asker } from './asker.ts';

/** What was found out about a gateway before it is timed. */
export interface Verdict {
  /** Why it is not timed; undefined where it is. */
  readonly objection: string | undefined;
  /** How many fetches it needed, and how many after one another; where somebody stood by and counted. */
  readonly fetches?: number;
  readonly waves?: number;
}

/** How often more a gateway is listened to before its rooms answer from memory. */
const recordings = 4;

/** Asks a gateway what ours is asked: who answers differently is reported, not timed. Recorded rooms are recorded by it. */
export async function compare(
  { rival, program, recorder }: Contender,
  asker: Asker,
  workload: string,
): Promise<Verdict> {
  if (rival.answers?.includes(workload) === false) return { objection: 'does not answer this' };
  const expected = await asker.ask(asker.referenceUrl);
  if (countValues(expected.data) === 0)
    throw new Error(`Nothing to compare in ${workload}: ${expected.text.slice(0, 500)}`);
  const url = `${program.url}/graphql`;
  const findObjection = async () => {
    try {
      const answer = await asker.ask(url);
      const { data, errors } = findDifference(expected, answer);
      return data ?? errors;
    } catch (error) {
      return String(error);
    }
  };
  await recorder?.record();
  const differs = await findObjection();
  if (!recorder) return { objection: differs && `answers differently: ${differs}` };
  const { fetches, waves: first } = await recorder.look();
  if (differs) return { objection: `answers differently: ${differs}`, fetches, waves: first };
  // A gateway may ask in another order when the rooms answer in another.
  let waves = first;
  for (let times = 0; times < recordings; times += 1) {
    const objection = await findObjection();
    const again = await recorder.look();
    // One that is slow to ask the second room of a wave has not waited for the first.
    if (objection === undefined && again.fetches === fetches) waves = Math.min(waves, again.waves);
  }
  await recorder.replay();
  const differsReplayed = await findObjection();
  const { firstUnknown } = await recorder.look();
  return {
    objection:
      differsReplayed &&
      `cannot be answered from memory: ${differsReplayed} ${(firstUnknown ?? '').slice(0, 300)}`,
    fetches,
    waves,
  };
}
