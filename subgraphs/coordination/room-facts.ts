import type { SealGroupPass } from '../../server/group-pass.ts';
import type { SealPass } from '../../server/pass.ts';
import type { AccessLog } from './access-log/access-log.ts';
import type { PerCentre } from './centres.ts';
import type { Laws } from './laws/laws.ts';
import type { StatutoryPlan } from './laws/plan-content.ts';
import type { Access } from './policy/access.ts';
import type { Question } from './policy/question.ts';
import type { Programmes } from './programmes/programmes.ts';

/** What is the same for every request. */
export interface RoomFacts {
  readonly accessLog: AccessLog;
  readonly decide: (question: Question) => Access;
  readonly laws: Laws;
  /** The statutory plans that one plan may stand in for, and what each must hold. */
  readonly statutoryPlans: readonly StatutoryPlan[];
  readonly programmes: Programmes;
  readonly centreNames: PerCentre<string>;
  readonly sealPass: PerCentre<SealPass>;
  readonly sealGroupPass: PerCentre<SealGroupPass>;
  readonly allowFictiveCpr: boolean;
  /** The municipality lets a caseworker know that another centre has a case, and no more. */
  readonly tellsExistence: boolean;
  readonly emergency: EmergencyTerms;
  /** A figure about fewer citizens than this is kept back. */
  readonly figuresLeast: number;
}

/** How long emergency access lasts, and within how many days a second one is flagged. */
export interface EmergencyTerms {
  readonly minutes: number;
  readonly repeatedWithinDays: number;
}
