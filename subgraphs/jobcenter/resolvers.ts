import type { Resolvers } from '../../schema/generated/jobcenter.ts';
import { openFile, readOwnField } from '../centre/file.ts';
import { toMeasure } from '../centre/measure.ts';
import { createFileResolvers, createMeasureReference } from '../centre/resolvers.ts';
import { readSpend } from '../centre/spend.ts';
import type { MeasureRow } from './source.ts';

const centre = 'JOBCENTER';

/** Nothing here opens without a pass, `_entities` included. */
export const resolvers: Resolvers = {
  Citizen: {
    __resolveReference: (reference) => reference,
    jobcenter: (citizen, _, context) => openFile(citizen.jobcenterPass, context),
  },
  ProgrammeFigures: {
    __resolveReference: (reference) => reference,
    jobcenterSpend: (figures, _, context) => readSpend(figures.jobcenterPass, context),
  },
  JobcenterFile: {
    ...createFileResolvers(centre, toEmploymentMeasure),
    targetGroup: (file) =>
      readOwnField(file, 'CASES', ({ target_group_code: code, target_group_name: name }) =>
        code === null ? null : { code, name: name ?? code },
      ),
    nextInterviewOn: (file) => readOwnField(file, 'CASES', (citizen) => citizen.next_interview_on),
  },
  EmploymentMeasure: { __resolveReference: createMeasureReference(centre, toEmploymentMeasure) },
};

function toEmploymentMeasure(row: MeasureRow, pass: string) {
  return { ...toMeasure(row, centre, pass), company: row.company };
}
