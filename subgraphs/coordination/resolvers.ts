import type { Resolvers } from '../../schema/generated/coordination.ts';
import { Citizen } from './resolvers/citizen.ts';
import { CoordinatingPeriod, Coordination } from './resolvers/coordination.ts';
import { Caseworker, Centre } from './resolvers/directory.ts';
import { Programme, ProgrammeFigures } from './resolvers/figures.ts';
import { Law } from './resolvers/law.ts';
import { ChildMeasure, EmploymentMeasure, Measure, SocialMeasure } from './resolvers/measure.ts';
import { Goal, Plan } from './resolvers/plan.ts';
import { EmergencyAccess, Mutation } from './resolvers/mutation.ts';
import { Me, Query } from './resolvers/query.ts';
import { CPR, DateScalar } from './resolvers/scalars.ts';

/** GraphQL names ↔ the domain; what is decided, is decided in `policy/` and `merge/`. */
export const resolvers: Resolvers = {
  Query,
  Mutation,
  Me,
  Citizen,
  Coordination,
  CoordinatingPeriod,
  Plan,
  Goal,
  Programme,
  ProgrammeFigures,
  Measure,
  EmploymentMeasure,
  SocialMeasure,
  ChildMeasure,
  EmergencyAccess,
  Caseworker,
  Centre,
  Law,
  CPR,
  Date: DateScalar,
};
