import { z } from 'zod';
import { condition } from './condition.ts';
import {
  atLeastOne,
  centre,
  code,
  count,
  day,
  duration,
  measure,
  ore,
  source,
  text,
  whole,
  yesOrNo,
} from './facts.ts';

/** A named code of the municipality's own: what the code stands for, in Danish. */
const named = { code, name: text };

const teamRole = z.enum([
  'COORDINATING_CASEWORKER',
  'FACILITATOR',
  'PARTNER',
  'AUTHORITY',
  'PERFORMER',
  'CITIZEN_CONSULTANT',
]);
const meetingKind = z.enum(['COOPERATION', 'CITIZEN', 'TEAM', 'FORUM', 'COORDINATING']);

/** Who is meant: in by one condition, out by others, each with the reason that a decision gives. */
const targetGroup = z.strictObject({
  includes: z.array(z.strictObject({ when: condition, because: text, source })).min(1),
  excludes: z.array(z.strictObject({ when: condition, because: text, source })).default([]),
  /** Who is in without anybody's decision. */
  automatically: z.array(z.strictObject({ when: condition, because: text, source })).default([]),
});

const track = z.strictObject({
  ...named,
  targetGroup: targetGroup.optional(),
  /** The pair (makkerpar): who is beside the coordinating caseworker. */
  pair: z
    .strictObject({ partner: teamRole, isFromAnotherCentre: yesOrNo.default(false), source })
    .optional(),
  source,
});

const step = z.strictObject({ ...named, source });

const role = z.strictObject({
  role: teamRole,
  name: text,
  isRequired: yesOrNo,
  /** May not be the same person. */
  apartFrom: z.array(teamRole).default([]),
  /** What the role unites where it is both authority and performer. */
  unites: z.array(teamRole).default([]),
  source,
});

const team = z.strictObject({
  ...named,
  anchoredIn: centre,
  membersFrom: z.array(centre).min(1),
  track: code.optional(),
  /** From this day on it takes nobody, and whom it has go back to the centres. */
  pausedFrom: day.optional(),
  source,
});

/** How often the people around a citizen meet, or how soon. */
const meeting = z.strictObject({
  ...named,
  kind: meetingKind,
  every: duration.optional(),
  timesAYear: atLeastOne.optional(),
  /** Between each two of them one of this kind. */
  between: meetingKind.optional(),
  within: z
    .strictObject({ workingDays: atLeastOne, of: z.enum(['FIRST_CONTACT', 'ENROLMENT']) })
    .optional(),
  /** A later meeting gives one of these reasons. */
  reasonsForLater: z.array(z.strictObject(named)).default([]),
  attendance: z.enum(['ALL_ATTACHED', 'TEAM', 'COORDINATOR_AND_CITIZEN', 'PROFESSIONALS']),
  mayBeWithoutCitizen: yesOrNo.default(true),
  isAboutCitizens: yesOrNo.default(true),
  source,
});

/** What a meeting may grant there and then; what it may not goes on to somebody else. */
const competence = z.strictObject({
  measure,
  decidedIn: meetingKind.optional(),
  mostOreAMonth: ore.optional(),
  escalatesTo: text.optional(),
  source,
});

const limit = z.strictObject({
  of: z.union([z.literal('ENROLMENT'), measure], {
    error: 'expected ENROLMENT or a measure such as { law: SEL, paragraph: "§ 82 b" }',
  }),
  most: duration,
  warnBefore: duration,
  extension: z.enum(['FORBIDDEN', 'WITH_REASON']),
  source,
});

const followUp = z.strictObject({ measure: measure.optional(), every: duration, source });

const norm = z.strictObject({
  ...named,
  role: teamRole.optional(),
  centre: centre.optional(),
  track: code.optional(),
  /** Citizens of one caseworker, full-time unless it says otherwise. */
  most: atLeastOne,
  per: z.enum(['FULL_TIME', 'HALF_TIME', 'WEEKLY_DAY']),
  saidBy: text,
  source,
});

