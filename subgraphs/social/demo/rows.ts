import type { DemoCitizen, SocialRecord } from '../../../demo/citizen.ts';
import type { Row, Value } from '../../../demo/row.ts';
import type { DemoStaff } from '../../../demo/staff.ts';
import { forms, getLaw, laws, stateIds, workflowStates } from './codes.ts';
import { toGrantElements } from './grant-elements.ts';
import { toUtcMidnight } from './utc-midnight.ts';
import { tables } from './tables.ts';

type NexusRow = Row<keyof typeof tables>;

/** How Nexus writes a citizen down. */
export const nexus = { tables, toRows, toFixedRows, measureId };

/** The id that the view `measures` gives the citizen's index-th measure. */
function measureId(number: number, index: number): string {
  return String(toPartId(number, index));
}

/** The rows Nexus holds on one citizen: none when the centre does not know the citizen. */
function* toRows(citizen: DemoCitizen, number: number): Generator<NexusRow> {
  const record = citizen.social;
  if (!record) return;
  const id = toPatientId(number);
  const identifier = `${record.cpr.slice(0, 6)}-${record.cpr.slice(6)}`;
  const [firstName, lastName] = toNames(citizen.name);
  yield row('nexus.patient', id, 1, identifier, firstName, lastName, citizen.birthDate);
  yield row('nexus.patient_address', id, 'PRIMARY', citizen.isAddressProtected);
  yield* toConditionRows(record, id);
  for (const [
    index,
    { title, lawCode, openedOn, closedOn, caseworker },
  ] of record.cases.entries()) {
    yield row(
      'nexus.patient_pathway',
      toPartId(number, index),
      id,
      getLaw(lawCode).programId,
      title,
      toUtcMidnight(openedOn),
      closedOn === null ? null : toUtcMidnight(closedOn),
      caseworker,
    );
  }
  yield* toGrantRows(record, number);
  yield* toFormRows(record, number);
}

/** Professionals, code lists and the time of the last replication: once per database. */
function* toFixedRows(staff: readonly DemoStaff[], asOf: Date): Generator<NexusRow> {
  for (const { id, name, title, unit, email, phone } of staff) {
    yield row('nexus.professional', id, name, title, unit, email, phone, true);
  }
  for (const { code, name, kle } of laws) {
    yield row('nexus.law', name, code);
    yield row('nexus.program_pathway', getLaw(code).programId, `Forløb: ${name}`, name, kle, false);
  }
  for (const [name, id] of stateIds) yield row('nexus.workflow_state', id, name);
  for (const { id, title } of Object.values(forms)) yield row('nexus.form_definition', id, title);
  yield row('nexus.replication', 'NEXUS', asOf.toISOString());
}

function* toConditionRows(record: SocialRecord, patientId: number): Generator<NexusRow> {
  const observedAt = toUtcMidnight(record.cases[0]?.openedOn ?? '2024-01-01');
  const levels = {
    Støttebehovsniveau: record.supportNeedLevel,
    Funktionsevneniveau: record.functionalLevel,
  };
  for (const [classification, level] of Object.entries(levels)) {
    if (level === null) continue;
    yield row('nexus.patient_condition', patientId, classification, observedAt, level);
  }
}

function* toGrantRows({ measures }: SocialRecord, number: number): Generator<NexusRow> {
  for (const [index, measure] of measures.entries()) {
    const id = toPartId(number, index);
    const names = workflowStates[measure.state];
    const stateId = stateIds.get(names[(number + index) % names.length] ?? names[0]) ?? null;
    yield row(
      'nexus.patient_grant',
      id,
      1,
      toPatientId(number),
      measure.title,
      stateId,
      measure.caseworker,
      measure.grantedBy,
    );
    let priority = 0;
    for (const element of toGrantElements(measure)) {
      yield row(
        'nexus.patient_grant_element',
        id,
        priority++,
        element.type,
        'text' in element ? element.text : null,
        'number' in element ? element.number : null,
        'decimal' in element ? element.decimal : null,
        'date' in element ? element.date : null,
        'object' in element ? JSON.stringify(element.object) : null,
      );
    }
  }
}

/** The plan is the citizen's form 0 and its goals the forms after it. */
function* toFormRows({ plan, measures }: SocialRecord, number: number): Generator<NexusRow> {
  if (!plan) return;
  const form = (
    index: number,
    kind: keyof typeof forms,
    on: string | null,
    items: object,
  ): NexusRow =>
    row(
      'nexus.form_data',
      toPartId(number, index),
      toPatientId(number),
      forms[kind].id,
      kind === 'goal' ? toPartId(number, 0) : null,
      on === null ? null : toUtcMidnight(on),
      on === null ? 'Udfyldt' : 'Låst',
      JSON.stringify(items),
    );

  const { title, lawCode, paragraph, adoptedOn, goals } = plan;
  const law = getLaw(lawCode).name;
  yield form(0, 'plan', adoptedOn, { Titel: title, Lov: law, Paragraf: paragraph });
  for (const [index, goal] of goals.entries()) {
    const measure = measures.findIndex(({ key }) => key === goal.measureKey);
    yield form(index + 1, 'goal', goal.setOn, {
      Mål: goal.title,
      Kilde: goal.isCitizensWording ? 'Borger' : 'Sagsbehandler',
      Indsats: measure < 0 ? null : measureId(number, measure),
    });
  }
}

/** First names and the last name; a single name has no last one. */
function toNames(name: string): readonly [string, string | null] {
  const at = name.lastIndexOf(' ');
  return at < 0 ? [name, null] : [name.slice(0, at), name.slice(at + 1)];
}

function toPatientId(number: number): number {
  return 100_000 + number;
}

/** A citizen has room for a thousand rows of each kind. */
function toPartId(number: number, index: number): number {
  return toPatientId(number) * 1000 + index;
}

function row(table: keyof typeof tables, ...values: readonly Value[]): NexusRow {
  return { table, values };
}
