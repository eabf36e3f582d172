import type { FindingResolvers } from '../../../schema/generated/coordination.ts';
import { findCitizenOf } from '../findings/findings.ts';

export const Finding: FindingResolvers = {
  // Judged and not kept: from its id alone nobody can tell whether it still stands.
  __resolveReference: () => null,
  citizen: (finding, _, context) => findCitizenOf(finding, context),
};
