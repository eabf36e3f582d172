import { canaryProgramme } from './canary-programme.ts';
import { toRelationSql } from './planted-relations.ts';

/** A planted citizen: who stands how to them, and what of them each person may see, written by hand. */
export interface CanaryCitizen {
  readonly number: number;
  readonly story: string;
  readonly cpr: string;
  readonly formerCpr: string;
  readonly birthDate: string;
  readonly isProtected: boolean;
  readonly relations: (id: string) => readonly string[];
  /**
   * Parts by person. `JOBCENTER 3` is all that the centre has, up to that level of sensitivity; `SOCIAL.MEASURES 3` is
   * one kind of it. Who is not named sees nothing, but for the privacy officer and who visitates.
   */
  readonly seenBy: Readonly<Record<string, readonly string[]>>;
  /** Parts that a person sees of this citizen, and not in a list. */
  readonly hiddenInLists?: Readonly<Record<string, readonly string[]>>;
}

/** What the supervision of consents and accesses needs; no casework (rule SUPERVISION). */
export const seenByPrivacyOfficer = ['NAME', 'CONSENTS', 'EMERGENCY'];

/** Each was signalled, and nobody has answered: who visitates decides on it (rule VISITATION). */
export const seenByVisitator = ['NAME', 'COORDINATION'];

const casework = ['NAME', 'ADDRESS', 'COORDINATION', 'PLAN', 'CONSENTS'];
const everywhere = (level: number) => [
  `JOBCENTER ${level}`,
  `SOCIAL ${level}`,
  `CHILDREN ${level}`,
];

const consent = (id: string, terms: string, more = '') =>
  `insert into coordination.consents (citizen_id, legal_basis, kinds, from_centres, receivers, case_reference,
     given_by, form, given_on, valid_to, recorded_by, withdrawn_at, withdrawn_by)
   values ('${id}', ${terms}, 'SAG-1', '{CITIZEN}', 'WRITTEN', '2026-02-01', '2027-01-31', 'planted', ${more || 'null, null'});`;

/** The consent that the unified plan rests on: of one centre to itself, and so of nothing to nobody else. */
const planConsent = (id: string, centre = 'JOBCENTER', more?: string) =>
  `${consent(id, `'LAB_40', '{PLANS}', '{${centre}}', '{${centre}}'`, more)}
   insert into coordination.replaced_plans (plan_id, law_code, paragraph, replaced_on, consent_id, end_reason)
   select p.id, 'LAB', '§ 40', '2026-02-01', c.id, 'Fordi' from coordination.plans p join coordination.consents c using (citizen_id)
    where p.citizen_id = '${id}' and c.legal_basis = 'LAB_40';`;

const custody = (id: string, cpr: string) =>
  `insert into coordination.custody_holders (child_id, cpr, since) values ('${id}', '${cpr}', '2010-01-01');`;

/** Whose number no token and no question names. */
export const holderCpr = '7204783164';
/** The numbers of the two who sign in as citizens. */
export const signedInCpr = { citizen: '7103049812', guardian: '8710903912' } as const;

