import type { ReadRows } from '../../../server/database.ts';
import type { CentreCode } from '../centres.ts';
import type { Kind } from '../policy/kinds.ts';
import type { Receiver } from '../policy/question.ts';
import { those } from './citizens.ts';
import { toInstant } from './instant.ts';
import type { Session } from './session.ts';

export interface ConsentRow {
  readonly id: string;
  readonly citizenId: string;
  readonly version: number;
  readonly legalBasis: 'RTL_11_A' | 'FVL_28' | 'LAB_40' | 'SEL_141' | 'BL_110';
  readonly kinds: readonly Kind[];
  readonly fromCentres: readonly CentreCode[];
  readonly receivers: readonly Receiver[];
  readonly caseReference: string;
  readonly givenBy: readonly ('CITIZEN' | 'CUSTODY_HOLDER')[];
  readonly form: 'WRITTEN' | 'ORAL_NOTED' | 'DIGITAL';
  readonly givenOn: string;
  readonly validTo: string;
  readonly withdrawnAt: string | null;
  /** True on the day it is read for: not withdrawn, and within its days. */
  readonly isInForce: boolean;
}

/** What is recorded of a new consent. */
export type NewConsent = Omit<ConsentRow, 'id' | 'version' | 'withdrawnAt' | 'isInForce'> & {
  readonly recordedBy: string;
};

const columns = `id, citizen_id as "citizenId", version, legal_basis as "legalBasis", kinds,
  from_centres as "fromCentres", receivers, case_reference as "caseReference", given_by as "givenBy", form,
  given_on as "givenOn", valid_to as "validTo",
  ${toInstant('withdrawn_at')} as "withdrawnAt",
  withdrawn_at is null and cast(:today as date) between given_on and valid_to as "isInForce"`;

/** The consents of each citizen, named by their id, by a CPR number, or both, newest first. */
export function findConsents(
  session: Session,
  today: string,
  ids: readonly string[],
  cprs: readonly string[] = [],
): Promise<ConsentRow[]> {
  return session.read(
    `select ${columns} from coordination.consents where citizen_id = any(${those})
      order by given_on desc, id`,
    { today, ids: [...ids], cprs: [...cprs] },
  );
}

export async function findConsent(
  read: ReadRows,
  today: string,
  id: string,
): Promise<ConsentRow | undefined> {
  const sql = `select ${columns} from coordination.consents where id = cast(:id as uuid)`;
  const [row] = await read<ConsentRow>(sql, { today, id });
  return row;
}

export async function addConsent(
  read: ReadRows,
  today: string,
  { citizenId, kinds, fromCentres, receivers, givenBy, ...consent }: NewConsent,
): Promise<ConsentRow[]> {
  return read(
    `insert into coordination.consents (citizen_id, legal_basis, kinds, from_centres, receivers, case_reference,
        given_by, form, given_on, valid_to, recorded_by)
     values (cast(:citizenId as uuid), :legalBasis, :kinds, :fromCentres, :receivers, :caseReference,
        :givenBy, :form, cast(:givenOn as date), cast(:validTo as date), :recordedBy)
     returning ${columns}`,
    {
      ...consent,
      today,
      citizenId,
      kinds: [...kinds],
      fromCentres: [...fromCentres],
      receivers: [...receivers],
      givenBy: [...givenBy],
    },
  );
}

/** Withdraws a consent that is as it was when it was seen; no row when it is not. */
export function withdraw(
  read: ReadRows,
  today: string,
  consent: { id: string; expectedVersion: number; by: string },
): Promise<ConsentRow[]> {
  return read(
    `update coordination.consents set version = version + 1, withdrawn_at = now(), withdrawn_by = :by
      where id = cast(:id as uuid) and version = :expectedVersion and withdrawn_at is null
      returning ${columns}`,
    { ...consent, today },
  );
}
