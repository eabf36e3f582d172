import { isDay } from '../../../server/day.ts';
import type { OpenCitizen } from '../admission/open-citizen.ts';
import { readFirst, toConnection, type Connection, type Page } from '../page/connection.ts';
import { readCursor, type CursorList } from '../page/cursor.ts';
import { isComplete, toAnswers } from './answers.ts';
import { byStart, countWithheld, toMeasures, withMeasures, type MergedMeasure } from './measure.ts';

export interface MergedHistory extends Connection<MergedMeasure> {
  readonly totalCount: number;
  readonly isComplete: boolean;
  readonly withheldMeasures: number;
}

const toList = (citizen: string): CursorList => ({
  name: 'measures',
  asked: { citizen },
  isPlace: isDay,
});

/** Every measure that the centres know of, newest start first, a page at a time. */
export function toHistory(opened: OpenCitizen, page: Page): MergedHistory {
  const citizen = withMeasures(opened);
  const first = readFirst(page.first);
  const list = toList(opened.id);
  const after = readCursor(page.after, list);
  const withheldMeasures = countWithheld(citizen);
  const all = toMeasures(citizen).toSorted((a, b) => byStart(b, a));
  const isAfter = ({ startsOn, id }: MergedMeasure) =>
    !after || startsOn < after[0] || (startsOn === after[0] && id < after[1]);
  return {
    ...toConnection(all.filter(isAfter).slice(0, first + 1), page, {
      list,
      place: ({ startsOn, id }) => [startsOn, id],
      toNode: (measure) => measure,
    }),
    totalCount: all.length,
    isComplete: isComplete(toAnswers(citizen, 'MEASURES')) && withheldMeasures === 0,
    withheldMeasures,
  };
}
