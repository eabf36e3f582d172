import type { Right, Role } from '../../server/caller.ts';
import type { Purpose } from '../../server/subgraph.ts';
import type { Actor } from '../../subgraphs/coordination/policy/changes.ts';
import type { Kind, Part } from '../../subgraphs/coordination/policy/kinds.ts';
import type { RelationKind } from '../../subgraphs/coordination/policy/question.ts';
import type { Centres, Condition, Rule } from '../../subgraphs/coordination/policy/rules.ts';

/** A code in the words of the table, in Danish (docs/glossary.md), and what it means. */
export type Words<Code extends string> = Readonly<
  Record<Code, readonly [name: string, danish: string, meaning: string]>
>;

export const roleWords: Words<Role> = {
  CASEWORKER: ['caseworker', 'sagsbehandler', 'A professional of a centre who handles cases.'],
  FACILITATOR: ['facilitator', 'tovholder', 'Calls the meetings and keeps the minutes.'],
  MANAGER: ['manager', 'leder', 'Sees figures; no rule opens a citizen.'],
  CITIZEN: ['citizen', 'borger', 'Signed in with MitID, about themselves or their child.'],
  PRIVACY_OFFICER: [
    'privacy officer',
    'databeskyttelsesrådgiver',
    'Supervises how data is used (GDPR art. 37–39).',
  ],
  SYSTEM: ['journal system', 'fagsystem', 'Calls by itself, on an agreement and with a scope.'],
};

export const relationWords: Words<RelationKind> = {
  COORDINATING_CASEWORKER: [
    'coordinates the citizen’s matters',
    'koordinerende sagsbehandler',
    'One at most for a citizen; a relation to one citizen, not a role.',
  ],
  TEAM_MEMBER: ['is on the team', 'team', 'Works with the citizen across centres today.'],
  CASEWORKER: ['has a case in a centre', 'sag', 'Answers for a case or a measure there.'],
  EMERGENCY: [
    'was given emergency access',
    'nødadgang',
    'For a reason of 20 characters or more and a limited time; reviewed every time.',
  ],
  SIGNALLED: [
    'was left to decide about the citizen',
    'henvendelse eller screening',
    'Somebody else signalled or screened for a programme that the citizen is not in, and nobody has said no to it or enrolled them since.',
  ],
  NOBODY_ANSWERS: [
    'visitates, and nobody answers for the citizen',
    'uden koordinerende sagsbehandler',
    'The citizen is enrolled; nobody was appointed, whose time ended, or who has left (bemanding).',
  ],
  HANDOVER_RECEIVER: [
    'was asked to take over',
    'overdragelse',
    'Until they accept, or it is taken back.',
  ],
  SELF: ['is the citizen', 'borgeren selv', 'The CPR number that MitID says is the citizen’s.'],
  CUSTODY_HOLDER: [
    'holds custody of the child',
    'forælder med forældremyndighed',
    'As the CPR register says it.',
  ],
  SUPERVISION: ['supervises', 'tilsyn', 'Of any citizen; needs no case.'],
  JOURNAL_OF_CENTRE: [
    'keeps the journal of a centre',
    'fagsystem',
    'Of a centre where the citizen has a case.',
  ],
};

export const actorWords: Words<Actor> = {
  COORDINATING_CASEWORKER: [
    'who coordinates now',
    'koordinerende sagsbehandler',
    'On the day of the change.',
  ],
  FACILITATOR: ['the citizen’s facilitator', 'tovholder', 'On the team, as facilitator.'],
  TEAM_MEMBER: ['the rest of the team', 'teamet', 'On the team, in any role.'],
  CASEWORKER: ['who has a case with the citizen', 'sagsbehandler', 'In any centre.'],
  VISITATOR: [
    'who visitates',
    'visitator',
    'Has the right VISITATION; the citizen was signalled by somebody else. Enrols who is not enrolled.',
  ],
  APPOINTER: [
    'who visitates, while nobody answers for the citizen',
    'visitator',
    'Has the right VISITATION; nobody coordinates for who is enrolled, or who does has left.',
  ],
  HANDOVER_RECEIVER: [
    'who was asked to take over',
    'modtager af en overdragelse',
    'Named by who organises the work.',
  ],
  CITIZEN: ['the citizen', 'borgeren', 'Signed in with MitID.'],
};

