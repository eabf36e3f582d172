import type { Resolvers } from '../../schema/generated/jobcenter.ts';
import { openFile } from '../centre/file.ts';
import { toMeasure } from '../centre/measure.ts';
import { createFileResolvers, createMeasureReference } from '../centre/resolvers.ts';
import type { MeasureRow } from './source.ts';

const centre = 'JOBCENTER';

/** Nothing here opens without a pass, `_entities` included. */
export const resolvers: Resolvers = {
  Citizen: {
    __resolveReference: (reference) => reference,
    jobcenter: (citizen, _, context) => openFile(citizen.jobcenterPass, context),
  },
  JobcenterFile: {
    ...createFileResolvers(centre, toEmploymentMeasure),
    targetGroup: ({ citizens: [citizen] }) =>
      citizen?.target_group_code == null
        ? null
        : {
            code: citizen.target_group_code,
            name: citizen.target_group_name ?? citizen.target_group_code,
          },
    nextInterviewOn: ({ citizens: [citizen] }) => citizen?.next_interview_on ?? null,
  },
  EmploymentMeasure: { __resolveReference: createMeasureReference(centre, toEmploymentMeasure) },
};

function toEmploymentMeasure(row: MeasureRow, pass: string) {
  return { ...toMeasure(row, centre, pass), company: row.company };
}
