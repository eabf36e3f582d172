import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { stories } from '../../demo/stories/stories.ts';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';

const view = `query ($cpr: CPR!) {
  citizenByCpr(cpr: $cpr) {
    id
    centres { status }
    plan { source replaces { consentGivenOn } }
    consents { id version legalBasis isInForce withdrawnAt }
    social { status cases { id } measures { title } supportNeedLevel }
  }
}`;
const give = `mutation ($input: GiveConsentInput!) {
  giveConsent(input: $input) { consent { id version isInForce } citizen { centres { status } } }
}`;
const withdraw = `mutation ($input: WithdrawConsentInput!) {
  withdrawConsent(input: $input) { consent { version isInForce } citizen { centres { status } plan { source } } }
}`;

interface View {
  readonly citizenByCpr: {
    readonly id: string;
    readonly centres: readonly { readonly status: string }[];
    readonly plan: { readonly source: string } | null;
    readonly consents: readonly {
      readonly id: string;
      readonly version: number;
      readonly legalBasis: string;
      readonly isInForce: boolean;
    }[];
    readonly social: { readonly measures: readonly { readonly title: string }[] | null } | null;
  };
}

describe('consent', () => {
  let town: OneProcess;
  beforeAll(async () => {
    town = await startInOneProcess();
  });
  afterAll(() => town.stop());

  const { amalie, noah } = stories;
  const look = async (person: string, cpr = amalie.cpr) => {
    const { data, errors } = await town.askAs(person, view, { cpr });
    const seen: View = JSON.parse(JSON.stringify(data));
    return { ...seen.citizenByCpr, codes: errors.map(({ extensions }) => extensions.code) };
  };
  const statusesOf = ({ centres }: Pick<View['citizenByCpr'], 'centres'>) =>
    centres.map(({ status }) => status);
  const consentInput = (citizenId: string, more: Readonly<Record<string, unknown>> = {}) => ({
    idempotencyKey: randomUUID(),
    citizenId,
    legalBasis: 'RTL_11_A',
    kinds: ['MEASURES'],
    fromCentres: ['SOCIAL'],
    receivers: ['JOBCENTER'],
    caseReference: 'Sag 26/1042',
    givenBy: ['CITIZEN'],
    form: 'ORAL_NOTED',
    validTo: '2027-03-01',
    isConsequenceExplained: true,
    ...more,
  });
  /** Withdraws the consent of a legal basis that is in force. */
  const withdrawOf = async (person: string, legalBasis: string, cpr = amalie.cpr) => {
    const { id: citizenId, consents } = await look(person, cpr);
    const consent = consents.find((one) => one.legalBasis === legalBasis && one.isInForce);
    return town.askAs(person, withdraw, {
      input: {
        idempotencyKey: randomUUID(),
        citizenId,
        consentId: consent?.id,
        expectedVersion: consent?.version,
      },
    });
  };
  beforeEach(() =>
    town.databases.run(
      'coordination',
      `update coordination.consents set withdrawn_at = null, version = 1 where recorded_by = 'Helhed demo';
       delete from coordination.consents where recorded_by <> 'Helhed demo'`,
    ),
  );

  it('withdrawn bites on the next request: the team no longer sees the other centres', async () => {
    expect(statusesOf(await look('facilitator'))).toEqual(['ANSWERED', 'ANSWERED', 'ANSWERED']);
    expect((await withdrawOf('citizen', 'LAB_40')).errors).toEqual([]);
    const last = await withdrawOf('citizen', 'SEL_141');
    expect(last.errors).toEqual([]);
    expect(last.data).toMatchObject({
      withdrawConsent: { consent: { version: 2, isInForce: false } },
    });
    expect(statusesOf(await look('facilitator'))).toEqual(['WITHHELD', 'ANSWERED', 'WITHHELD']);
  });

  it('withdrawn splits an adopted plan: the centres’ own plans stand side by side, within each one’s need', async () => {
    expect((await look('coordinator')).plan).toMatchObject({
      source: 'UNIFIED',
      replaces: [{ consentGivenOn: '2026-02-02' }, { consentGivenOn: '2026-02-02' }],
    });
    const { data } = await withdrawOf('citizen', 'LAB_40');
    expect(data).toMatchObject({ withdrawConsent: { citizen: { plan: { source: 'CENTRES' } } } });
    expect((await look('coordinator')).plan?.source).toBe('CENTRES');
    expect((await look('jobcenter-caseworker')).plan?.source).toBe('CENTRES');
  });

  it('opens to a centre what it names, and nothing else', async () => {
    const { id, ...before } = await look('jobcenter-caseworker');
    expect(statusesOf(before)).toEqual(['ANSWERED', 'WITHHELD', 'WITHHELD']);
    const given = await town.askAs('jobcenter-caseworker', give, { input: consentInput(id) });
    expect(given.errors).toEqual([]);
    expect(given.data).toMatchObject({
      giveConsent: {
        consent: { version: 1, isInForce: true },
        citizen: { centres: [{}, { status: 'ANSWERED' }, { status: 'WITHHELD' }] },
      },
    });
    const after = await look('jobcenter-caseworker');
    expect(statusesOf(after)).toEqual(['ANSWERED', 'ANSWERED', 'WITHHELD']);
    expect(after.social?.measures?.map(({ title }) => title)).toContain(
      'Socialpædagogisk støtte (bostøtte)',
    );
    expect(after.social).toMatchObject({ cases: null, supportNeedLevel: null });
    expect(after.codes).toEqual(['FORBIDDEN']);
    expect(statusesOf(await look('children-caseworker'))).toEqual([
      'WITHHELD',
      'WITHHELD',
      'ANSWERED',
    ]);
  });

  it('is read by those it names and by who sees all, and its case by nobody else', async () => {
    const { id } = await look('jobcenter-caseworker');
    const input = consentInput(id);
    expect((await town.askAs('jobcenter-caseworker', give, { input })).errors).toEqual([]);
    const basesOf = async (person: string) =>
      (await look(person)).consents.map(({ legalBasis }) => legalBasis);
    for (const person of ['jobcenter-caseworker', 'coordinator', 'citizen', 'privacy-officer'])
      expect([person, await basesOf(person)]).toEqual([
        person,
        expect.arrayContaining(['RTL_11_A']),
      ]);
    expect(await basesOf('children-caseworker')).not.toContain('RTL_11_A');
  });

  it.each([
    ['that names no kind', { kinds: [] }, /kinds is empty/],
    ['for whatever is relevant', { caseReference: 'hvad der er relevant' }, /names no case/],
    [
      'for everything from everywhere',
      {
        kinds: ['CASES', 'MEASURES', 'PLANS', 'ASSESSMENT'],
        fromCentres: ['JOBCENTER', 'SOCIAL', 'CHILDREN'],
      },
      /general consent/,
    ],
    ['of which nothing was explained', { isConsequenceExplained: false }, /must be told/],
    ['for more than a year', { validTo: '2028-01-01' }, /more than a year/],
    [
      'of a holder of custody, when the citizen is grown up',
      { givenBy: ['CUSTODY_HOLDER'] },
      /at 22 years expected CITIZEN/,
    ],
    ['signed digitally by somebody else', { form: 'DIGITAL' }, /only the citizen signed in/],
  ])('%s is none, and the answer says what was expected', async (_, more, said) => {
    const { id } = await look('jobcenter-caseworker');
    const { errors } = await town.askAs('jobcenter-caseworker', give, {
      input: consentInput(id, more),
    });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(errors[0]?.message).toMatch(said);
  });

  it('of a child is given by who holds custody, who may withdraw it again', async () => {
    const { id } = await look('guardian', noah.cpr);
    const input = { form: 'DIGITAL', receivers: ['TEAM'], fromCentres: ['CHILDREN'] };
    const bySelf = await town.askAs('guardian', give, {
      input: consentInput(id, { ...input, givenBy: ['CITIZEN'] }),
    });
    expect(bySelf.errors[0]?.message).toMatch(/at 11 years expected CUSTODY_HOLDER/);
    const { errors } = await town.askAs('guardian', give, {
      input: consentInput(id, { ...input, givenBy: ['CUSTODY_HOLDER'] }),
    });
    expect(errors).toEqual([]);
    const withdrawn = await withdrawOf('guardian', 'RTL_11_A', noah.cpr);
    expect(withdrawn.data).toMatchObject({ withdrawConsent: { consent: { isInForce: false } } });
  });

  it('sent twice, also at the same time, is given once; the same key with something else is a conflict', async () => {
    const { id } = await look('jobcenter-caseworker');
    const input = consentInput(id);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => town.askAs('jobcenter-caseworker', give, { input })),
    );
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect(new Set(answers.map(({ text }) => /"id":"([^"]+)"/.exec(text)?.[1])).size).toBe(1);
    const other = await town.askAs('jobcenter-caseworker', give, {
      input: { ...input, caseReference: 'Sag 26/1043' },
    });
    expect(other.errors.map(({ extensions }) => extensions.code)).toEqual(['CONFLICT']);
    const { rowCount } = await town.databases.run(
      'coordination',
      `select from coordination.consents where case_reference like 'Sag 26/%'`,
    );
    expect(rowCount).toBe(1);
  });

  it('given is answered as it was given, also when its days are over by then', async () => {
    const { id } = await look('jobcenter-caseworker');
    const input = consentInput(id, { givenOn: '2026-11-20', validTo: '2026-12-01' });
    const first = await town.askAs('jobcenter-caseworker', give, { input });
    expect(first.errors).toEqual([]);
    await town.databases.run(
      'coordination',
      `update coordination.citizens set birth_date = '2012-01-01' where id = '${id}'`,
    );
    const again = await town.askAs('jobcenter-caseworker', give, { input });
    await town.databases.run(
      'coordination',
      `update coordination.citizens set birth_date = '2004-03-11' where id = '${id}'`,
    );
    expect(again.errors).toEqual([]);
    expect(again.data).toMatchObject({ giveConsent: { consent: { version: 1 } } });
  });

  it('withdrawn at a version that has passed is a conflict, and says which it is at now', async () => {
    const { id: citizenId, consents } = await look('citizen');
    const input = {
      idempotencyKey: randomUUID(),
      citizenId,
      consentId: consents[0]?.id,
      expectedVersion: 7,
    };
    const { errors } = await town.askAs('citizen', withdraw, { input });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['CONFLICT']);
    expect(errors[0]?.message).toContain('version 1');
  });

  it('is no matter of the privacy officer, a journal system, a manager or a stranger', async () => {
    const { id } = await look('coordinator');
    for (const person of ['privacy-officer', 'journal-system', 'manager', 'guardian']) {
      const { data, errors } = await town.askAs(person, give, { input: consentInput(id) });
      expect([person, errors.map(({ extensions }) => extensions.code)]).toEqual([
        person,
        ['FORBIDDEN'],
      ]);
      expect(data).toBeNull();
    }
  });
});
