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
  pass: async ({ citizen }, _, { passes }) => (await passes.find(citizen, 'JOBCENTER')) ?? '',
};

export const SocialMeasure: SocialMeasureResolvers = {
  pass: async ({ citizen }, _, { passes }) => (await passes.find(citizen, 'SOCIAL')) ?? '',
};

export const ChildMeasure: ChildMeasureResolvers = {
  pass: async ({ citizen }, _, { passes }) => (await passes.find(citizen, 'CHILDREN')) ?? '',
};
