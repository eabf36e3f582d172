import type { Room } from '../setup/databases.ts';
import { canaryProgramme } from './canary-programme.ts';

/** Where a planted text belongs, as far as one may see one part of a citizen and not another. */
export type Part =
  | 'NAME'
  | 'CPR'
  | 'ADDRESS'
  | 'COORDINATION'
  | 'PLAN'
  | 'CONSENTS'
  | 'EMERGENCY'
  | `${Centre}.${'CASES' | 'MEASURES' | 'PLANS' | 'ASSESSMENT'}`
  /** The directory of employees: for whoever is signed in. */
  | 'DIRECTORY'
  /** Nothing of the graph shows it, to anybody. */
  | 'NOWHERE';
export type Centre = 'JOBCENTER' | 'SOCIAL' | 'CHILDREN';

/** A column that is planted: where its text belongs and, where it is no plain text, how it is written. */
interface Written {
  readonly part: Part;
  /** SQL of the new value; `$canary` is the text. */
  readonly write: string;
}

export interface PlantedTable {
  /** SQL: the number of the planted citizen that a row belongs to, as text; null in a row that stays as it is. */
  readonly owner: string;
  /** SQL: the row's sensitivity, where it may be more than everybody with a relation sees. */
  readonly level?: string;
  readonly planted: Readonly<Record<string, Part | Written>>;
  readonly kept?: Readonly<Record<string, string>>;
}

const code = 'a code that a view, a check or the catalogue of laws compares';
const key = 'a key that other rows refer to';
const employee = 'an employee id';
const flag = 'J or N';
/** A citizen's number is planted when the row is made. */
const number = { part: 'CPR', write: '' } as const;

const ofPerson = (column: string) => `(${column} - 100000)::text`;
const ofPart = (column: string) => `(${column} / 1000 - 100000)::text`;
const ofCitizen = (column = 'citizen_id') => `substr(${column}::text, 31)`;
const ofPlan = `(select substr(p.citizen_id::text, 31) from coordination.plans p where p.id = plan_id)`;
const ofGoal = `(select substr(p.citizen_id::text, 31) from coordination.plans p join coordination.goals g on g.plan_id = p.id
  where g.id = goal_id)`;
/** The one row of a directory that is planted. */
const ofStranger = (column: string) => `case when ${column} like 'KANARI%' then '0' end`;
const directory = (part: Part, ...columns: readonly string[]) =>
  Object.fromEntries(columns.map((column) => [column, part]));

const jobcenter: Readonly<Record<string, PlantedTable>> = {
  'momentum.borger': { owner: ofPerson('id'), planted: { cpr: number, navn: 'NOWHERE' } },
  'momentum.maalgruppe': { owner: ofPerson('borger_id'), planted: { kode: 'JOBCENTER.CASES' } },
  'momentum.samtale': {
    owner: ofPerson('borger_id'),
    planted: { samtaletype: 'NOWHERE' },
    kept: { status: code },
  },
  'momentum.sag': {
    owner: ofPerson('borger_id'),
    planted: { overskrift: 'JOBCENTER.CASES' },
    kept: { lov: code },
  },
  'momentum.aktivitet': {
    owner: ofPerson('borger_id'),
    planted: {
      aktivitetstype: 'NOWHERE',
      titel: 'JOBCENTER.MEASURES',
      formaal: 'JOBCENTER.MEASURES',
      leverandoer: 'JOBCENTER.MEASURES',
      virksomhed: 'JOBCENTER.MEASURES',
      bevilget_af: 'JOBCENTER.MEASURES',
      betalt_af: 'JOBCENTER.MEASURES',
    },
    kept: { lov: code, paragraf: code, statuskode: code },
  },
  'momentum.aktoer': {
    owner: ofStranger('id'),
    planted: directory('NOWHERE', 'navn', 'titel', 'enhed', 'mail', 'telefon'),
    kept: { id: employee },
  },
  'momentum.ansvarlig': {
    owner: ofPerson('borger_id'),
    planted: { ansvarlighedskode: 'NOWHERE' },
    kept: { aktoer_id: employee },
  },
  'momentum.taksonomi': {
    owner: `(select ${ofPerson('m.borger_id')} from momentum.maalgruppe m where m.kode = taksonomi.kode limit 1)`,
    planted: { navn: 'JOBCENTER.CASES' },
    kept: { taksonomi: code, kode: key },
  },
  'momentum.min_plan': {
    owner: ofPerson('borger_id'),
    planted: { titel: 'JOBCENTER.PLANS' },
    kept: { lov: code, paragraf: code },
  },
  'momentum.maal': {
    owner: ofPart('min_plan_id'),
    planted: { tekst: 'JOBCENTER.PLANS' },
    kept: { formuleret_af: code },
  },
  'momentum.synkronisering': { owner: 'null', planted: {}, kept: { kilde: key } },
};

