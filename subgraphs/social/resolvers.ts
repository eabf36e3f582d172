import type { Resolvers } from '../../schema/generated/social.ts';
import { openFile, readOwnField } from '../centre/file.ts';
import { toMeasure } from '../centre/measure.ts';
import { createFileResolvers, createMeasureReference } from '../centre/resolvers.ts';
import { readSpend } from '../centre/spend.ts';
import type { MeasureRow } from './source.ts';

const centre = 'SOCIAL';

/** Nothing here opens without a pass, `_entities` included. */
export const resolvers: Resolvers = {
  Citizen: {
    __resolveReference: (reference) => reference,
    social: (citizen, _, context) => openFile(citizen.socialPass, context),
  },
  ProgrammeFigures: {
    __resolveReference: (reference) => reference,
    socialSpend: (figures, _, context) => readSpend(figures.socialPass, context),
  },
  SocialFile: {
    ...createFileResolvers(centre, toSocialMeasure),
    supportNeedLevel: (file) =>
      readOwnField(file, 'ASSESSMENT', (citizen) => citizen.support_need_level),
    functionalLevel: (file) =>
      readOwnField(file, 'ASSESSMENT', (citizen) => citizen.functional_level),
  },
  SocialMeasure: { __resolveReference: createMeasureReference(centre, toSocialMeasure) },
};

function toSocialMeasure(row: MeasureRow, pass: string) {
  return { ...toMeasure(row, centre, pass), minutesPerWeek: row.minutes_per_week };
}
