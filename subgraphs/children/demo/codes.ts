import type { DemoMeasure } from '../../../demo/citizen.ts';

/** DUBU's status keys for each state; the municipality has never mapped the one under `UNKNOWN`. */
export const statuses: Readonly<Record<DemoMeasure['state'], readonly [string, ...string[]]>> = {
  PENDING: ['IndsatsStatus1'],
  ACTIVE: ['IndsatsStatus2'],
  PAUSED: ['IndsatsStatus3'],
  ENDED: ['IndsatsStatus4'],
  REJECTED: ['IndsatsStatus5', 'IndsatsStatus6'],
  UNKNOWN: ['IndsatsStatus14'],
};
