import type { ChildrenRecord, DemoCitizen, DemoMeasure } from '../../../demo/citizen.ts';
import type { Row, Value } from '../../../demo/row.ts';
import type { DemoStaff } from '../../../demo/staff.ts';
import { statuses } from './codes.ts';
import { tables } from './tables.ts';

type DubuRow = Row<keyof typeof tables>;

/** How DUBU writes a citizen down. */
export const dubu = { tables, toRows, toFixedRows, measureId };

const openEnd = 99991231;

/** The id that the view `measures` gives the citizen's index-th measure. */
function measureId(number: number, index: number): string {
  return `${toPersonId(number)}-${index + 1}`;
}

/** The rows DUBU holds on one citizen: none when the centre does not know the citizen. */
function* toRows(citizen: DemoCitizen, number: number): Generator<DubuRow> {
  const record = citizen.children;
  if (!record) return;
  yield row(
    'dubu.person',
    toPersonId(number),
    record.cpr,
    lastNameFirst(citizen.name),
    toNumber(citizen.birthDate),
    toFlag(citizen.isAddressProtected),
  );
  yield* toSchoolRows(record, number);
  yield* toCaseRows(record, number);
  for (const [index, measure] of record.measures.entries()) {
    yield toMeasureRow(measure, record, number, index);
    const heardOn = toNumber(measure.childHeardOn);
    if (heardOn !== null) yield row('dubu.boernesamtale', measureId(number, index), heardOn);
  }
  yield* toPlanRows(record, number);
}

/** Caseworkers and the time of the last extract: once per database. */
function* toFixedRows(staff: readonly DemoStaff[], asOf: Date): Generator<DubuRow> {
  for (const { id, name, title, unit, email, phone } of staff) {
    yield row('dubu.sagsbehandler', toUserName(id), name, title, unit, email, phone);
  }
  yield row('dubu.udtraek', 1, asOf.toISOString());
}

/** The present school, and for every other child one left behind. */
function* toSchoolRows(record: ChildrenRecord, number: number): Generator<DubuRow> {
  const { school, schoolClass } = record;
  if (school === null && schoolClass === null) return;
  const id = toPersonId(number);
  if (number % 2 === 1) {
    yield row('dubu.skolegang', id, 1, 'Børnehaven Mariehønen', null, 20180801, 20240731);
  }
  yield row('dubu.skolegang', id, 2, school, schoolClass, 20240801, openEnd);
}

function* toCaseRows(record: ChildrenRecord, number: number): Generator<DubuRow> {
  for (const [
    index,
    { title, lawCode, openedOn, closedOn, caseworker },
  ] of record.cases.entries()) {
    yield row(
      'dubu.sag',
      toCaseNumber(number, index),
      title,
      lawCode === 'BL' ? 'Barnets lov' : 'Øvrig',
      closedOn === null ? 'SagStatus1' : 'SagStatus2',
      toPersonId(number),
      toUserName(caseworker),
      lawCode,
      toNumber(openedOn),
      toNumber(closedOn) ?? openEnd,
    );
  }
}

function toMeasureRow(
  measure: DemoMeasure,
  record: ChildrenRecord,
  number: number,
  index: number,
): DubuRow {
  const caseIndex = record.cases.findIndex(({ lawCode }) => lawCode === measure.lawCode);
  const keys = statuses[measure.state];
  return row(
    'dubu.indsats',
    measureId(number, index),
    toPersonId(number),
    caseIndex < 0 ? null : toCaseNumber(number, caseIndex),
    measure.title,
    `${measure.lawCode} ${measure.paragraph}`,
    keys[(number + index) % keys.length] ?? keys[0],
    toNumber(measure.startsOn),
    toNumber(measure.endsOn) ?? openEnd,
    toNumber(measure.expectedEndsOn),
    measure.purpose,
    measure.provider,
    measure.hoursPerWeek,
    toUserName(measure.caseworker),
    measure.grantedBy,
    measure.paidBy,
    toNumber(measure.nextFollowUpOn),
    measure.monthlyCostOre,
  );
}

function* toPlanRows({ plan, measures }: ChildrenRecord, number: number): Generator<DubuRow> {
  if (!plan) return;
  const id = toPersonId(number);
  const { title, lawCode, paragraph, adoptedOn, goals } = plan;
  const kind = /ungeplan/i.test(title) ? 'UNGEPLAN' : 'BARNETSPLAN';
  yield row('dubu.plan', id, id, kind, title, `${lawCode} ${paragraph}`, toNumber(adoptedOn));
  for (const [index, goal] of goals.entries()) {
    const measure = measures.findIndex(({ key }) => key === goal.measureKey);
    yield row(
      'dubu.maal',
      id,
      index + 1,
      goal.title,
      toFlag(goal.isCitizensWording),
      measure < 0 ? null : measureId(number, measure),
      toNumber(goal.setOn),
    );
  }
}

function toPersonId(number: number): number {
  return 100_000 + number;
}

function toCaseNumber(number: number, index: number): string {
  return `S${toPersonId(number)}-${index + 1}`;
}

/** 2026-11-21 → 20261121 */
function toNumber(day: string): number;
function toNumber(day: string | null): number | null;
function toNumber(day: string | null): number | null {
  return day === null ? null : Number(day.replaceAll('-', ''));
}

function toFlag(claim: boolean): 'J' | 'N' {
  return claim ? 'J' : 'N';
}

function toUserName(employeeId: string | null): string | null {
  return employeeId === null ? null : `${employeeId}@kommune.example`;
}

function lastNameFirst(name: string): string {
  const at = name.lastIndexOf(' ');
  return at < 0 ? name : `${name.slice(at + 1)}, ${name.slice(0, at)}`;
}

function row(table: keyof typeof tables, ...values: readonly Value[]): DubuRow {
  return { table, values };
}
