import { toSpread } from '../measure/statistics.ts';
import type { MemoryFigures } from '../results/figures.ts';
import { toLines } from '../results/table.ts';

/** What a gateway held at one moment; only ours tells its heap. */
export interface Held {
  readonly minute: number;
  readonly residentMb: number;
  readonly heapMb: number | undefined;
}

/** What one gateway held, minute after minute of load. */
export interface Endured {
  readonly name: string;
  readonly label: string;
  readonly requests: number;
  readonly minutes: readonly Held[];
}

/** How much more it held at the end than after a minute. */
export interface Growth {
  readonly resident: number;
  readonly heap: number | undefined;
}

/**
 * One figure for each whole minute: the middle of what was resident, for the system takes pages back when it likes, and
 * the lowest heap, for what lies between two collections of garbage is not held.
 */
export function toMinutes(seen: readonly Held[], minutes: number): readonly Held[] {
  return Array.from({ length: minutes }, (_, minute) => {
    const own = seen.filter((held) => held.minute === minute);
    const heaps = own.flatMap(({ heapMb }) => heapMb ?? []);
    return {
      minute: minute + 1,
      residentMb: toSpread(own.map(({ residentMb }) => residentMb)).median,
      heapMb: heaps.length > 0 ? Math.min(...heaps) : undefined,
    };
  });
}

/** After a minute is the second one: in the first everything is made for the first time. */
export function toGrowth({ minutes }: Pick<Endured, 'minutes'>): Growth {
  const [, first] = minutes;
  const last = minutes.at(-1);
  if (!first || !last) return { resident: NaN, heap: undefined };
  return {
    resident: last.residentMb / first.residentMb,
    heap: first.heapMb && last.heapMb ? last.heapMb / first.heapMb : undefined,
  };
}

/** The second minute, each quarter of the time, and the last one. */
export function toMemoryTable({ minutes, gateways }: MemoryFigures): string {
  const shown = [...new Set([2, ...[1, 2, 3, 4].map((part) => Math.round((part * minutes) / 4))])]
    .filter((minute) => minute >= 2)
    .toSorted((a, b) => a - b);
  return toLines([
    ['Gateway', 'requests', ...shown.map((minute) => `in minute ${minute}, MB`), 'grew'],
    ['---', '---', ...shown.map(() => '---'), '---'],
    ...gateways.flatMap((gateway) => {
      const { resident, heap } = toGrowth(gateway);
      const toRow = (label: string, figure: 'residentMb' | 'heapMb', grew: number) => [
        label,
        gateway.requests.toLocaleString('en'),
        ...shown.map((minute) => gateway.minutes[minute - 1]?.[figure]?.toFixed(0) ?? ''),
        `${grew.toFixed(2)}×`,
      ];
      return [
        toRow(`${gateway.label}, resident`, 'residentMb', resident),
        ...(heap === undefined ? [] : [toRow(`${gateway.label}, heap`, 'heapMb', heap)]),
      ];
    }),
  ]);
}
