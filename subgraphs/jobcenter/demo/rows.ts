import type { DemoCitizen, DemoMeasure, JobcenterRecord } from '../../../demo/citizen.ts';
import type { Row, Value } from '../../../demo/row.ts';
import type { DemoStaff } from '../../../demo/staff.ts';
import { activityTypes, statuses, targetGroups, toActivityType } from './codes.ts';
import { tables } from './tables.ts';

type MomentumRow = Row<keyof typeof tables>;

/** How Momentum writes a citizen down. */
export const momentum = { tables, toRows, toFixedRows, measureId };

/** The id that the view `measures` gives the citizen's index-th measure. */
function measureId(number: number, index: number): string {
  return String(toPartId(number, index));
}

/** The rows Momentum holds on one citizen: none when the job centre does not know the citizen. */
function* toRows(citizen: DemoCitizen, number: number): Generator<MomentumRow> {
  const record = citizen.jobcenter;
  if (!record) return;
  yield row(
    'momentum.borger',
    toCitizenId(number),
    record.cpr,
    citizen.name,
    citizen.birthDate,
    citizen.isAddressProtected,
  );
  yield* toContactRows(record, number);
  for (const [index, { title, lawCode, openedOn, closedOn }] of record.cases.entries()) {
    const id = toPartId(number, index);
    yield row('momentum.sag', id, toCitizenId(number), title, lawCode, openedOn, closedOn);
  }
  for (const [index, measure] of record.measures.entries()) {
    yield toActivityRow(measure, number, index);
  }
  yield* toActorRows(record, number, citizen.coordination?.coordinatingCaseworker ?? null);
  yield* toPlanRows(record, number);
}

/** Actors, code lists and the time of the last synchronisation: once per database. */
function* toFixedRows(staff: readonly DemoStaff[], asOf: Date): Generator<MomentumRow> {
  for (const { id, name, title, unit, email, phone } of staff) {
    yield row('momentum.aktoer', id, name, title, unit, email, phone);
  }
  for (const [code, name] of Object.entries(targetGroups)) {
    yield row('momentum.taksonomi', 'MAALGRUPPE', code, name);
  }
  for (const { code, name } of activityTypes) {
    yield row('momentum.taksonomi', 'AKTIVITETSTYPE', code, name);
  }
  yield row('momentum.synkronisering', 'MOMENTUM', asOf.toISOString());
}

function* toContactRows(record: JobcenterRecord, number: number): Generator<MomentumRow> {
  const citizenId = toCitizenId(number);
  if (record.targetGroup !== null) {
    const since = record.cases[0]?.openedOn ?? '2024-01-01';
    const id = toPartId(number, 0);
    yield row('momentum.maalgruppe', id, citizenId, record.targetGroup, since, null);
  }
  if (record.nextInterviewOn !== null) {
    const id = toPartId(number, 0);
    yield row('momentum.samtale', id, citizenId, 'JOBSAMTALE', record.nextInterviewOn, 'BOOKET');
  }
}

function toActivityRow(measure: DemoMeasure, number: number, index: number): MomentumRow {
  const type = toActivityType(measure.title);
  const codes = statuses[measure.state];
  const minutes = measure.hoursPerWeek === null ? null : Math.round(measure.hoursPerWeek * 60);
  return row(
    'momentum.aktivitet',
    toPartId(number, index),
    toCitizenId(number),
    type.code,
    measure.title === type.name ? null : measure.title,
    measure.lawCode,
    withoutSign(measure.paragraph),
    codes[(number + index) % codes.length] ?? codes[0],
    measure.startsOn,
    measure.endsOn,
    measure.expectedEndsOn,
    minutes === null ? null : Math.floor(minutes / 60),
    minutes === null ? null : minutes % 60,
    measure.purpose,
    measure.provider,
    measure.company,
    measure.grantedBy,
    measure.paidBy,
    measure.nextFollowUpOn,
    measure.monthlyCostOre === null ? null : (measure.monthlyCostOre / 100).toFixed(2),
  );
}

/** The coordinator is an actor of the whole citizen with role 0, never the one who answers for a case. */
function* toActorRows(
  record: JobcenterRecord,
  number: number,
  coordinator: string | null,
): Generator<MomentumRow> {
  let next = 0;
  const actor = (...values: readonly [Value, Value, Value, Value, Value]): MomentumRow =>
    row('momentum.ansvarlig', toPartId(number, next++), toCitizenId(number), ...values, null);

  if (coordinator !== null) {
    yield actor(null, null, coordinator, 'KOORDINERENDE_SAGSBEHANDLER', 0);
  }
  for (const [index, { caseworker }] of record.cases.entries()) {
    if (caseworker === null) continue;
    yield actor(toPartId(number, index), null, caseworker, 'BESKAFTIGELSESSAGSBEHANDLER', 1);
  }
  for (const [index, { title, caseworker }] of record.measures.entries()) {
    if (caseworker === null) continue;
    const code = toActivityType(title).code === 'MENTOR' ? 'MENTOR' : 'BESKAFTIGELSESSAGSBEHANDLER';
    yield actor(null, toPartId(number, index), caseworker, code, 1);
  }
}

function* toPlanRows({ plan, measures }: JobcenterRecord, number: number): Generator<MomentumRow> {
  if (!plan) return;
  const id = toPartId(number, 0);
  const { title, lawCode, paragraph, adoptedOn, goals } = plan;
  const section = withoutSign(paragraph);
  yield row('momentum.min_plan', id, toCitizenId(number), title, lawCode, section, adoptedOn);
  for (const [index, goal] of goals.entries()) {
    const measure = measures.findIndex(({ key }) => key === goal.measureKey);
    yield row(
      'momentum.maal',
      toPartId(number, index),
      id,
      goal.title,
      goal.isCitizensWording ? 'BORGER' : 'SAGSBEHANDLER',
      measure < 0 ? null : toPartId(number, measure),
      goal.setOn,
    );
  }
}

function toCitizenId(number: number): number {
  return 100_000 + number;
}

/** A citizen has room for a thousand rows of each kind. */
function toPartId(number: number, index: number): number {
  return toCitizenId(number) * 1000 + index;
}

function withoutSign(paragraph: string): string {
  return paragraph.replace(/^§ (?=\d)/, '');
}

function row(table: keyof typeof tables, ...values: readonly Value[]): MomentumRow {
  return { table, values };
}
