import type {
  CaseloadNormResolvers,
  MeasureSelectorResolvers,
  ProgrammeLimitResolvers,
  ProgrammeResolvers,
  ProgrammeTeamResolvers,
  ProgrammeOutcomeResolvers,
  ScaleResolvers,
} from '../../../schema/generated/coordination.ts';
import { getCaller } from '../../../server/caller.ts';
import { findActual } from '../caseload/actual-caseload.ts';
import { normsOf } from '../caseload/norms.ts';
import { listWithoutResponsible } from '../enrolment/without-responsible.ts';
import { readPeriod } from '../figures/period.ts';
import type { Scale as ProgrammeScale } from '../programmes/programme.ts';
import { findRoster } from '../staffing/roster-of.ts';
import { listWithoutDecision } from '../visitation/without-decision.ts';

/** What the file says in another shape than the graph; the rest is the same. */
export const Programme: ProgrammeResolvers = {
  signalSources: ({ signals }) =>
    (signals?.sources ?? []).map((one) => ({ ...one, centre: one.centre ?? null })),
  reportedFigures: ({ figures }) => figures,
  figures: (programme, { from, to }, { caller, figures, today }) =>
    figures.open(getCaller(caller), programme, readPeriod(from, to, today)),
  teams: ({ code, teams }) => teams.map((team) => ({ ...team, programme: code })),
  withoutResponsible: ({ code }, page, context) => listWithoutResponsible(code, page, context),
  withoutDecision: ({ code }, page, context) => listWithoutDecision(code, page, context),
  norms: (programme) => normsOf(programme),
};

export const CaseloadNorm: CaseloadNormResolvers = {
  actual: (norm, _, context) => findActual(norm, context),
};

export const ProgrammeTeam: ProgrammeTeamResolvers = {
  roster: (team, _, context) => findRoster(team, context),
};

export const MeasureSelector: MeasureSelectorResolvers = {
  law: ({ law }) => ({ code: law }),
  paragraph: ({ paragraph }) => paragraph ?? null,
};

export const ProgrammeLimit: ProgrammeLimitResolvers = {
  measure: ({ of }) => (of === 'ENROLMENT' ? null : of),
};

export const ProgrammeOutcome: ProgrammeOutcomeResolvers = {
  isHandedOver: ({ handedTo }) => handedTo !== undefined,
  handedTo: ({ handedTo }) =>
    handedTo === undefined || handedTo === 'ANY' ? null : { code: handedTo },
};

export const Scale: ScaleResolvers = {
  from: ({ levels }) => toSpan(levels)?.from ?? null,
  to: ({ levels }) => toSpan(levels)?.to ?? null,
  levels: ({ levels }) =>
    'from' in levels ? [] : levels.map(({ code, name }) => ({ code, name, source: null })),
};

function toSpan(levels: ProgrammeScale['levels']) {
  return 'from' in levels ? levels : undefined;
}
