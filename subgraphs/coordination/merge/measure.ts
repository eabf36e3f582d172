import { centreCodes, perCentre, type CentreCode } from '../centres.ts';
import type { OpenCitizen } from '../admission/open-citizen.ts';
import { mayRead } from '../policy/access.ts';
import type { CentreReference } from '../reference.ts';
import { hasMeasures, type CentreFile, type MeasureFacts } from './file.ts';

/** A measure among those of all centres. */
export interface MergedMeasure extends MeasureFacts {
  readonly centre: CentreReference;
  readonly citizenId: string;
}

/** The citizen with the files whose measures are whole, where they may be seen; one that is not is no answer. */
export function withMeasures(citizen: OpenCitizen): OpenCitizen {
  const whole = (code: CentreCode, file: CentreFile | null | undefined) =>
    file && (hasMeasures(file) || !mayRead(citizen.access.centres[code], 'MEASURES')) ? file : null;
  return { ...citizen, files: perCentre((code) => whole(code, citizen.files[code])) };
}

/** The measures of the centres that answered, in no order of ours yet. */
export function toMeasures(citizen: OpenCitizen): MergedMeasure[] {
  return centreCodes.flatMap((code: CentreCode) =>
    (citizen.files[code]?.measures ?? []).map((facts) => ({
      ...facts,
      centre: { code },
      citizenId: citizen.id,
    })),
  );
}

/**
 * True while a measure runs, its first and last day included.
 * UNKNOWN counts while its dates say so: to hide support would be a guess, and its state still says UNKNOWN.
 */
export function isActiveOn(
  { state, startsOn, endsOn }: Pick<MeasureFacts, 'state' | 'startsOn' | 'endsOn'>,
  day: string,
): boolean {
  const mayRun = state === 'ACTIVE' || state === 'PAUSED' || state === 'UNKNOWN';
  return mayRun && startsOn <= day && (endsOn === null || day <= endsOn);
}

/** How many measures there are that the caller's data limits keep back. */
export function countWithheld(citizen: OpenCitizen): number {
  return centreCodes.reduce((sum, code) => sum + (citizen.files[code]?.withheldMeasures ?? 0), 0);
}

/** Earlier start first; the id decides among equals, so that an order is the same every time. */
export function byStart(a: MeasureFacts, b: MeasureFacts): number {
  if (a.startsOn !== b.startsOn) return a.startsOn < b.startsOn ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