const ofTreatment = (grant: string) =>
  `case when exists (select from nexus.patient_grant_element t
     where t.patient_grant_id = ${grant} and t.object ->> 'section' in ('§ 101', '§ 141')) then 4 else 3 end`;

const social: Readonly<Record<string, PlantedTable>> = {
  'nexus.patient': {
    owner: ofPerson('id'),
    planted: { patient_identifier: number, first_name: 'NOWHERE', last_name: 'NOWHERE' },
  },
  'nexus.patient_address': { owner: ofPerson('patient_id'), planted: { type: 'NOWHERE' } },
  'nexus.patient_condition': {
    owner: ofPerson('patient_id'),
    planted: { current_level: 'SOCIAL.ASSESSMENT' },
    kept: { classification: code },
  },
  'nexus.program_pathway': {
    owner: `case when id = 90001 then '0' end`,
    planted: { name: 'NOWHERE' },
    kept: { law: code, kle_number: code },
  },
  'nexus.patient_pathway': {
    owner: ofPerson('patient_id'),
    planted: { name: 'SOCIAL.CASES' },
    kept: { responsible_professional: employee },
  },
  'nexus.workflow_state': { owner: 'null', planted: {}, kept: { name: code } },
  'nexus.patient_grant': {
    owner: ofPerson('patient_id'),
    level: ofTreatment('patient_grant.id'),
    planted: { name: 'SOCIAL.MEASURES', granting_organization: 'SOCIAL.MEASURES' },
    kept: { responsible_professional: employee },
  },
  'nexus.patient_grant_element': {
    owner: ofPart('patient_grant_id'),
    level: ofTreatment('patient_grant_element.patient_grant_id'),
    planted: {
      text: 'SOCIAL.MEASURES',
      object: {
        part: 'SOCIAL.MEASURES',
        write: `case type when 'supplier' then object || jsonb_build_object('name', $canary) else object end`,
      },
    },
    kept: { type: code },
  },
  'nexus.form_definition': { owner: 'null', planted: {}, kept: { title: code } },
  'nexus.form_data': {
    owner: ofPerson('patient_id'),
    planted: {
      workflow_state: 'NOWHERE',
      items: {
        part: 'SOCIAL.PLANS',
        write: `items || jsonb_build_object(case when items ? 'Titel' then 'Titel' else 'Mål' end, $canary)`,
      },
    },
  },
  'nexus.professional': {
    owner: ofStranger('primary_identifier'),
    planted: directory('NOWHERE', 'full_name', 'position', 'organization', 'email', 'phone'),
    kept: { primary_identifier: employee },
  },
  'nexus.law': { owner: 'null', planted: {}, kept: { name: code, abbreviation: code } },
  'nexus.replication': { owner: 'null', planted: {}, kept: { source: key } },
};

const children: Readonly<Record<string, PlantedTable>> = {
  'dubu.person': {
    owner: ofPerson('id'),
    planted: { cprnr: number, navn: 'NOWHERE' },
    kept: { beskyttetadresse: flag },
  },
  'dubu.skolegang': {
    owner: ofPerson('personid'),
    planted: { skole: 'CHILDREN.CASES', klasse: 'CHILDREN.CASES' },
  },
  'dubu.sag': {
    owner: ofPerson('primaerperson'),
    planted: { titel: 'CHILDREN.CASES', sagstype: 'NOWHERE', status: 'NOWHERE' },
    kept: { sagsnummer: key, primaerbehandler: employee, lovgrundlag: code },
  },
  'dubu.indsats': {
    owner: ofPerson('personid'),
    level: `case lovgrundlag when 'BL § 46' then 4 else 3 end`,
    planted: {
      betegnelse: 'CHILDREN.MEASURES',
      formaal: 'CHILDREN.MEASURES',
      udfoerer: 'CHILDREN.MEASURES',
      bevilgendeenhed: 'CHILDREN.MEASURES',
      betalendeenhed: 'CHILDREN.MEASURES',
    },
    kept: { indsatsnr: key, sagsnummer: key, lovgrundlag: code, status: code, behandler: employee },
  },
  'dubu.boernesamtale': { owner: 'null', planted: {}, kept: { indsatsnr: key } },
  'dubu.plan': {
    owner: ofPerson('personid'),
    planted: { plantype: 'NOWHERE', titel: 'CHILDREN.PLANS' },
    kept: { lovgrundlag: code },
  },
  'dubu.maal': {
    owner: ofPerson('planid'),
    planted: { tekst: 'CHILDREN.PLANS' },
    kept: { egneord: flag, indsatsnr: key },
  },
  'dubu.sagsbehandler': {
    owner: ofStranger('brugernavn'),
    planted: directory('NOWHERE', 'navn', 'stilling', 'enhed', 'mail', 'telefon'),
    kept: { brugernavn: employee },
  },
};