export const purposeWords: Words<Purpose> = {
  CASEWORK: ['casework', 'sagsbehandling', 'Work on a case.'],
  COORDINATION: ['coordination', 'koordinering', 'Coordination across centres.'],
  OWN_ACCESS: ['own access', 'egen indsigt', 'One’s own matters, or one’s child’s.'],
  SUPERVISION: ['supervision', 'tilsyn', 'How data is used.'],
  JOURNAL: ['journal', 'journalføring', 'A journal system keeps its journal.'],
  FIGURES: ['figures', 'ledelsesinformation', 'Management by figures, without citizens.'],
};

export const conditionWords: Words<Condition> = {
  CONSENT_TO_THE_TEAM: [
    'the citizen consented to the team',
    'samtykke til teamet',
    'A consent that holds today and names the team as receiver.',
  ],
  CONSENT_TO_THE_CENTRE_OF_THE_CASE: [
    'the citizen consented to the centre of the case',
    'samtykke til sagens center',
    'A consent that holds today and names that centre as receiver.',
  ],
  CHILD_UNDER_15: ['the child is under 15', 'barn', 'Unknown age is no child.'],
  CHILD_15_TO_17: ['the young person is 15 to 17', 'ung', 'Unknown age is no young person.'],
  SCOPE_READ: ['the system has the scope `helhed:read`', 'adgangsomfang', 'As its token says.'],
  RIGHT_VISITATION: [
    'the caller has the right `VISITATION`',
    'visitationsret',
    'As the token says; the municipality gives it to who visitates.',
  ],
  MUNICIPALITY_TELLS_EXISTENCE: [
    'the municipality lets it be told (`TELL_EXISTENCE`)',
    'kommunens valg',
    'Off unless the municipality sets it.',
  ],
};

export const centresWords: Readonly<Record<Centres, string>> = {
  ALL: 'all three',
  OF_THE_CALLER: 'the caller’s own',
  OF_THE_CASE: 'the one where the case is',
  OF_THE_CONSENT: 'those the consent names, and of these the kinds it names',
  CHILDREN: 'the children’s centre',
  ALL_AS_EXISTENCE: 'all three, **existence only**',
  NONE: 'none',
};

export const partWords: Words<Part> = {
  IDENTITY: ['identity', 'identitet', 'Name, birth date, masked CPR number.'],
  ADDRESS: ['address', 'adresse', 'Where the citizen lives.'],
  COORDINATION: ['coordination', 'koordinering', 'Coordinating caseworker, team, meetings.'],
  PLAN: ['plan', 'helhedsorienteret plan', 'The unified plan with goals and agreements.'],
  CONSENTS: ['consents', 'samtykker', 'What the citizen consented to, and until when.'],
  ACCESS_LOG: ['access log', 'adgangslog', 'Who has looked, when and why.'],
};

export const kindWords: Words<Kind> = {
  CASES: ['cases', 'sager', 'Cases, and what the centre registers about them.'],
  MEASURES: ['measures', 'indsatser', 'What the centre has granted.'],
  PLANS: ['plans', 'planer', 'The centre’s own plans and goals.'],
  ASSESSMENT: ['assessments', 'vurderinger', 'Support need, functional level.'],
};

export const rightWords: Words<Right> = {
  FULL_CPR: ['FULL_CPR', 'fuldt CPR-nummer', 'Sees the whole CPR number.'],
  PROTECTED_PERSONS: [
    'PROTECTED_PERSONS',
    'beskyttede personer',
    'Sees who and where a protected person is (CPR-loven § 28).',
  ],
  VISITATION: [
    'VISITATION',
    'visitation',
    'Decides who is enrolled, and enrols; appoints where nobody answers.',
  ],
};

export const limitsWords: Readonly<Record<Rule['limits'], string>> = {
  OF_THE_CALLER: 'those of the role',
  NONE: '**none**',
};
export const cprWords: Readonly<Record<Rule['cpr'], string>> = {
  WHOLE: 'whole',
  BY_RIGHT: 'masked, but by right',
};
