import { centreCodes, type CentreCode } from '../centres.ts';
import { mayRead, type Access } from '../policy/access.ts';
import type { TeamMemberRow } from '../source/coordinations.ts';

/** The plan's own content, as `coordination.plan_content` gives it and a version keeps it. */
export interface PlanContent {
  readonly adoptedOn: string;
  readonly goals: readonly GoalContent[];
  readonly agreements: readonly AgreementContent[];
  readonly replaces: readonly ReplacedContent[];
  /** Versions from before these were kept do not have them. */
  readonly endedReplacements?: readonly EndedReplacement[];
}

export interface GoalContent {
  readonly id: string;
  readonly title: string;
  readonly isCitizensWording: boolean;
  readonly isRetired: boolean;
  readonly links: readonly LinkContent[];
  readonly scores: readonly ScoreContent[];
}

/** That a measure serves a goal. */
export interface LinkContent {
  readonly measureId: string;
  readonly isRepeat: boolean;
  readonly isCitizensWish: boolean;
  readonly reason: string | null;
  readonly replacesMeasureId: string | null;
  /** The measure serves the goal no longer. */
  readonly isEnded: boolean;
}

export interface ScoreContent {
  readonly scoredOn: string;
  readonly by: 'CITIZEN' | 'CASEWORKER';
  readonly score: number;
  /** An employee's id; null where the citizen scored, or nobody is known. */
  readonly recordedBy: string | null;
}

export interface AgreementContent {
  readonly id: string;
  readonly title: string;
  readonly responsible: string;
  readonly isCitizens: boolean;
  readonly caseworkerId: string | null;
  readonly dueOn: string | null;
  readonly settledOn: string | null;
  readonly result: string | null;
  readonly goalId: string | null;
  readonly meetingId: string | null;
  readonly documentedBy: TeamMemberRow['role'] | null;
  /** A code of the programme; versions from before offers were agreed on do not have it. */
  readonly offer?: string | null;
}

export interface ReplacedContent {
  readonly lawCode: string;
  readonly paragraph: string;
  readonly replacedOn: string;
  readonly consentId: string | null;
}

/** A statutory plan that the plan stood in for, and stands in for no longer. */
export interface EndedReplacement {
  readonly lawCode: string;
  readonly paragraph: string;
  readonly replacedOn: string;
  readonly until: string;
  /** Null where none was asked for then. */
  readonly reason: string | null;
}

/** Links as somebody may see them. */
export interface SeenLinks {
  readonly links: readonly LinkContent[];
  readonly withheldLinks: number;
}

/** The centre that a measure is of, by its id; undefined for what is no measure's id. */
export function findCentreOf(measureId: string): CentreCode | undefined {
  return centreCodes.find((code) => measureId.startsWith(`${code}-`));
}

/** True for who may read the measures of the centres that a link is of. */
export function maySeeLink(
  { measureId, replacesMeasureId }: Pick<LinkContent, 'measureId' | 'replacesMeasureId'>,
  { centres }: Pick<Access, 'centres'>,
): boolean {
  return [measureId, replacesMeasureId].every((id) => {
    const code = id === null ? undefined : findCentreOf(id);
    return code === undefined || mayRead(centres[code], 'MEASURES');
  });
}

/** That there is a measure at all, and why, is its centre's to tell: not to who may not read its measures. */
export function toSeenLinks(
  links: readonly LinkContent[],
  { centres }: Pick<Access, 'centres'>,
): SeenLinks {
  const seen = links.filter((link) => maySeeLink(link, { centres }));
  return { links: seen, withheldLinks: links.length - seen.length };
}

/** The content as somebody may see it. */
export function toSeenContent<Content extends PlanContent>(
  content: Content,
  access: Pick<Access, 'centres'>,
) {
  return {
    ...content,
    goals: content.goals.map((goal) => ({ ...goal, ...toSeenLinks(goal.links, access) })),
  };
}
export type SeenGoal = GoalContent & SeenLinks;
export type SeenContent = ReturnType<typeof toSeenContent<PlanContent>>;
