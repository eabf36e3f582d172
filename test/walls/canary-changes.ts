import { people } from '../../demo/people.ts';
import { unknownCpr } from '../../demo/stories/stories.ts';
import { canaryCitizens, idOf } from './canary-citizens.ts';
import type { Dice } from './canary-dice.ts';
import { few } from './canary-fields.ts';
import type { Picks } from './canary-picks.ts';
import { toBody, type Shapes } from './canary-request.ts';

/** Mutations with canaries in what they tell; those that would open a citizen are refused, or open who is open. */
export function createChanges({ text, told, id, cpr, stranger, emergencyAccessId }: Picks): Shapes {
  return {
    'an input with what it has no place for': (dice, person) => ({
      body: toBody(giveConsent, {
        input: {
          ...consentInput(dice, idOf(stranger(dice, person)), text(dice).text),
          ...dice.pick<object>([
            { legalBasis: text(dice).text },
            { kinds: [cpr(dice)] },
            { [`c${cpr(dice)}`]: text(dice).text },
            { validTo: cpr(dice) },
            { isConsequenceExplained: text(dice).text },
          ]),
        },
      }),
    }),

    'a consent': (dice, person) => ({
      body: toBody(giveConsent, {
        input: consentInput(dice, idOf(stranger(dice, person)), text(dice).text),
      }),
    }),
    'a consent that is recorded': (dice) => {
      const recorded = told(dice, 'CONSENTS');
      return {
        as: recorded.owner === 900_001 ? 'coordinator' : 'citizen',
        body: toBody(giveConsent, {
          input: consentInput(dice, idOf({ number: recorded.owner }), recorded.text),
        }),
      };
    },
    'a withdrawal': (dice) => ({
      body: toBody(
        `mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { consent { caseReference } } }`,
        {
          input: {
            idempotencyKey: dice.pick([key(dice), text(dice).text, cpr(dice)]),
            citizenId: dice.pick([id(dice), cpr(dice), text(dice).text]),
            consentId: dice.pick([id(dice), cpr(dice), text(dice).text]),
            expectedVersion: dice.pick<unknown>([1, 2, cpr(dice)]),
          },
        },
      ),
    }),
    // Of whom the directory does not know: it would change who sees what.
    'an appointment that is refused': (dice) => ({
      body: toBody(assign, {
        input: {
          idempotencyKey: dice.pick([key(dice), text(dice).text, cpr(dice)]),
          citizenId: dice.pick([id(dice), id(dice), cpr(dice), text(dice).text]),
          caseworkerId: dice.pick([cpr(dice), text(dice).text]),
          expectedVersion: dice.pick<unknown>([1, 2, cpr(dice)]),
        },
      }),
    }),
    'an emergency that is refused': (dice, person) => {
      const isCaseworker = people[person]?.roles.includes('CASEWORKER') ?? false;
      const reason = text(dice).text;
      const input = dice.pick([
        { cpr: cpr(dice), reason: 'kort' },
        { cpr: cpr(dice), reason: reason.repeat(100) },
        { cpr: unknownCpr, reason },
        { cpr: `99${cpr(dice).slice(2)}`, reason },
        // Whoever is no caseworker may try it with anybody.
        ...(isCaseworker ? [] : [{ cpr: cpr(dice), reason: `${reason} ${cpr(dice)}` }]),
      ]);
      return { body: toBody(requestAccess, { input: { idempotencyKey: key(dice), ...input } }) };
    },
    'an emergency': (dice) => ({
      as: 'children-caseworker',
      body: toBody(requestAccess, {
        input: {
          idempotencyKey: key(dice),
          cpr: canaryCitizens.find(({ number }) => number === 900_008)?.cpr,
          reason: told(dice, 'EMERGENCY').text,
        },
      }),
    }),
    'a review': (dice, person) => {
      const isOfficer = person === 'privacy-officer';
      const note = isOfficer ? told(dice, 'EMERGENCY') : text(dice);
      return {
        body: toBody(review, {
          input: {
            idempotencyKey: key(dice),
            emergencyAccessId: dice.pick([emergencyAccessId, id(dice), cpr(dice)]),
            expectedVersion: dice.below(3),
            finding: 'JUSTIFIED',
            note: note.text,
          },
        }),
      };
    },
  };
}

const giveConsent = `mutation ($input: GiveConsentInput!) { giveConsent(input: $input) {
  consent { id version caseReference } citizen { ${few} consents { caseReference } } } }`;

const requestAccess = `mutation ($input: RequestEmergencyAccessInput!) { requestEmergencyAccess(input: $input) {
  emergencyAccess { id reason note } citizen { ${few} } } }`;

const review = `mutation ($input: ReviewEmergencyAccessInput!) { reviewEmergencyAccess(input: $input) {
  emergencyAccess { id reason note } citizen { name } } }`;

const assign = `mutation ($input: AssignCoordinatingCaseworkerInput!) { assignCoordinatingCaseworker(input: $input) {
  coordination { model coordinatedBy { caseworker { name } } } citizen { ${few} } } }`;

const key = (dice: Dice) => `key-${dice.below(2 ** 31)}-${dice.below(2 ** 31)}`;

/** From one centre to itself: it opens nothing to anybody. */
function consentInput(dice: Dice, citizenId: string, caseReference: string) {
  return {
    idempotencyKey: key(dice),
    citizenId,
    legalBasis: 'RTL_11_A',
    kinds: ['PLANS'],
    fromCentres: ['JOBCENTER'],
    receivers: ['JOBCENTER'],
    caseReference,
    givenBy: ['CITIZEN'],
    form: citizenId === idOf({ number: 900_011 }) ? 'DIGITAL' : 'WRITTEN',
    validTo: '2027-01-01',
    isConsequenceExplained: true,
  };
}
