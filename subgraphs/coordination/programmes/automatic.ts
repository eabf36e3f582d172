import type { CitizenFacts } from './citizen-facts.ts';
import { judgeCondition } from './judge-condition.ts';
import type { Programme, Rule, Track } from './programme.ts';
import { isInForce, judgeTracks, type Reason } from './target-group.ts';
import type { Missing } from './truth.ts';

/** A track, or a programme without any, that takes a citizen in without anybody's decision. */
export interface AutomaticEntry {
  readonly programme: Pick<Programme, 'code' | 'name'>;
  readonly track: Track | null;
  /** The sentences that say so; none where nobody can tell. */
  readonly because: readonly Pick<Reason, 'because' | 'source'>[];
  /** What is missing to tell; none where it is so. */
  readonly missing: readonly Missing[];
}

/** The sentences of the file by which a track takes somebody in automatically, as it stands on a day. */
export function listAutomatic(
  { targetGroup, tracks }: Pick<Programme, 'targetGroup' | 'tracks'>,
  track: string | null,
  on: string,
): readonly Rule[] {
  const own = tracks.find(({ code }) => code === track)?.targetGroup;
  return [...(targetGroup?.automatically ?? []), ...(own?.automatically ?? [])].filter((rule) =>
    isInForce(rule, on),
  );
}

/** False where it surely is not so. */
export function mayBeAutomatic(rule: Rule, facts: CitizenFacts): boolean {
  return judgeCondition(rule.when, facts).is !== 'NO';
}

/** Where a citizen is automatically in, or may be: what is offered, and never done in silence (G9). */
export function findAutomaticEntries(
  programme: Programme,
  facts: CitizenFacts,
  on: string,
): readonly AutomaticEntry[] {
  return judgeTracks(programme, facts, on).flatMap(
    ({ track, answer, reasons }): AutomaticEntry[] => {
      const sentences = listAutomatic(programme, track?.code ?? null, on);
      const may = sentences.filter((rule) => mayBeAutomatic(rule, facts));
      if (may.length === 0) return [];
      if (answer === 'AUTOMATICALLY_IN') {
        const because = reasons.filter(({ effect }) => effect === 'AUTOMATIC');
        return [{ programme, track, because, missing: [] }];
      }
      if (answer === 'OUTSIDE') return [];
      const missing = may.flatMap(({ when }) => {
        const truth = judgeCondition(when, facts);
        return truth.is === 'UNKNOWN' ? [...truth.missing] : [];
      });
      // Of one that surely holds, what might leave the citizen out is missing.
      const left = reasons.flatMap((reason) => reason.missing);
      return [{ programme, track, because: [], missing: missing.length > 0 ? missing : left }];
    },
  );
}
