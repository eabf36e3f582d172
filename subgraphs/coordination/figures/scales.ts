import type { Programme } from '../programmes/programme.ts';
import type { ScaleRow } from '../source/figures.ts';
import { toCount, type Count } from './figures.ts';
import { findSuppressed } from './suppress.ts';

/** How everybody moved on one scale, as one of them assessed it. */
export interface ScaleFigure {
  readonly scale: string;
  readonly name: string;
  readonly by: ScaleRow['by'];
  readonly citizens: Count;
  readonly forward: Count;
  readonly back: Count;
  readonly stayed: Count;
  readonly threshold: number | null;
  readonly standing: Count;
  readonly reached: Count | null;
}

const nobody = { citizens: 0, forward: 0, back: 0, stayed: 0, standing: 0, reached: 0 };

/** One row for each scale and who assesses it; what is about few is kept back, and what would tell it. */
export function toScaleFigures(
  { scales }: Pick<Programme, 'scales'>,
  rows: readonly ScaleRow[],
  least: number,
): ScaleFigure[] {
  return scales.flatMap(({ code, name, by: givers, threshold }) =>
    givers.map((by) => {
      const row = rows.find((one) => one.scale === code && one.by === by) ?? nobody;
      const { citizens, forward, back, stayed, standing, reached } = row;
      // Who stands somewhere was assessed once, or more often and moved: a difference of few would tell who.
      const cells = {
        ...{ citizens, forward, back, stayed, standing, once: standing - citizens },
        ...(threshold ? { reached, below: standing - reached } : {}),
      };
      const kept = findSuppressed(
        new Map(Object.entries(cells).map(([key, value]) => [key, { citizens: value }])),
        [
          { total: 'citizens', parts: ['forward', 'back', 'stayed'] },
          { total: 'standing', parts: ['citizens', 'once'] },
          ...(threshold ? [{ total: 'standing', parts: ['reached', 'below'] }] : []),
        ],
        least,
      );
      const count = (key: keyof typeof nobody) => toCount(row[key], kept.has(key));
      return {
        scale: code,
        name,
        by,
        citizens: count('citizens'),
        forward: count('forward'),
        back: count('back'),
        stayed: count('stayed'),
        threshold: threshold?.at ?? null,
        standing: count('standing'),
        reached: threshold ? count('reached') : null,
      };
    }),
  );
}
