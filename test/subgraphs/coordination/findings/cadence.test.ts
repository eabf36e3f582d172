import { describe, expect, it } from 'vitest';
import { citizenMeetingMissing } from '../../../../subgraphs/coordination/findings/rules/citizen-meeting-missing.ts';
import { meetingCadence } from '../../../../subgraphs/coordination/findings/rules/meeting-cadence.ts';
import type { CadenceFacts } from '../../../../subgraphs/coordination/findings/situation.ts';
import { seen, tellProgramme, tellSituation } from './situations.ts';

describe('a cadence', () => {
  const programme = tellProgramme({
    meetings: [
      {
        code: 'COOPERATION',
        name: 'Samarbejdsmøde',
        kind: 'COOPERATION',
        timesAYear: 3,
        attendance: 'ALL_ATTACHED',
        source: ['S6'],
      },
    ],
  });
  const cadence: CadenceFacts = {
    code: 'COOPERATION',
    name: 'Samarbejdsmøde',
    source: 'S6',
    nextDueOn: null,
    overdueSince: null,
    plannedOn: null,
    isKnown: true,
    unrecorded: [],
    missingAttendance: [],
    lastMeetingId: null,
  };
  const judge = (today: string, told: Partial<CadenceFacts>) =>
    meetingCadence(tellSituation({ today, programme, cadences: [{ ...cadence, ...told }] }));

  it.each([
    ['2026-12-17', { nextDueOn: '2027-01-01' }, []],
    ['2026-12-18', { nextDueOn: '2027-01-01' }, [['2027-01-01', false]]],
    ['2026-12-31', { nextDueOn: '2027-01-01', plannedOn: '2027-01-01' }, []],
    ['2026-12-31', { nextDueOn: '2027-01-01', plannedOn: '2027-01-02' }, [['2027-01-01', false]]],
    ['2027-01-02', { overdueSince: '2027-01-01' }, [['2027-01-01', true]]],
  ] as const)('on %s with %j finds %j (S6)', (today, told, expected) => {
    expect(seen(judge(today, told))).toEqual(expected);
  });

  it('kept without somebody who had to be there says who was missing (S6)', () => {
    const { found } = judge('2026-12-01', {
      missingAttendance: [
        { id: 'JAKLUN', name: 'Jakob Lund' },
        { id: null, name: 'borgeren' },
      ],
      lastMeetingId: 'x1',
    });
    expect(found[0]?.title).toBe('Samarbejdsmøde blev holdt uden Jakob Lund og borgeren');
    expect(found[0]?.concerns).toEqual([
      { kind: 'MEETING', id: 'x1' },
      { kind: 'CASEWORKER', id: 'JAKLUN' },
    ]);
  });

  it('that was planned and is over is to be written down (S7)', () => {
    const unrecorded = [{ id: 'x2', heldOn: '2026-11-30' }];
    expect(seen(judge('2026-12-01', { unrecorded }))).toEqual([['2026-11-30', false]]);
  });

  it('that counts from a first contact nobody wrote down is not judged, until it is called (R17)', () => {
    expect(judge('2026-12-01', { isKnown: false }).gap?.fact).toMatch(/første kontakt/);
    expect(judge('2026-12-01', { isKnown: false, plannedOn: '2026-12-02' }).gap).toBeUndefined();
  });

  it('that is not known is not judged, and one that no programme calls for is none', () => {
    expect(meetingCadence(tellSituation({ programme, cadences: undefined })).gap).toBeDefined();
    expect(meetingCadence(tellSituation({ cadences: undefined }))).toEqual({ found: [] });
  });
});

describe('a meeting with the citizen', () => {
  const programme = tellProgramme({
    meetings: [
      {
        code: 'CITIZEN',
        name: 'Møde med borgeren',
        kind: 'CITIZEN',
        between: 'COOPERATION',
        attendance: 'COORDINATOR_AND_CITIZEN',
        source: ['S8'],
      },
    ],
  });
  const meeting = (kind: 'COOPERATION' | 'CITIZEN', heldOn: string, state: 'HELD' | 'PLANNED') => ({
    id: `${kind} ${heldOn}`,
    kind,
    heldOn,
    state,
  });
  const held = [
    meeting('COOPERATION', '2026-03-01', 'HELD'),
    meeting('COOPERATION', '2026-07-01', 'HELD'),
  ];
  const next = meeting('COOPERATION', '2026-12-01', 'PLANNED');
  const judge = (...meetings: ReturnType<typeof meeting>[]) =>
    seen(citizenMeetingMissing(tellSituation({ programme, meetings })));

  it('lies between two meetings of the professionals (S8)', () => {
    expect(judge(...held)).toEqual([['2026-07-01', true]]);
    expect(judge(...held, meeting('CITIZEN', '2026-05-01', 'HELD'))).toEqual([]);
    expect(judge(...held, meeting('CITIZEN', '2026-02-28', 'HELD'))).toEqual([
      ['2026-07-01', true],
    ]);
  });

  it('is to be planned before the next one (S8)', () => {
    const before = meeting('CITIZEN', '2026-05-01', 'HELD');
    expect(judge(...held, before, next)).toEqual([['2026-12-01', false]]);
    expect(judge(...held, before, next, meeting('CITIZEN', '2026-11-28', 'PLANNED'))).toEqual([]);
  });
});
