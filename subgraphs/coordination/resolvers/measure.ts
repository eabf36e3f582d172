import type {
  ChildMeasureResolvers,
  EmploymentMeasureResolvers,
  MeasureResolvers,
  SocialMeasureResolvers,
} from '../../../schema/generated/coordination.ts';

const typeNames = {
  JOBCENTER: 'EmploymentMeasure',
  SOCIAL: 'SocialMeasure',
  CHILDREN: 'ChildMeasure',
} as const;

export const Measure: MeasureResolvers = {
  __resolveType: ({ centre }) => typeNames[centre.code],
};

/** The way back to the centre for fields that it alone knows: a merged measure carries its citizen's pass. */
export const EmploymentMeasure: EmploymentMeasureResolvers = {
  pass: async ({ citizenId }, _, { passes }) => (await passes.find(citizenId, 'JOBCENTER')) ?? '',
};

export const SocialMeasure: SocialMeasureResolvers = {
  pass: async ({ citizenId }, _, { passes }) => (await passes.find(citizenId, 'SOCIAL')) ?? '',
};

export const ChildMeasure: ChildMeasureResolvers = {
  pass: async ({ citizenId }, _, { passes }) => (await passes.find(citizenId, 'CHILDREN')) ?? '',
};
