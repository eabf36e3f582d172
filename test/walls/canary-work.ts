import { today } from '../setup/today.ts';
import { canaryProgramme } from './canary-programme.ts';
import type { Standing } from './canary-standing.ts';

type Say = () => string;

/** A change, with a text in it wherever there is room for one. */
export interface Told {
  readonly of: 'plan' | 'coordination' | 'citizen';
  readonly input: (say: Say, standing: Standing) => object;
  /** What its answer shows of what was told; not said where the change would open a citizen to somebody. */
  readonly shows?: string;
  /** What nobody may say, of what has no version that could be wrong. */
  readonly wrong?: (say: Say) => object;
}

const plan = `planVersion { goals { title links { reason } } agreements { title responsible result } }`;
const meeting = `meeting { minutes purposeWithoutCitizen attendance { guestName guestRole guestPurpose }
  decisions { text nextStep } }`;
const programme = canaryProgramme;
const noProgramme = (say: Say) => ({ programme: say() });

/** Every change of the work with a citizen: the consents, the accesses and the appointment are told elsewhere. */
export const work: Readonly<Record<string, Told>> = {
  adoptPlan: {
    of: 'plan',
    input: (say) => ({
      replaces: [{ law: say(), paragraph: say(), consentId: say() }],
      endedReplacements: [{ law: say(), paragraph: say(), reason: say() }],
    }),
  },
  setGoal: { of: 'plan', input: (say) => ({ title: say(), isCitizensWording: true }), shows: plan },
  scoreGoal: {
    of: 'plan',
    input: (_, { goalId }) => ({ goalId, score: 4, by: 'CASEWORKER' }),
    shows: plan,
  },
  linkMeasure: {
    of: 'plan',
    input: (say, { goalId }) => ({ goalId, measureId: 'JOBCENTER-1', reason: say() }),
    shows: plan,
  },
  makeAgreement: {
    of: 'plan',
    input: (say) => ({ title: say(), responsible: { other: say() } }),
    shows: plan,
  },
  settleAgreement: {
    of: 'plan',
    input: (say, { agreementId }) => ({ agreementId, result: say() }),
    shows: plan,
  },
  planMeeting: {
    of: 'coordination',
    input: (say) => ({
      kind: 'COOPERATION',
      heldOn: today,
      place: 'OFFICE',
      guests: [{ name: say(), role: say(), purpose: say(), hearsNothingConfidential: true }],
    }),
    shows: meeting,
  },
  recordMeeting: {
    of: 'coordination',
    input: (say, { meetingId, guestName }) => ({
      meetingId,
      caseworkers: [
        { caseworkerId: 'METHOL', presence: 'ATTENDED' },
        { caseworkerId: 'KANARI', presence: 'ATTENDED' },
      ],
      guests: [{ name: guestName, presence: 'ATTENDED' }],
      citizen: 'ATTENDED',
      minutes: say(),
      decisions: [{ text: say(), nextStep: say() }],
    }),
    shows: meeting,
  },
  recordAssessment: {
    of: 'citizen',
    input: (say) => ({
      scale: 'BIP',
      by: 'CASEWORKER',
      score: 3,
      answers: [{ question: say(), answer: say() }],
    }),
    shows: 'series { assessments { answers { question answer } } }',
    wrong: (say) => ({ scale: say(), level: say() }),
  },
  recordIntake: {
    of: 'citizen',
    input: (say) => ({ by: 'CASEWORKER', answers: [{ theme: 'MENTAL', answer: say() }] }),
    shows: 'intake { answers { theme answer } }',
    wrong: (say) => ({ answers: [{ theme: say(), answer: say() }] }),
  },
  recordSocialEvent: {
    of: 'citizen',
    input: (say) => ({ kind: 'HOMELESSNESS', happenedOn: today, note: say() }),
    shows: 'socialEvent { note }',
    wrong: (say) => ({ kind: say() }),
  },
  recordSignal: {
    of: 'citizen',
    input: (say) => ({
      programme,
      source: say(),
      receivedOn: today,
      note: say(),
      referral: { tried: [say()], succeeded: [say()], notSucceeded: [say()] },
    }),
    wrong: noProgramme,
  },
  recordScreening: {
    of: 'citizen',
    input: (say) => ({
      programme,
      answers: ['MENTAL_DIFFICULTIES', 'NO_CONTACT_WITH_WORK', 'KNOWN_BEFORE', 'SUBSTANCE_USE'].map(
        (question) => ({ question, answer: say() }),
      ),
      outcome: 'DEVIATION',
      deviationReason: say(),
    }),
    wrong: noProgramme,
  },
  decideVisitation: {
    of: 'citizen',
    input: (say) => ({
      programme,
      track: say(),
      step: say(),
      outcome: 'REJECTED',
      reasons: [say()],
      skipReason: say(),
    }),
    wrong: noProgramme,
  },
  enrolCitizen: {
    of: 'citizen',
    input: (say) => ({
      programme,
      track: say(),
      coordinatingCaseworkerId: say(),
      team: [{ caseworkerId: say(), role: 'AUTHORITY' }],
      extensionReason: say(),
      reasons: [say()],
    }),
    wrong: noProgramme,
  },
  extendEnrolment: {
    of: 'coordination',
    input: (say) => ({ endsOn: '2027-06-01', reason: say() }),
    shows: 'coordination { version } citizen { enrolments { extensionReason } }',
  },
  endEnrolment: {
    of: 'coordination',
    input: (say) => ({ outcome: say(), reason: say(), handedTo: say() }),
  },
  setTeamMember: {
    of: 'coordination',
    input: (say) => ({ caseworkerId: say(), role: 'PERFORMER', replaces: say() }),
  },
  requestHandover: {
    of: 'coordination',
    input: (say) => ({ toCaseworkerId: say(), criteria: say(), note: say() }),
  },
  acceptHandover: { of: 'coordination', input: (say) => ({ handoverId: say() }) },
  withdrawHandover: { of: 'coordination', input: (say) => ({ handoverId: say() }) },
};
