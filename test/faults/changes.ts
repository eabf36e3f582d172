import { stories } from '../../demo/stories/stories.ts';

/** A mutation that is sent while things are killed. A new one is one more in `createChanges`. */
export interface Change {
  /** The field of the mutation. */
  readonly name: string;
  readonly person: string;
  readonly document: string;
  /** What is changed next; undefined while there is nothing that could be. */
  next(idempotencyKey: string): ChangeInput | undefined;
  /** Hears each acknowledged answer once: the field, read as its document asked for it. */
  onAnswer?(input: ChangeInput, answer: Fields): void;
  /** SQL: a row each time that it happened, with the `subject` that it happened to. */
  readonly happened: string;
}

export interface ChangeInput {
  /** What is found by it afterwards; no two changes of one kind have the same. */
  readonly subject: string;
  readonly input: Fields & { readonly idempotencyKey: string };
}

export type Fields = Readonly<Record<string, unknown>>;

/** The mutations, for a caseworker with these adults in the caseload. */
export function createChanges(citizenIds: readonly string[]): readonly Change[] {
  const given: { readonly citizenId: unknown; readonly consentId: string }[] = [];
  let turn = 0;
  return [
    {
      name: 'giveConsent',
      person: 'jobcenter-caseworker',
      document: `mutation Give($input: GiveConsentInput!) {
        giveConsent(input: $input) { consent { id version } citizen { centres { status } } } }`,
      next: (idempotencyKey) => {
        const citizenId = citizenIds[(turn += 1) % citizenIds.length];
        const subject = `Sag ${idempotencyKey}`;
        return {
          subject,
          input: {
            idempotencyKey,
            citizenId,
            legalBasis: 'RTL_11_A',
            kinds: ['MEASURES'],
            fromCentres: ['SOCIAL'],
            receivers: ['JOBCENTER'],
            caseReference: subject,
            givenBy: ['CITIZEN'],
            form: 'ORAL_NOTED',
            validTo: '2027-03-01',
            isConsequenceExplained: true,
          },
        };
      },
      onAnswer: ({ input }, { consent }) =>
        given.push({ citizenId: input['citizenId'], consentId: readId(consent) }),
      happened: `select case_reference as subject from coordination.consents where case_reference like 'Sag write-%'`,
    },
    {
      name: 'withdrawConsent',
      person: 'jobcenter-caseworker',
      document: `mutation Withdraw($input: WithdrawConsentInput!) {
        withdrawConsent(input: $input) { consent { id version isInForce } citizen { centres { status } } } }`,
      next: (idempotencyKey) => {
        const consent = given.shift();
        if (!consent) return undefined;
        const input = { idempotencyKey, ...consent, expectedVersion: 1 };
        return { subject: consent.consentId, input };
      },
      // Each version after the first is one change.
      happened: `select id::text as subject from coordination.consents, generate_series(2, version)
        where case_reference like 'Sag write-%'`,
    },
    {
      name: 'requestEmergencyAccess',
      person: 'jobcenter-caseworker',
      document: `mutation Emergency($input: RequestEmergencyAccessInput!) {
        requestEmergencyAccess(input: $input) { emergencyAccess { id version } citizen { name } } }`,
      next: (idempotencyKey) => {
        const reason = `Borgeren er faldet om på jobcentret, ${idempotencyKey}`;
        return { subject: reason, input: { idempotencyKey, cpr: stories.maja.cpr, reason } };
      },
      happened: `select reason as subject from coordination.emergency_accesses where reason like '%write-%'`,
    },
  ];
}

function readId(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id);
  throw new Error('An answer without an id.');
}
