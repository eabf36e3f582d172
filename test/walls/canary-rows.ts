import pg from 'pg';
import type { DemoCitizen } from '../../demo/citizen.ts';
import { createCopies } from '../../demo/copy.ts';
import { centreRooms } from '../../demo/rooms.ts';
import { tellCitizen, tellMeasure, tellRecord } from '../../demo/stories/telling.ts';
import type { Databases, Room } from '../setup/databases.ts';
import {
  canaryCitizens,
  holderCpr,
  idOf,
  signedInCpr,
  type CanaryCitizen,
} from './canary-citizens.ts';
import { tablesOf, type Part, type PlantedTable } from './canary-columns.ts';

/** One planted value, and what it takes to see it. */
export interface Canary {
  /** What is looked for: eight digits of its own, or a CPR number. */
  readonly mark: string;
  readonly text: string;
  /** Table and column, or who has the number. */
  readonly place: string;
  /** The number of its citizen; 0 for nobody's. */
  readonly owner: number;
  readonly part: Part;
  /** The least level of sensitivity that sees it. */
  readonly level: number;
}

/** Plants rows of every citizen in every table, then a canary of its own in every text of theirs. */
export async function plantCanaries(databases: Databases): Promise<readonly Canary[]> {
  for (const room of centreRooms) {
    await databases.run(room.name, freed[room.name]);
    const client = new pg.Client({ connectionString: databases.url(room.name, 'postgres') });
    await client.connect();
    const copies = createCopies(client, room.system.tables);
    for (const citizen of canaryCitizens) {
      for (const row of room.system.toRows(tell(citizen), citizen.number)) copies.write(row);
    }
    await copies.flush();
    await client.end();
    await databases.run(room.name, strangers[room.name]);
  }
  await databases.run('coordination', freed.coordination);
  await databases.run('coordination', canaryCitizens.map(toCoordinationSql).join('\n'));
  await databases.run('coordination', strangers.coordination);
  const rooms: readonly Room[] = ['jobcenter', 'social', 'children', 'coordination'];
  const planted: Canary[] = [];
  for (const room of rooms) {
    for (const [name, table] of Object.entries(tablesOf[room])) {
      planted.push(...(await plantTable(databases, room, name, table)));
    }
  }
  return [...planted, ...canaryCitizens.flatMap(toNumbers), ofNobody(holderCpr)];
}

const ofNobody = (cpr: string): Canary => ({
  mark: cpr,
  text: cpr,
  place: 'a holder of custody',
  owner: 0,
  part: 'NOWHERE',
  level: 1,
});

function toNumbers({ number, cpr, formerCpr }: CanaryCitizen): Canary[] {
  const whose = { owner: number, level: 1 };
  return [
    { ...whose, mark: cpr, text: cpr, place: 'CPR number', part: 'CPR' },
    { ...whose, mark: formerCpr, text: formerCpr, place: 'former CPR number', part: 'NOWHERE' },
  ];
}

/** In every centre with a case, measures, one of them known to few, and a plan. */
function tell({ cpr, birthDate, isProtected }: CanaryCitizen): DemoCitizen {
  const told = (lawCode: string, paragraph: string, title: string) =>
    tellMeasure({
      key: `${lawCode} ${paragraph}`,
      title,
      lawCode,
      paragraph,
      startsOn: '2026-03-01',
      purpose: 'formål',
      provider: 'udfører',
      company: 'virksomhed',
      unit: 'enhed',
      hoursPerWeek: 2,
      caseworker: 'KANARI',
      childHeardOn: '2026-02-01',
    });
  const record = (lawCode: string, measures: readonly ReturnType<typeof told>[]) => ({
    cpr,
    cases: [
      { title: 'sag', lawCode, openedOn: '2026-01-05', closedOn: null, caseworker: 'KANARI' },
    ],
    measures,
    plan: {
      title: 'plan',
      lawCode,
      paragraph: '§ 40',
      adoptedOn: '2026-02-01',
      goals: [{ title: 'mål', isCitizensWording: true, measureKey: null, setOn: '2026-02-01' }],
    },
  });
  return tellCitizen({
    cpr,
    name: 'Fornavn Efternavn',
    birthDate,
    isAddressProtected: isProtected,
    jobcenter: tellRecord(record('LAB', [told('LAB', '§ 91', 'vejledning til')]), {
      targetGroup: '6.3',
      nextInterviewOn: '2026-12-01',
    }),
    social: tellRecord(
      record('SEL', [told('SEL', '§ 85', 'støtte'), told('SEL', '§ 101', 'stof')]),
      {
        supportNeedLevel: 'niveau',
        functionalLevel: 'niveau',
      },
    ),
    children: tellRecord(
      record('BL', [told('BL', '§ 32', 'støtte'), told('BL', '§ 46', 'anbragt')]),
      {
        school: 'skole',
        schoolClass: 'klasse',
      },
    ),
  });
}