export const canaryCitizens: readonly CanaryCitizen[] = [
  {
    number: 900_001,
    story: 'coordinated by the coordinator',
    cpr: '6101902871',
    formerCpr: '6201901356',
    birthDate: '1990-01-01',
    isProtected: false,
    relations: (id) => [toRelationSql('coordinating', id, 'METHOL'), planConsent(id)],
    seenBy: { coordinator: ['CPR', ...casework, ...everywhere(4)] },
  },
  {
    number: 900_002,
    story: 'a case of the job centre’s caseworker',
    cpr: '7503852249',
    formerCpr: '7603853127',
    birthDate: '1985-03-15',
    isProtected: false,
    relations: (id) => [toRelationSql('a case in JOBCENTER', id, 'JAKLUN'), planConsent(id)],
    seenBy: { 'jobcenter-caseworker': [...casework, 'JOBCENTER 3'] },
  },
  {
    number: 900_003,
    story: 'protected, with the facilitator on the team',
    cpr: '8209791645',
    formerCpr: '8109793308',
    birthDate: '1979-09-22',
    isProtected: true,
    relations: (id) => [toRelationSql('on the team', id, 'TOVKRO'), planConsent(id, 'SOCIAL')],
    seenBy: { facilitator: ['NAME', 'COORDINATION', 'PLAN', 'CONSENTS', 'SOCIAL 3'] },
    hiddenInLists: { facilitator: ['NAME'] },
  },
  {
    number: 900_004,
    story: 'protected, a case of the social centre’s caseworker and its journal system',
    cpr: '6706683092',
    formerCpr: '6606681477',
    birthDate: '1968-06-07',
    isProtected: true,
    relations: (id) => [toRelationSql('a case in SOCIAL', id, 'SOFLIN'), planConsent(id, 'SOCIAL')],
    seenBy: {
      'social-caseworker': ['CPR', ...casework, 'SOCIAL 3'],
      'journal-system': ['CPR', 'NAME', 'COORDINATION', 'PLAN', 'SOCIAL 3'],
    },
    hiddenInLists: { 'social-caseworker': ['ADDRESS'] },
  },
  {
    number: 900_005,
    story: 'the guardian’s child, a case of the children’s caseworker',
    cpr: '6305185836',
    formerCpr: '6405186019',
    birthDate: '2018-05-03',
    isProtected: false,
    relations: (id) => [
      toRelationSql('a case in CHILDREN', id, 'BIRAND'),
      planConsent(id, 'CHILDREN'),
      custody(id, signedInCpr.guardian),
      custody(id, holderCpr),
    ],
    seenBy: {
      guardian: ['CPR', ...casework, ...everywhere(4)],
      'children-caseworker': [...casework, 'CHILDREN 3'],
    },
  },
  {
    number: 900_006,
    story: 'sixteen years old, in the custody of the citizen who signs in',
    cpr: '7410104905',
    formerCpr: '7510105731',
    birthDate: '2010-10-14',
    isProtected: false,
    relations: (id) => [planConsent(id), custody(id, signedInCpr.citizen)],
    seenBy: { citizen: ['CPR', 'NAME', 'COORDINATION', 'CONSENTS', 'CHILDREN 4'] },
  },
  {
    number: 900_007,
    story:
      'with the job centre’s caseworker on the team, who sees the social centre’s measures by consent',
    cpr: '7012952583',
    formerCpr: '6912951164',
    birthDate: '1995-12-10',
    isProtected: false,
    relations: (id) => [
      toRelationSql('on the team', id, 'JAKLUN'),
      planConsent(id),
      consent(id, `'RTL_11_A', '{MEASURES}', '{SOCIAL}', '{TEAM}'`),
    ],
    seenBy: { 'jobcenter-caseworker': [...casework, 'JOBCENTER 3', 'SOCIAL.MEASURES 3'] },
  },
  {
    number: 900_008,
    story: 'opened to the children’s caseworker in an emergency',
    cpr: '8507711934',
    formerCpr: '8607713058',
    birthDate: '1971-07-25',
    isProtected: false,
    relations: (id) => [toRelationSql('emergency access', id, 'BIRAND'), planConsent(id)],
    seenBy: {
      'children-caseworker': [
        'NAME',
        'ADDRESS',
        'COORDINATION',
        'PLAN',
        'EMERGENCY',
        ...everywhere(4),
      ],
    },
  },
  {
    number: 900_009,
    story: 'nobody’s, but for employees who never sign in',
    cpr: '6808642715',
    formerCpr: '6908641133',
    birthDate: '1964-08-08',
    isProtected: true,
    relations: (id) => [toRelationSql('a case in JOBCENTER', id, 'CAMBEC'), planConsent(id)],
    seenBy: {},
  },
  {
    number: 900_010,
    story: 'once coordinated, once opened in an emergency, with a consent that was withdrawn',
    cpr: '7304932468',
    formerCpr: '7404933291',
    birthDate: '1993-04-13',
    isProtected: false,
    relations: (id) => [
      toRelationSql('coordinating until yesterday', id, 'METHOL'),
      toRelationSql('emergency access that is over', id, 'JAKLUN'),
      planConsent(id, 'JOBCENTER', `now(), 'planted'`),
    ],
    seenBy: { 'jobcenter-caseworker': ['EMERGENCY'] },
  },
  {
    number: 900_011,
    story: 'protected, the citizen who signs in',
    cpr: signedInCpr.citizen,
    formerCpr: '7103041117',
    birthDate: '2004-03-11',
    isProtected: true,
    relations: (id) => [planConsent(id)],
    seenBy: { citizen: ['CPR', ...casework, ...everywhere(4)] },
  },
  {
    number: 900_012,
    story: 'coordinated by the coordinator, by a programme that there is: changes go through',
    cpr: '6704832190',
    formerCpr: '6804831187',
    birthDate: '1983-04-07',
    isProtected: false,
    relations: (id) => [
      toRelationSql('coordinating', id, 'METHOL'),
      planConsent(id),
      `update coordination.coordinations set model = '${canaryProgramme}', track = null, ends_on = '2026-12-31', outcome = null, end_reason = null
        where citizen_id = '${id}';`,
    ],
    seenBy: { coordinator: ['CPR', ...casework, ...everywhere(4)] },
  },
];

/** Whom changes that go through are about. */
export const workedWith = { number: 900_012 } as const;

export const idOf = ({ number }: Pick<CanaryCitizen, 'number'>) =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
