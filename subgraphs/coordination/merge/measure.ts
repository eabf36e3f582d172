import { centreCodes, perCentre, type CentreCode } from '../centres.ts';
import type { OpenCitizen } from '../open-citizen.ts';
import type { CentreReference } from '../reference.ts';
import { hasMeasures, type CentreFile, type MeasureFacts } from './file.ts';

/** A measure among those of all centres. */
export interface MergedMeasure extends MeasureFacts {
  readonly centre: CentreReference;
  readonly citizenId: string;
}

/** The citizen with the files whose measures are whole; one that is not is no answer about measures. */
export function withMeasures(citizen: OpenCitizen): OpenCitizen {
  const whole = (file: CentreFile | null | undefined) => (file && hasMeasures(file) ? file : null);
  return { ...citizen, files: perCentre((code) => whole(citizen.files[code])) };
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

/** Earlier start first; the id decides among equals, so that an order is the same every time. */
export function byStart(a: MeasureFacts, b: MeasureFacts): number {
  if (a.startsOn !== b.startsOn) return a.startsOn < b.startsOn ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
