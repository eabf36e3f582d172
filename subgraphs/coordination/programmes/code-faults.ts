import { findNearest } from './nearest.ts';
import type { Programme } from './programme.ts';

interface Asked {
  readonly model?: string | null | undefined;
  readonly track?: string | null | undefined;
}

/** What is wrong with the codes that somebody is looked for by, with those there are: they are no secret (`programmes`). */
export function findCodeFaults(
  { model, track }: Asked,
  programmes: readonly Programme[],
): readonly string[] {
  const codes = programmes.map(({ code }) => code);
  if (model != null && !codes.includes(model))
    return [`where.model is no way of working here; expected ${toExpected(model, codes)}`];
  if (track == null) return [];

  const among = programmes.filter(({ code }) => model == null || code === model);
  const tracks = [...new Set(among.flatMap((one) => one.tracks.map(({ code }) => code)))];
  if (tracks.includes(track)) return [];
  const of = model == null ? 'any way of working here' : model;
  return [`where.track is no track of ${of}; expected ${toExpected(track, tracks)}`];
}

function toExpected(word: string, codes: readonly string[]): string {
  if (codes.length === 0) return 'none, since it has no tracks.';
  const nearest = findNearest(word, codes);
  return `one of ${codes.join(', ')}${nearest === undefined ? '.' : `; did you mean ${nearest}?`}`;
}
