import { randomUUID } from 'node:crypto';
import { withClient } from '../../demo/databases.ts';
import { ask, getToken } from '../../test/setup/ask.ts';
import { findCaseload } from '../find-citizens.ts';
import { inTurn } from '../in-turn.ts';
import type { Asker } from '../measure/asker.ts';
import type { Town } from '../town.ts';
import type { Workload } from './workload.ts';

const caseReference = 'Of the bench';

const query = `mutation Give($id: ID!, $key: String!) {
  giveConsent(input: {
    citizenId: $id, idempotencyKey: $key
    legalBasis: RTL_11_A, kinds: [MEASURES], fromCentres: [SOCIAL], receivers: [JOBCENTER]
    givenBy: [CITIZEN], form: ORAL_NOTED, isConsequenceExplained: true
    caseReference: "${caseReference}", validTo: "2027-06-30"
  }) {
    consent { version isInForce }
    citizen { name }
  }
}`;

/** A change: decided, written, announced and logged in one transaction, of the adults of a caseload in turn. */
export const mutation: Workload = {
  name: 'mutation',
  label: 'a consent, given',
  person: 'coordinator',
  query,
  createAsker,
};

async function createAsker(town: Town): Promise<Asker> {
  const token = await getToken(town.issuerUrl, 'coordinator');
  const caseload = await findCaseload(town.url, token);
  // For the others it is whoever has custody who consents.
  const nextCitizen = inTurn(caseload.filter(({ age }) => age >= 18).map(({ id }) => id));
  const toVariables = (id: string) => ({ id, key: randomUUID() });
  const compared = nextCitizen();
  return {
    token,
    referenceUrl: town.url,
    nextRequestId: randomUUID,
    nextBody: () => JSON.stringify({ query, variables: toVariables(nextCitizen()) }),
    prepare: () => forgetConsents(town),
    ask: (url) => ask(url, token, query, toVariables(compared), { 'x-request-id': randomUUID() }),
    stop: () => forgetConsents(town),
  };
}

/** Nobody gives a hundred of them: what the turns before left would be read by the ones after. */
async function forgetConsents({ connect }: Town): Promise<void> {
  await withClient(connect, 'coordination', (owner) =>
    owner.query('delete from coordination.consents where case_reference = $1', [caseReference]),
  );
}
