import { z } from 'zod';
import { centreCodes } from '../centres.ts';
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
import { teamRoles } from '../team/team-role.ts';

/** A named code of the municipality's own: what the code stands for, in Danish. */
const named = { code, name: text };

const teamRole = z.enum(teamRoles);
const meetingKind = z.enum(['COOPERATION', 'CITIZEN', 'TEAM', 'FORUM', 'COORDINATING']);

/** A sentence on who is meant; one that changed is two, each with its days (målgruppen justeres). */
const rule = z.strictObject({
  when: condition,
  because: text,
  validFrom: day.optional(),
  validTo: day.optional(),
  source,
});

/** Who is meant: in by one condition, out by others, each with the reason that a decision gives. */
const targetGroup = z.strictObject({
  includes: z.array(rule).min(1),
  excludes: z.array(rule).default([]),
  /** Who is in without anybody's decision. */
  automatically: z.array(rule).default([]),
});

const track = z.strictObject({
  ...named,
  /** A family is several persons, each a data subject with a coordination of their own. */
  subject: z.enum(['PERSON', 'FAMILY']).default('PERSON'),
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
  /** How many may have it for one citizen at the same time. */
  most: atLeastOne.optional(),
  /** What falls to who has it. */
  tasks: z.array(text).default([]),
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
  /** How many caseworkers it has. */
  size: z.strictObject({ least: atLeastOne, most: atLeastOne, source }).optional(),
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
  /** One of these lies between each two of this kind. */
  between: meetingKind.optional(),
  within: z
    .strictObject({ workingDays: atLeastOne, of: z.enum(['FIRST_CONTACT', 'ENROLMENT']) })
    .optional(),
  /** A later meeting gives one of these reasons. */
  reasonsForLater: z.array(z.strictObject(named)).default([]),
  attendance: z.enum(['ALL_ATTACHED', 'TEAM', 'COORDINATOR_AND_CITIZEN', 'PROFESSIONALS']),
  mayBeWithoutCitizen: yesOrNo.default(true),
  isAboutCitizens: yesOrNo.default(true),
  /** What the meeting decides, beside what `competences` let it grant. */
  decides: z.array(z.enum(['MEASURES', 'CASE_PLACEMENT', 'VISITATION'])).default([]),
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

/** What is done anew when the citizen wishes it: the same measure again, or another in place of one. */
const wish = z.strictObject({
  for: z.enum(['REPEAT', 'REPLACEMENT']),
  measure: measure.optional(),
  needsReason: yesOrNo,
  /** What it cost before and after is shown beside it. */
  showsCost: yesOrNo.default(false),
  source,
});

/** How the size of a grant is measured (udmåling), and the local service level where there is one. */
const grant = z.strictObject({
  measure,
  measuredIn: z.enum(['MINUTES_A_WEEK', 'HOURS_A_WEEK', 'ORE_A_MONTH']),
  most: atLeastOne.optional(),
  source,
});

const figure = z.strictObject({
  of: z.enum([
    'EXPECTED_AND_ACTUAL',
    'SPEND_BY_MEASURE',
    'SPEND_BY_LAW',
    'SPEND_BY_CENTRE',
    'COST_AND_EFFECT',
    'FLOW',
    'INTAKE',
    'RESULTS',
  ]),
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
  /** Where a norm is a span: its lower end. */
  least: atLeastOne.optional(),
  per: z.enum(['FULL_TIME', 'HALF_TIME', 'WEEKLY_DAY']),
  /** What the handbook itself counted, to hold against the norm. */
  counted: z.strictObject({ citizens: atLeastOne, source }).optional(),
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
  /** Concern, say, is better the less there is: forward is down then. */
  isLessBetter: yesOrNo.default(false),
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
  /** Who takes part has a grant; where not, to take part is no measure and no grant is looked for. */
  needsGrant: yesOrNo,
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
  /** What the municipality calls the centres; one it does not name takes no part. */
  centres: z.array(z.strictObject({ centre, name: text, source })).default([]),
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
  wishes: z.array(wish).default([]),
  grants: z.array(grant).default([]),
  followUps: z.array(followUp).default([]),
  norms: z.array(norm).default([]),
  scales: z.array(scale).default([]),
  /** A personal budget: last year's spend, less so many per cent. */
  budget: z.strictObject({ percentLess: count.max(100), source }).optional(),
  /** What a performer may spend, revised with flow and results. */
  frames: z
    .array(z.strictObject({ performer: text, from: day, to: day, amountOre: ore, source }))
    .default([]),
  /** How often such a frame is revised, and against what. */
  frameRevisions: z
    .array(
      z.strictObject({
        performer: text,
        from: day,
        every: duration,
        against: z.array(z.enum(['FLOW', 'INTAKE', 'RESULTS'])).min(1),
        source,
      }),
    )
    .default([]),
  ownerships: z.array(ownership).default([]),
  offers: z.array(offer).default([]),
  signals: z
    .strictObject({
      sources: z
        .array(
          z.strictObject({
            ...named,
            isPrivate: yesOrNo.default(false),
            centre: centre.optional(),
            source,
          }),
        )
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
  /** How an enrolment ends; OTHER and UNKNOWN are among them, so that they add up. */
  outcomes: z
    .array(
      z.strictObject({
        ...named,
        /** Of one that hands over: who takes over has a case in this centre, or in any. */
        handedTo: z.enum(['ANY', ...centreCodes]).optional(),
        source: source.optional(),
      }),
    )
    .min(1),
  /** How often progress is added up over everybody. */
  progressEvery: z.strictObject({ every: duration, source }).optional(),
  handover: z
    .strictObject({
      criteria: z.array(z.strictObject(named)).min(1),
      isDueWhenTargetGroupIsLeft: yesOrNo.default(false),
      source,
    })
    .optional(),
  /** What managers read, without citizen data. */
  figures: z.array(figure).default([]),
  /** How many citizens were expected, to hold against how many there are. */
  expected: z
    .array(
      z.strictObject({
        of: text,
        track: code.optional(),
        centre: centre.optional(),
        citizens: count,
        /** How many the handbook itself counted, and when. */
        counted: z.strictObject({ citizens: count, on: day, source }).optional(),
        source,
      }),
    )
    .default([]),
  plan,
});
export type Programme = z.infer<typeof programme>;
export type Rule = z.infer<typeof rule>;
export type Limit = z.infer<typeof limit>;
export type Scale = z.infer<typeof scale>;
export type Outcome = Programme['outcomes'][number];
export type Track = z.infer<typeof track>;
