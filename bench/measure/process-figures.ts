import { readdirSync, readFileSync } from 'node:fs';

/** The kernel counts in hundredths of a second, on every Linux that Node runs on. */
const tickMs = 10;

/** Where `stat` tells ticks after the name: in the program and in the kernel, of the process and of its children that have ended. */
const tickPlaces = [11, 12, 13, 14];

/** What a process and those it started, also the ended ones, have used of processors, in milliseconds. */
export function readCpuMs(pid: number): number {
  return listFamily(pid)
    .flatMap((member) => {
      const stat = readStat(member) ?? [];
      return tickPlaces.map((place) => tickMs * Number(stat[place] ?? 0));
    })
    .reduce((sum, ms) => sum + ms, 0);
}

/** What a process and those it started hold in memory, in MB. */
export function readMemoryMb(pid: number): number {
  return listFamily(pid)
    .map((member) => {
      const text = readText(`/proc/${member}/status`) ?? '';
      return Number(/^VmRSS:\s+(\d+)/m.exec(text)?.[1] ?? 0) / 1_024;
    })
    .reduce((sum, mb) => sum + mb, 0);
}

function listFamily(pid: number): readonly number[] {
  const children = readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    const stat = readStat(Number(name));
    return stat !== undefined && Number(stat[1]) === pid ? [Number(name)] : [];
  });
  return [pid, ...children.flatMap(listFamily)];
}

/** What stands after the name, which may itself hold blanks and brackets: the state first. */
function readStat(pid: number): readonly string[] | undefined {
  return readText(`/proc/${pid}/stat`)
    ?.replace(/^.*\) /s, '')
    .split(' ');
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
