import { z } from 'zod';
import type { Faults } from '../plan/words.ts';
import { teamRoles } from '../team/team-role.ts';
import {
  caseworkers,
  concept,
  evaluations,
  isOf,
  noModifier,
  reference,
  terms,
  type Reference,
} from './fhir.ts';
import type { AgreementDocument, LinkDocument } from './plan-document.ts';
import { id, readPart, toKey } from './read-part.ts';

/** What a CarePlan's activity says: who does what by when, or that a measure serves goals. */
export type ReadActivity =
  | { readonly agreement: AgreementDocument }
  | { readonly link: LinkDocument; readonly goalKeys: readonly string[] };

interface Place {
  readonly path: string;
  /** What refers to the citizen. */
  readonly patient: string;
  readonly keyOf: (goal: Reference) => string;
  readonly faults: Faults;
}

const detail = {
  modifierExtension: noModifier,
  doNotPerform: z
    .literal(false, 'expected false: what is not to be done is no agreement')
    .optional(),
  goal: z.array(reference).default([]),
};

const performer = z.looseObject({
  reference: z.string().optional(),
  identifier: z
    .looseObject({ system: z.string().optional(), value: z.string().optional() })
    .optional(),
  display: z.string().optional(),
});

const task = z.looseObject({
  id,
  modifierExtension: noModifier,
  detail: z.looseObject({
    ...detail,
    status: z.enum(['not-started', 'scheduled', 'in-progress', 'on-hold', 'completed']),
    description: z.string(),
    performer: z.array(performer).min(1, 'expected one').max(1, 'expected one'),
    scheduledPeriod: z.looseObject({ end: z.string().optional() }).optional(),
    statusReason: z.looseObject({ text: z.string().optional() }).optional(),
    extension: z
      .array(
        z.looseObject({
          url: z.string(),
          valueDate: z.string().optional(),
          valueCode: z.string().optional(),
        }),
      )
      .default([]),
  }),
});

const measure = z.looseObject({
  id,
  modifierExtension: noModifier,
  detail: z.looseObject(detail),
});

const kinds = z.looseObject({
  detail: z.looseObject(
    {
      kind: z.enum(
        ['Task', 'ServiceRequest'],
        'expected Task for an agreement, or ServiceRequest for a measure',
      ),
    },
    'expected it within the CarePlan; other resources are not followed',
  ),
});

const evaluation = z.looseObject({
  modifierExtension: noModifier,
  detail: z.looseObject({ kind: z.undefined().optional(), code: concept }),
});

/** Reads one activity; a measure that serves no goal is its centre's, and left aside, and so is an evaluation of KL's. */
export function readActivity(value: unknown, place: Place): ReadActivity[] {
  const { path, keyOf, faults } = place;
  const evaluated = evaluation.safeParse(value);
  if (evaluated.success && isOf(evaluated.data.detail.code, evaluations)) return [];
  const kind = readPart(kinds, value, path, faults)?.detail.kind;
  if (kind === 'Task') return readAgreement(value, place);
  if (kind === undefined) return [];
  const goals = z
    .looseObject({ detail: z.looseObject({ goal: z.array(z.unknown()).min(1) }) })
    .safeParse(value);
  if (!goals.success) return [];
  const read = readPart(measure, value, path, faults);
  if (!read) return [];
  // Why it serves the goal this form has no words for: what is known of that stays.
  const nothing = {
    isRepeat: null,
    isCitizensWish: null,
    reason: null,
    replacesMeasureId: null,
    lawCode: null,
    paragraph: null,
  };
  return [
    { link: { path, measureId: read.id, ...nothing }, goalKeys: read.detail.goal.map(keyOf) },
  ];
}

function readAgreement(value: unknown, place: Place): ReadActivity[] {
  const { path, patient, keyOf, faults } = place;
  const read = readPart(task, value, path, faults);
  if (!read) return [];
  const { description, status, goal, scheduledPeriod, statusReason, extension } = read.detail;
  const [who = {}] = read.detail.performer;
  if (goal.length > 1) {
    faults.at(`${path}.detail.goal`).add(`found ${goal.length}, expected one at most`);
  }
  const [serves] = goal;
  const documentedBy = readPart(
    z.enum(teamRoles).optional(),
    extension.find(({ url }) => url === terms.documentedBy)?.valueCode,
    `${path}.detail.extension`,
    faults,
  );
  const isCitizen = who.reference === patient;
  const caseworkerId =
    who.identifier?.system === caseworkers ? (who.identifier.value ?? null) : null;
  return [
    {
      agreement: {
        path,
        key: toKey(read.id),
        title: description,
        responsible: {
          isCitizen,
          caseworkerId,
          other: isCitizen || caseworkerId !== null ? null : (who.display ?? null),
        },
        dueOn: scheduledPeriod?.end ?? null,
        goalKey: serves ? keyOf(serves) : null,
        documentedBy: documentedBy ?? null,
        offer: extension.find(({ url }) => url === terms.offer)?.valueCode ?? null,
        settled:
          status === 'completed'
            ? {
                settledOn: extension.find(({ url }) => url === terms.settledOn)?.valueDate ?? null,
                result: statusReason?.text ?? null,
              }
            : null,
      },
    },
  ];
}
