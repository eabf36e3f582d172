import type { IntakeResolvers } from '../../../schema/generated/coordination.ts';

export const Intake: IntakeResolvers = {
  recordedBy: ({ recordedBy }) => (recordedBy === null ? null : { id: recordedBy }),
};
