import { ForbiddenError } from '../../../server/errors.ts';
import { checkMayAsk, checkPart } from '../citizen/citizen.ts';
import type { Context } from '../context.ts';

/** Refuses who may not see the plan: what is said at a meeting is free text on health and social matters, as it is. */
export async function checkPlan(citizenId: string, { caller, admissions }: Context): Promise<void> {
  const citizen = await admissions.admit(checkMayAsk(caller), citizenId, 'AS_BEFORE');
  if (!citizen) throw new ForbiddenError('You may not see this citizen.');
  checkPart(citizen, 'PLAN');
}