/** The demo's own citizen who signs in gives the number to one who is planted. */
const freed: Readonly<Record<Room, string>> = {
  jobcenter: `update momentum.borger set cpr = '6103901199' where cpr = '${signedInCpr.citizen}'`,
  social: `update nexus.patient set patient_identifier = '610390-1199'
    where replace(patient_identifier, '-', '') = '${signedInCpr.citizen}'`,
  children: `update dubu.person set cprnr = '6103901199' where cprnr = '${signedInCpr.citizen}'`,
  coordination: `update coordination.identifiers set cpr = '6103901199' where cpr = '${signedInCpr.citizen}'`,
};

/** The row of each directory and code list that belongs to no citizen. */
const strangers: Readonly<Record<Room, string>> = {
  jobcenter: `insert into momentum.aktoer values ('KANARI', 'navn', 'titel', 'enhed', 'mail', 'telefon')`,
  social: `insert into nexus.professional values ('KANARI', 'navn', 'titel', 'enhed', 'mail', 'telefon', true);
    insert into nexus.program_pathway select 90001, 'forløb', law, kle_number, true from nexus.program_pathway limit 1`,
  children: `insert into dubu.sagsbehandler values ('KANARI@kommune.example', 'navn', 'titel', 'enhed', 'mail', 'telefon')`,
  coordination: `
    insert into coordination.caseworkers values ('KANARI', 'navn', 'titel', 'enhed', 'mail', 'telefon');
    insert into coordination.team_members (citizen_id, caseworker_id, role, since)
    select id, 'KANARI', 'PERFORMER', '2026-01-01' from coordination.citizens where id in (${canaryCitizens.map((citizen) => `'${idOf(citizen)}'`).join(', ')});
    insert into coordination.answered_mutations (caller_id, idempotency_key, mutation, input_hash, answer)
    values ('KANARI', 'a-key-of-somebody', 'giveConsent', '', '{}')`,
};

function toCoordinationSql(citizen: CanaryCitizen): string {
  const { number, cpr, formerCpr, birthDate, isProtected, relations } = citizen;
  const id = idOf(citizen);
  return `
    insert into coordination.citizens values ('${id}', 'navn', '${birthDate}', ${isProtected});
    insert into coordination.identifiers (citizen_id, cpr, replaced_on)
    values ('${id}', '${cpr}', null), ('${id}', '${formerCpr}', '2026-04-01');
    insert into coordination.addresses values ('${id}', 'adresse');
    insert into coordination.coordinations (citizen_id, model, track, since, extension_reason, reasons, outcome, end_reason)
    values ('${id}', 'model', 'spor', '2026-01-01', 'længere', '{grund}', 'udfald', 'slut');
    with signal as (
      insert into coordination.signals (citizen_id, programme, received_on, is_source_protected, recorded_by, recorded_on)
      values ('${id}', 'model', '2026-11-01', false, 'KANARI', '2026-11-01') returning id
    )
    insert into coordination.signal_sources 
    select id, 'kilde', 'henvendelse', '{prøvet}', '{lykkedes}', '{mislykkedes}' from signal;
    insert into coordination.screenings (citizen_id, programme, answers, outcome, deviation_reason, recorded_by, recorded_on)
    values ('${id}', 'model', '[]', 'DEVIATION', 'lempelse', 'KANARI', '2026-11-01');
    insert into coordination.visitation_decisions
      (citizen_id, programme, track, step, outcome, reasons, skip_reason, decided_on, decided_by)
    values ('${id}', 'model', 'spor', 'trin', 'ENROL', '{grund}', 'sprunget over', '2026-11-01', 'KANARI');
    insert into coordination.handovers (citizen_id, to_caseworker_id, criteria, note, requested_by, requested_on)
    values ('${id}', (select min(id) from coordination.caseworkers where id like 'A%'), 'kriterium', 'note', 'KANARI', '2026-11-01');
    with plan as (
      insert into coordination.plans (citizen_id, version, adopted_on) values ('${id}', 1, '2026-02-01') returning id
    ), goal as (
      insert into coordination.goals (plan_id, position, title, is_citizens_wording, imported_as)
      select id, 1, 'mål', true, 'fra' from plan returning id
    ), measure as (
      insert into coordination.goal_measures (goal_id, measure_id, reason)
      select id, 'SOCIAL-${(number + 100_000) * 1000}', 'grund' from goal
    ), score as (
      insert into coordination.goal_scores select id, '2026-03-01', 'CITIZEN', 4 from goal
    )
    insert into coordination.agreements (plan_id, position, title, responsible, result, imported_as)
    select id, 1, 'aftale', 'ansvarlig', 'resultat', 'fra' from plan;
    with meeting as (
      insert into coordination.meetings (citizen_id, kind, held_on, state, minutes, purpose_without_citizen)
      values ('${id}', 'COOPERATION', '2026-03-01', 'HELD', 'referat', 'formål') returning id
    ), guest as (
      insert into coordination.meeting_attendance (meeting_id, citizen_id, who, guest_name, guest_role, guest_purpose,
        hears_nothing_confidential)
      select id, '${id}', 'GUEST', 'gæst', 'rolle', 'formål', true from meeting
    )
    insert into coordination.meeting_decisions (meeting_id, citizen_id, position, text, law_code, paragraph, outcome,
      escalated_to, decided_on, next_step)
    select id, '${id}', 1, 'beslutning', 'SEL', '§ 85', 'ESCALATED', 'leder', '2026-03-01', 'næste' from meeting;
    insert into coordination.assessments (citizen_id, scale, assessed_on, assessed_by, score, answers)
    values ('${id}', 'BIP', '2026-03-01', 'CITIZEN', 4, '[{}]');
    insert into coordination.intakes (citizen_id, filled_by, answers) values ('${id}', 'CITIZEN', '[{}]');
    insert into coordination.social_events (citizen_id, kind, happened_on, note, recorded_by)
    values ('${id}', 'HOMELESSNESS', '2026-03-01', 'note', 'METHOL');
    insert into coordination.plan_versions (plan_id, version, content, change)
    select id, 1, coordination.plan_content(id), 'FOUND' from coordination.plans where citizen_id = '${id}';
    ${relations(id).join('\n')}
    update coordination.emergency_accesses set finding = 'JUSTIFIED', note = 'note', reviewed_by = 'planted',
      reviewed_at = now() where citizen_id = '${id}' and expires_at < now();`;
}

