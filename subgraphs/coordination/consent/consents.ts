import type {
  GiveConsentInput,
  WithdrawConsentInput,
} from '../../../schema/generated/coordination.ts';
import type { Caller } from '../../../server/caller.ts';
import { yearsBetween } from '../../../server/day.ts';
import { ConflictError, ForbiddenError, NotFoundError } from '../../../server/errors.ts';
import { checkMayAsk, checkPart, openCitizen, reopenCitizen } from '../citizen/citizen.ts';
import { isCitizenId } from '../citizen/citizen-id.ts';
import { maySeeConsent } from './consent-sight.ts';
import { findConsentFaults } from './consent-terms.ts';
import type { Context } from '../context.ts';
import { logAccess } from '../access-log/log-access.ts';
import { runOnce } from '../change/mutation.ts';
import type { OpenCitizen } from '../admission/open-citizen.ts';
import { addConsent, findConsent, withdraw, type ConsentRow } from '../source/consents.ts';
import { toEvent } from '../source/outbox.ts';
import { refuse } from '../reading/refuse.ts';

/** A consent as it stands, and the citizen as the caller may see them from now on. */
interface Changed {
  readonly consent: ConsentRow;
  readonly citizen: OpenCitizen | null;
}

/** Records a consent, given to a caseworker or by the citizen signed in. */
export async function giveConsent(input: GiveConsentInput, context: Context): Promise<Changed> {
  const { caller, citizen } = await openForConsent(input.citizenId, context);
  const { today } = context;
  const terms = {
    ...input,
    givenOn: input.givenOn ?? today,
    caseReference: input.caseReference.trim(),
  };
  const age = citizen.birthDate === null ? null : yearsBetween(citizen.birthDate, today);
  const faults = [...findConsentFaults(terms, { age, today }), ...findSignerFaults(terms, citizen)];
  const consent = await runOnce(context, { name: 'giveConsent', caller, input }, async (read) => {
    // Not before: one that was given is answered alike when its days, or the citizen's age, are others.
    refuse('This is no consent', faults);
    const [added] = await addConsent(read, today, {
      citizenId: citizen.id,
      legalBasis: terms.legalBasis,
      kinds: terms.kinds,
      fromCentres: terms.fromCentres,
      receivers: terms.receivers,
      caseReference: terms.caseReference,
      givenBy: terms.givenBy,
      form: terms.form,
      givenOn: terms.givenOn,
      validTo: terms.validTo,
      recordedBy: caller.id,
    });
    if (!added) throw new ForbiddenError('You may not record a consent of this citizen.');
    await logAccess(context, caller, toChange(citizen));
    return { answer: added, events: [toEvent('CONSENT_GIVEN', added)] };
  });
  return { consent, citizen: await reopenCitizen(citizen.id, context) };
}

/** Withdraws a consent; it bites with the next decision, which is the one that the answer's citizen is shown by. */
export async function withdrawConsent(
  input: WithdrawConsentInput,
  context: Context,
): Promise<Changed> {
  const { caller, citizen } = await openForConsent(input.citizenId, context);
  const { consentId: id, expectedVersion } = input;
  const { today } = context;
  if (!isCitizenId(id)) throw new NotFoundError('There is no such consent.');
  const consent = await runOnce(
    context,
    { name: 'withdrawConsent', caller, input },
    async (read) => {
      const found = await findConsent(read, today, id);
      if (found?.citizenId !== citizen.id || !maySeeConsent(found, citizen.access))
        throw new NotFoundError('There is no such consent.');
      const [withdrawn] = await withdraw(read, today, { id, expectedVersion, by: caller.id });
      if (!withdrawn) {
        // Read again: it may have changed since, while this change waited for another one.
        const now = (await findConsent(read, today, id)) ?? found;
        throw new ConflictError(
          now.withdrawnAt === null
            ? `This consent is at version ${now.version} now; look at it again.`
            : 'This consent is withdrawn already.',
        );
      }
      await logAccess(context, caller, toChange(citizen));
      return { answer: withdrawn, events: [toEvent('CONSENT_WITHDRAWN', withdrawn)] };
    },
  );
  return { consent, citizen: await reopenCitizen(citizen.id, context) };
}

/** Who sees the consents because of the work, or because they are the citizen's own, may change them. */
async function openForConsent(
  citizenId: string,
  context: Context,
): Promise<{ caller: Caller; citizen: OpenCitizen }> {
  const caller = checkMayAsk(context.caller);
  const citizen = await openCitizen(citizenId, context);
  if (!citizen) throw new NotFoundError('Nobody is known by this id.');
  checkPart(citizen, 'CONSENTS');
  if (citizen.access.rules.every(({ id }) => id === 'SUPERVISION')) {
    throw new ForbiddenError('Who supervises the consents does not change them.');
  }
  return { caller, citizen };
}

/** Who signs in as a citizen gives for themselves, or for their child, and only digitally. */
function findSignerFaults(
  { form, givenBy }: Pick<GiveConsentInput, 'form' | 'givenBy'>,
  { access }: OpenCitizen,
): string[] {
  const isSelf = access.rules.some(({ id }) => id === 'SELF');
  const isHolder = access.rules.some(({ relation }) => relation === 'CUSTODY_HOLDER');
  if (!isSelf && !isHolder) {
    return form === 'DIGITAL'
      ? [
          'form is DIGITAL, which only the citizen signed in can give; note an oral or a written one',
        ]
      : [];
  }
  const signer = isSelf ? 'CITIZEN' : 'CUSTODY_HOLDER';
  return [
    ...(form === 'DIGITAL' ? [] : ['form must be DIGITAL: you are signed in as a citizen']),
    ...(givenBy.every((giver) => giver === signer)
      ? []
      : [
          'givenBy names somebody who is not signed in; where two must give it, a caseworker records it',
        ]),
  ];
}

/** Logged before the change commits: what is not logged does not happen. */
function toChange({ id, access }: OpenCitizen) {
  return { citizenId: id, outcome: 'CHANGED', access } as const;
}