const logged = 'the access log, which is looked through when all has been asked';

const coordination: Readonly<Record<string, PlantedTable>> = {
  'coordination.citizens': { owner: ofCitizen('id'), planted: { name: 'NAME' } },
  'coordination.identifiers': { owner: ofCitizen(), planted: { cpr: number } },
  'coordination.addresses': { owner: ofCitizen(), planted: { address: 'ADDRESS' } },
  'coordination.custody_holders': { owner: ofCitizen('child_id'), planted: { cpr: number } },
  'coordination.coordinations': {
    owner: ofCitizen(),
    planted: {
      // By a programme that there is, changes go through.
      model: {
        part: 'COORDINATION',
        write: `case model when '${canaryProgramme}' then model else $canary end`,
      },
      track: 'COORDINATION',
      extension_reason: 'COORDINATION',
      reasons: { part: 'COORDINATION', write: 'array[$canary]' },
      outcome: 'COORDINATION',
      end_reason: 'COORDINATION',
    },
    kept: { team: code, enrolled_by: employee, handed_to: employee, ended_by: employee },
  },
  'coordination.handovers': {
    owner: ofCitizen(),
    planted: { criteria: 'COORDINATION', note: 'COORDINATION' },
    kept: {
      from_caseworker_id: employee,
      to_caseworker_id: employee,
      requested_by: employee,
      closed_by: employee,
    },
  },
  'coordination.screenings': {
    owner: ofCitizen(),
    planted: {
      programme: 'COORDINATION',
      answers: {
        part: 'COORDINATION',
        write: `jsonb_build_array(jsonb_build_object('question', 'WORK', 'answer', $canary))`,
      },
      deviation_reason: 'COORDINATION',
    },
    kept: { outcome: code, recorded_by: employee },
  },
  'coordination.signals': {
    owner: ofCitizen(),
    planted: { programme: 'COORDINATION' },
    kept: { recorded_by: employee },
  },
  'coordination.signal_sources': {
    owner: `(select substr(s.citizen_id::text, 31) from coordination.signals s where s.id = signal_id)`,
    planted: {
      source: 'COORDINATION',
      note: 'COORDINATION',
      tried: { part: 'COORDINATION', write: 'array[$canary]' },
      succeeded: { part: 'COORDINATION', write: 'array[$canary]' },
      not_succeeded: { part: 'COORDINATION', write: 'array[$canary]' },
    },
  },
  'coordination.visitation_decisions': {
    owner: ofCitizen(),
    planted: {
      programme: 'COORDINATION',
      track: 'COORDINATION',
      step: 'COORDINATION',
      reasons: { part: 'COORDINATION', write: 'array[$canary]' },
      skip_reason: 'COORDINATION',
    },
    kept: { outcome: code, decided_by: employee },
  },
  'coordination.goals': {
    owner: ofPlan,
    planted: { title: 'PLAN', imported_as: 'NOWHERE' },
  },
  'coordination.agreements': {
    owner: ofPlan,
    planted: { title: 'PLAN', responsible: 'PLAN', result: 'PLAN', imported_as: 'NOWHERE' },
    kept: { caseworker_id: employee, documented_by: code, offer: code },
  },
  'coordination.plan_versions': {
    owner: ofPlan,
    planted: {
      content: {
        part: 'PLAN',
        write: `jsonb_set(content, '{goals,0,title}', to_jsonb($canary::text))`,
      },
    },
    kept: { change: code, changed_by: employee },
  },
  'coordination.replaced_plans': {
    owner: ofPlan,
    planted: { paragraph: 'PLAN', end_reason: 'NOWHERE' },
    kept: { law_code: code },
  },
  'coordination.consents': {
    owner: ofCitizen(),
    planted: { case_reference: 'CONSENTS', recorded_by: 'NOWHERE', withdrawn_by: 'NOWHERE' },
    kept: {
      legal_basis: code,
      kinds: code,
      from_centres: code,
      receivers: code,
      given_by: code,
      form: code,
    },
  },
  'coordination.emergency_accesses': {
    owner: ofCitizen(),
    planted: { reason: 'EMERGENCY', note: 'EMERGENCY', reviewed_by: 'NOWHERE' },
    kept: { employee_id: employee, finding: code },
  },
  'coordination.caseworkers': {
    owner: ofStranger('id'),
    planted: directory('DIRECTORY', 'name', 'title', 'unit', 'email', 'phone'),
    kept: { id: employee },
  },
  'coordination.answered_mutations': {
    owner: ofStranger('caller_id'),
    planted: { answer: { part: 'NOWHERE', write: `jsonb_build_object('reason', $canary)` } },
    kept: { caller_id: employee, idempotency_key: key, mutation: code },
  },
  'coordination.attachments': {
    owner: 'null',
    planted: {},
    kept: { centre: code, caseworker_id: employee },
  },
  'coordination.coordinating_caseworkers': {
    owner: 'null',
    planted: {},
    kept: { caseworker_id: employee, appointed_by: employee },
  },
  'coordination.outbox': { owner: 'null', planted: {}, kept: { kind: code } },
  'coordination.team_members': {
    owner: 'null',
    planted: {},
    kept: { caseworker_id: employee, role: code, appointed_by: employee },
  },
  'coordination.staffing': {
    owner: 'null',
    planted: {},
    kept: { programme: code, team: code, caseworker_id: employee, centre: code },
  },
  'coordination.employee_identities': {
    owner: 'null',
    planted: {},
    kept: { caseworker_id: employee },
  },
  'coordination.meetings': {
    owner: ofCitizen(),
    planted: { minutes: 'PLAN', purpose_without_citizen: 'PLAN' },
    kept: {
      kind: code,
      cadence: code,
      state: code,
      place: code,
      reason_for_later: code,
      called_by: employee,
      recorded_by: employee,
    },
  },
  'coordination.meeting_attendance': {
    owner: ofCitizen(),
    planted: { guest_name: 'PLAN', guest_role: 'PLAN', guest_purpose: 'PLAN' },
    kept: { who: code, presence: code, caseworker_id: employee },
  },
  'coordination.meeting_decisions': {
    owner: ofCitizen(),
    planted: { text: 'PLAN', paragraph: 'PLAN', escalated_to: 'PLAN', next_step: 'PLAN' },
    kept: { law_code: code, granted_by: code, outcome: code },
  },
  'coordination.assessments': {
    owner: ofCitizen(),
    planted: {
      answers: {
        part: 'PLAN',
        write: `jsonb_build_array(jsonb_build_object('question', $canary, 'answer', $canary))`,
      },
    },
    kept: { scale: code, assessed_by: code, level: code, recorded_by: employee },
  },
  'coordination.intakes': {
    owner: ofCitizen(),
    planted: {
      answers: {
        part: 'PLAN',
        write: `jsonb_build_array(jsonb_build_object('theme', $canary, 'answer', $canary))`,
      },
    },
    kept: { filled_by: code, recorded_by: employee },
  },
  'coordination.social_events': {
    owner: ofCitizen(),
    planted: { note: 'PLAN' },
    kept: { kind: code, recorded_by: employee },
  },
  'coordination.goal_measures': {
    owner: ofGoal,
    // Of a link to a social measure: for who may see those.
    planted: { reason: 'SOCIAL.MEASURES' },
    kept: { measure_id: key, replaces_measure_id: key },
  },
  'coordination.goal_scores': {
    owner: 'null',
    planted: {},
    kept: { scored_by: code, recorded_by: employee },
  },
  'coordination.centres': {
    owner: 'null',
    planted: {},
    kept: { code, name: 'what the municipality calls its centres, read when a process starts' },
  },
  'coordination.migrations': { owner: 'null', planted: {}, kept: { name: key } },
  'coordination.access_log': {
    owner: 'null',
    planted: {},
    kept: { entry: logged, caller_id: logged },
  },
  'coordination.access_alarms': {
    owner: 'null',
    planted: {},
    kept: { rule: logged, severity: logged, caller_id: logged },
  },
  'coordination.access_head': { owner: 'null', planted: {}, kept: { signature: logged } },
  'coordination.access_cut': { owner: 'null', planted: {}, kept: { signature: logged } },
};

/** Every column of the four databases that holds texts: planted, or kept for a reason. */
export const tablesOf: Readonly<Record<Room, Readonly<Record<string, PlantedTable>>>> = {
  jobcenter,
  social,
  children,
  coordination,
};
