import { ForbiddenError } from '../../../server/errors.ts';
import type { Context } from '../context.ts';
import { toActual, toCounting, type ProgrammeNorm } from './norms.ts';
import { findNormCaseloads } from '../source/norm-caseloads.ts';

/** What there is today, for who works here. */
export async function findActual(norm: ProgrammeNorm, { caller, session }: Context) {
  if (caller?.employeeId === undefined) {
    throw new ForbiddenError('What caseworkers have is for who works here.');
  }
  return toActual(norm, await findNormCaseloads(session, [toCounting(norm)])) ?? null;
}
