import type { AssessmentResolvers } from '../../../schema/generated/coordination.ts';

export const Assessment: AssessmentResolvers = {
  recordedBy: ({ recordedBy }) => (recordedBy === null ? null : { id: recordedBy }),
};
