import type { FindingResolvers } from '../../../schema/generated/coordination.ts';
import { findCitizenOf } from '../findings/findings.ts';

export const Finding: FindingResolvers = {
  citizen: (finding, _, context) => findCitizenOf(finding, context),
};
