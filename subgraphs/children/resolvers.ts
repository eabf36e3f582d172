import type { Resolvers } from '../../schema/generated/children.ts';
import { openFile, readOwnField } from '../centre/file.ts';
import { toMeasure } from '../centre/measure.ts';
import { createFileResolvers, createMeasureReference } from '../centre/resolvers.ts';
import { readSpend } from '../centre/spend.ts';
import type { MeasureRow } from './source.ts';

const centre = 'CHILDREN';

/** Nothing here opens without a pass, `_entities` included. */
export const resolvers: Resolvers = {
  Citizen: {
    __resolveReference: (reference) => reference,
    children: (citizen, _, context) => openFile(citizen.childrenPass, context),
  },
  ProgrammeFigures: {
    __resolveReference: (reference) => reference,
    childrenSpend: (figures, _, context) => readSpend(figures.childrenPass, context),
  },
  ChildrenFile: {
    ...createFileResolvers(centre, toChildMeasure),
    school: (file) => readOwnField(file, 'CASES', (citizen) => citizen.school),
    schoolClass: (file) => readOwnField(file, 'CASES', (citizen) => citizen.school_class),
  },
  ChildMeasure: { __resolveReference: createMeasureReference(centre, toChildMeasure) },
};

function toChildMeasure(row: MeasureRow, pass: string) {
  return { ...toMeasure(row, centre, pass), childHeardOn: row.child_heard_on };
}