const scale = z.strictObject({
  ...named,
  /** From the least to the most; numbers are their own names. */
  levels: z.union(
    [z.strictObject({ from: whole, to: whole }), z.array(z.strictObject(named)).min(2)],
    {
      error: 'expected { from, to } or a list of levels with code and name',
    },
  ),
  by: z.array(z.enum(['CITIZEN', 'CASEWORKER'])).min(1),
  every: duration.optional(),
  /** Steps that are expected of a year. */
  stepsAYear: z.number().optional(),
  threshold: z.strictObject({ at: z.number(), means: text, source }).optional(),
  source,
});

/** Whose a measure is to decide, where it is not the law's usual centre. */
const ownership = z.strictObject({
  measure,
  when: condition.optional(),
  grantedBy: centre,
  paidBy: centre.optional(),
  isOutsideTeam: yesOrNo.default(false),
  because: text,
  source,
});

const offer = z.strictObject({
  ...named,
  kind: z.enum(['OPEN', 'TEMPORARY', 'CONTINUING']),
  measure: measure.optional(),
  source,
});

const plan = z.strictObject({
  /** The statutory plans that the citizen's plan may stand in for. */
  replaces: z.array(measure).default([]),
  goalsInCitizensWords: yesOrNo.default(true),
  approaches: z.array(z.strictObject({ ...named, source })).default([]),
  /** Who writes what, goal by goal. */
  documents: z.array(z.strictObject({ what: text, by: teamRole, source })).default([]),
  source,
});

/**
 * A municipality's way of working (arbejdsmodel), as its file in `programmes/` says it: tracks, target groups, roles,
 * cadences, limits, norms, scales, visitation path and plan. Each statement names the passage of the handbook it is from.
 */
export const programme = z.strictObject({
  ...named,
  municipality: text,
  about: text,
  validFrom: day,
  validTo: day.optional(),
  source,
  /** A first, smaller group that it begins with. */
  cohort: z.strictObject({ most: atLeastOne, source }).optional(),
  targetGroup: targetGroup.optional(),
  tracks: z.array(track).default([]),
  visitation: z.strictObject({
    path: z.array(step).min(1),
    isDecidedAtFirstMeeting: yesOrNo.default(false),
    source,
  }),
  roles: z.array(role).min(1),
  teams: z.array(team).default([]),
  meetings: z.array(meeting).default([]),
  competences: z.array(competence).default([]),
  limits: z.array(limit).default([]),
  followUps: z.array(followUp).default([]),
  norms: z.array(norm).default([]),
  scales: z.array(scale).default([]),
  /** A personal budget: last year's spend, less so many per cent. */
  budget: z.strictObject({ percentLess: count.max(100), source }).optional(),
  /** What a performer may spend, revised with flow and results. */
  frames: z
    .array(z.strictObject({ performer: text, from: day, to: day, amountOre: ore, source }))
    .default([]),
  ownerships: z.array(ownership).default([]),
  offers: z.array(offer).default([]),
  signals: z
    .strictObject({
      sources: z
        .array(z.strictObject({ ...named, isPrivate: yesOrNo.default(false), source }))
        .min(1),
    })
    .optional(),
  screening: z
    .strictObject({
      questions: z.array(z.strictObject({ code, text })).min(1),
      allowsDeviation: yesOrNo,
      source,
    })
    .optional(),
  intake: z
    .strictObject({
      themes: z.array(z.strictObject(named)).min(1),
      isForCitizen: yesOrNo.default(false),
      source,
    })
    .optional(),
  /** What the centre that refers must say it has tried, and how it went. */
  referral: z.strictObject({ from: centre, isStatusMandatory: yesOrNo, source }).optional(),
  socialEvents: z.array(z.strictObject({ ...named, source })).default([]),
  outcomes: z.array(z.strictObject(named)).min(1),
  /** How often progress is added up over everybody. */
  progressEvery: z.strictObject({ every: duration, source }).optional(),
  handover: z
    .strictObject({
      criteria: z.array(z.strictObject(named)).min(1),
      isDueWhenTargetGroupIsLeft: yesOrNo.default(false),
      source,
    })
    .optional(),
  /** How many citizens were expected, to hold against how many there are. */
  expected: z
    .array(
      z.strictObject({
        of: text,
        track: code.optional(),
        centre: centre.optional(),
        citizens: count,
        source,
      }),
    )
    .default([]),
  plan,
});
export type Programme = z.infer<typeof programme>;
