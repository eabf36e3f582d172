import { cpus, release, totalmem, type } from 'node:os';
import { readVersions } from './versions.ts';

/** When something was measured, and on what. */
export interface Occasion {
  readonly on: string;
  readonly machine: string;
  readonly versions: string;
}

export async function readOccasion(): Promise<Occasion> {
  const [cpu, ...others] = cpus();
  const versions = Object.entries(await readVersions()).map((version) => version.join(' '));
  return {
    on: new Date().toISOString().slice(0, 10),
    machine: [
      `${1 + others.length} × ${cpu?.model.trim() ?? 'an unknown processor'}`,
      `${Math.round(totalmem() / 1_073_741_824)} GB`,
      `${type()} ${release()} ${process.arch}`,
    ].join(' · '),
    versions: versions.join(' · '),
  };
}