async function plantTable(
  databases: Databases,
  room: Room,
  name: string,
  { owner, level = '1', planted }: PlantedTable,
): Promise<Canary[]> {
  const columns = Object.entries(planted).flatMap(([column, written]) => {
    if (typeof written !== 'string' && written.write === '') return [];
    const part = typeof written === 'string' ? written : written.part;
    return [{ column, part, write: typeof written === 'string' ? '$canary' : written.write }];
  });
  const numbers = ['0', ...canaryCitizens.map(({ number }) => String(number))];
  const isPlanted = `(${owner}) in (${numbers.map((number) => `'${number}'`).join(', ')})`;
  if (columns.length === 0) return [];
  // A code that is planted is first known by its name.
  const before =
    name === 'momentum.taksonomi'
      ? `insert into momentum.taksonomi select 'MAALGRUPPE', kode, 'navn' from momentum.maalgruppe where kode like '%kanarie%';`
      : '';
  await databases.run(room, before);
  const { rows } = await databases.run<Record<string, string | number | null>>(
    room,
    `update ${name} set ${columns
      .map(
        ({ column, part, write }) =>
          `${column} = case when ${column} is not null then ${write.replaceAll('$canary', toText(`${room}.${name}.${column}`, part))} end`,
      )
      .join(', ')} where ${isPlanted}
     returning (${owner})::integer as "owner", (${level})::integer as "level", ${columns
       .map(({ column }) => `${column}::text as "${column}"`)
       .join(', ')}`,
  );
  return rows.flatMap((row) =>
    columns.flatMap(({ column, part }) => {
      const text = String(row[column]);
      const mark = /kanarie([0-9a-f]{8})/i.exec(text)?.[1];
      if (mark === undefined) return [];
      const place = `${name}.${column}`;
      return [
        { mark, text, place, owner: Number(row['owner']), part, level: Number(row['level']) },
      ];
    }),
  );
}

/** SQL of the text that a row gets: the same in every run. */
function toText(place: string, part: Part): string {
  const mark = `substr(md5('${place}' || ctid::text), 1, 8)`;
  return part === 'NAME' || part === 'NOWHERE'
    ? `('Abel Kanarie' || ${mark} || ' Ødegård')`
    : `('F20.0 kanarie' || ${mark} || ' Ødegård')`;
}

/** True where a planted citizen's number stands in a column, with or without a hyphen. */
export async function holdsNumber(
  databases: Databases,
  room: Room,
  place: string,
): Promise<boolean> {
  const [schema = '', table = '', column = ''] = place.split('.');
  const numbers = [holderCpr, ...canaryCitizens.map(({ cpr }) => cpr)];
  const { rowCount } = await databases.run(
    room,
    `select from ${schema}.${table}
      where replace(${column}::text, '-', '') in (${numbers.map((cpr) => `'${cpr}'`).join(', ')}) limit 1`,
  );
  return rowCount === 1;
}

/** Every column of a database that can hold a text. */
export async function findTextColumns(databases: Databases, room: Room): Promise<string[]> {
  const { rows } = await databases.run<{ place: string }>(
    room,
    `select c.table_schema || '.' || c.table_name || '.' || c.column_name as place
       from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')
        and (c.data_type in ('text', 'character', 'character varying', 'json', 'jsonb', 'xml') or c.udt_name = '_text')
      order by place`,
  );
  return rows.map(({ place }) => place);
}
