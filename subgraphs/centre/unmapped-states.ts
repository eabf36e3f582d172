import type { Log } from '../../server/log.ts';
import type { MeasureRow } from './views.ts';

/** Warns, once per code, of a state that the municipality has not mapped; the rows pass through. */
export function createStateWatch(log: Log) {
  const seen = new Set<string>();
  return <Row extends MeasureRow>(rows: readonly Row[]): readonly Row[] => {
    for (const { state, state_code: code } of rows) {
      if (state !== null || seen.has(code)) continue;
      seen.add(code);
      log.warn(
        { stateCode: code },
        'A measure state is not in the view helhed.states; it is shown as UNKNOWN.',
      );
    }
    return rows;
  };
}
