import type { CentreCode } from '../centres.ts';
import type { Programme } from '../programmes/programme.ts';
import type { FlowRow, InCentreRow } from '../source/figures.ts';
import { toCount, type Count } from './figures.ts';
import { findSuppressed, type Cell, type Sum } from './suppress.ts';

export interface Flow {
  readonly enrolled: Count;
  readonly begun: Count;
  readonly ended: Count;
}

/** Enrolments of a programme, by track and outcome, and against what was expected: kept back together. */
export interface FlowFigures {
  readonly flow: Flow;
  readonly tracks: readonly {
    readonly track: string | null;
    readonly name: string | null;
    readonly flow: Flow;
  }[];
  readonly outcomes: readonly {
    readonly outcome: string;
    readonly name: string;
    readonly ended: Count;
  }[];
  readonly expected: readonly {
    readonly of: string;
    readonly track: string | null;
    readonly centre: { readonly code: CentreCode } | null;
    readonly expected: number;
    readonly actual: Count;
  }[];
}

interface Told extends Cell {
  readonly value: number;
}

const parts = ['enrolled', 'begun', 'ended'] as const;
type Part = (typeof parts)[number];

/** What the rows come to, with what must be kept back kept back. */
export function toFlowFigures(
  { tracks, outcomes, expected }: Pick<Programme, 'tracks' | 'outcomes' | 'expected'>,
  rows: readonly FlowRow[],
  inCentres: readonly InCentreRow[],
  least: number,
): FlowFigures {
  const cells = new Map<string, Told>();
  const add = (key: string, value: number, citizens: number, isUntold = false) => {
    const before = cells.get(key);
    cells.set(key, {
      value: value + (before?.value ?? 0),
      citizens: citizens + (before?.citizens ?? 0),
      isUntold,
    });
  };
  const addFlow = (of: string, row: FlowRow) => {
    add(`${of} enrolled`, row.enrolled, row.enrolled);
    add(`${of} begun`, row.begun, row.begunCitizens);
    add(`${of} ended`, row.ended, row.endedCitizens);
  };
  const addNothing = (of: string, which: readonly Part[]) => {
    for (const part of which) add(`${of} ${part}`, 0, 0);
  };

  const trackKeys = [...tracks.map(({ code }) => `track ${code}`), 'no track'];
  const outcomeCodes = outcomes.map(({ code }) => code);
  const toTrackKey = (code: string | null) =>
    tracks.some((track) => track.code === code) ? `track ${code}` : 'no track';
  addNothing('all', parts);
  for (const key of trackKeys) addNothing(key, parts);
  for (const code of outcomeCodes) addNothing(`outcome ${code}`, ['ended']);
  for (const row of rows) {
    if (row.of === 'ALL') addFlow('all', row);
    if (row.of === 'TRACK') addFlow(toTrackKey(row.code), row);
    if (row.of === 'OUTCOME')
      add(`outcome ${toOutcome(row.code, outcomeCodes)} ended`, row.ended, row.endedCitizens);
  }
  const outcomeKeys = [...cells.keys()].filter((key) => key.startsWith('outcome '));
  const sums: Sum[] = [
    ...parts.map((part) => ({
      total: `all ${part}`,
      parts: trackKeys.map((key) => `${key} ${part}`),
    })),
    { total: 'all ended', parts: outcomeKeys },
  ];

  // Who of a track has a case in a centre; the others, whom a subtraction would tell, are a figure too.
  const actualKeys = expected.map(({ track, centre }) => {
    const of = track === undefined ? 'all enrolled' : `${toTrackKey(track)} enrolled`;
    if (centre === undefined) return of;
    const key = `${of} in ${centre}`;
    if (cells.has(key)) return key;
    const inside = inCentres
      .filter(
        (row) => row.centre === centre && (track === undefined ? row.isAll : isOf(row, track)),
      )
      .reduce((sum, { citizens }) => sum + citizens, 0);
    const outside = Math.max(0, (cells.get(of)?.value ?? 0) - inside);
    add(key, inside, inside);
    add(`${key} not`, outside, outside, true);
    sums.push({ total: of, parts: [key, `${key} not`] });
    return key;
  });

  const kept = findSuppressed(cells, sums, least);
  const show = (key: string) => toCount(cells.get(key)?.value ?? 0, kept.has(key));
  const showFlow = (of: string): Flow => ({
    enrolled: show(`${of} enrolled`),
    begun: show(`${of} begun`),
    ended: show(`${of} ended`),
  });
  const hasOthers = parts.some((part) => (cells.get(`no track ${part}`)?.value ?? 0) > 0);
  return {
    flow: showFlow('all'),
    tracks: [
      ...tracks.map(({ code, name }) => ({
        track: code,
        name,
        flow: showFlow(`track ${code}`),
      })),
      ...(hasOthers ? [{ track: null, name: null, flow: showFlow('no track') }] : []),
    ],
    outcomes: outcomeKeys.map((key) => {
      const outcome = key.slice('outcome '.length, -' ended'.length);
      const name = outcomes.find(({ code }) => code === outcome)?.name ?? outcome;
      return { outcome, name, ended: show(key) };
    }),
    expected: expected.map(({ of, track, centre, citizens }, index) => ({
      of,
      track: track ?? null,
      centre: centre === undefined ? null : { code: centre },
      expected: citizens,
      actual: show(actualKeys[index] ?? ''),
    })),
  };
}

/** What nobody said is UNKNOWN, and what the programme has no name for is OTHER: nobody falls out of the sum. */
function toOutcome(code: string | null, known: readonly string[]): string {
  return code === null ? 'UNKNOWN' : known.includes(code) ? code : 'OTHER';
}

function isOf({ isAll, track }: InCentreRow, code: string): boolean {
  return !isAll && track === code;
}
