import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Asked before we are on fewer ourselves. */
const last = availableParallelism() - 1;

/** Keeps a process, with all its threads, on the first processor, or off it; where that cannot be done it runs anywhere. */
export function pin(pid: number, place: 'FIRST' | 'OTHERS' | 'ANY'): boolean {
  if (last < 1) return false;
  const processors = { FIRST: '0', OTHERS: `1-${last}`, ANY: `0-${last}` }[place];
  try {
    execFileSync('taskset', ['-a', '-c', '-p', processors, String(pid)], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
