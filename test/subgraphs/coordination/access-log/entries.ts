import type { AlarmRule } from '../../../../subgraphs/coordination/access-log/alarm-rules.ts';
import type { AccessEntry } from '../../../../subgraphs/coordination/access-log/entry.ts';

/** The key of the tests; it signs nothing else. */
export const seed = new Uint8Array(32).fill(7);

export const citizens = [
  '7d0e4f0e-0c55-4c3a-9b58-1d1f6d3d0001',
  '7d0e4f0e-0c55-4c3a-9b58-1d1f6d3d0002',
  '7d0e4f0e-0c55-4c3a-9b58-1d1f6d3d0003',
] as const;

export const rules: readonly AlarmRule[] = [
  { rule: 'COLLEAGUE', severity: 'HIGH' },
  { rule: 'MANY_CITIZENS', severity: 'MEDIUM', limit: 2, withinMs: 3_600_000 },
];

/** An access as a caseworker has it, changed where a test says so. */
export function entryWith(change: Partial<AccessEntry> = {}): AccessEntry {
  return {
    requestId: 'request-0001',
    operation: { name: 'OneCitizen', hash: 'c0ffee'.repeat(10) },
    callerId: 'subject-1',
    employeeId: 'ANNVES',
    unit: 'Center for Børn og Læring',
    role: 'CASEWORKER',
    relation: 'TEAM_MEMBER',
    purpose: 'CASEWORK',
    ground: 'RTL §§ 1 and 5',
    citizenId: citizens[0],
    kinds: ['IDENTITY', 'JOBCENTER.MEASURES'],
    outcome: 'SHOWN',
    flags: [],
    ...change,
  };
}
