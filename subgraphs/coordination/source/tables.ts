import type { ViewContract } from '../../../server/source-views.ts';

/** The tables this room reads, as its migrations make them; checked when it starts. */
export const tables = {
  citizens: { name: 'text', birth_date: 'date | null', is_address_protected: 'boolean' },
  identifiers: { cpr: 'text', replaced_on: 'date | null' },
  centres: { code: 'text', name: 'text' },
  caseworkers: {
    id: 'text',
    name: 'text',
    title: 'text | null',
    unit: 'text | null',
    email: 'text | null',
    phone: 'text | null',
  },
  attachments: { centre: 'text', caseworker_id: 'text' },
  coordinations: { model: 'text', track: 'text | null', since: 'date', until: 'date | null' },
  coordinating_caseworkers: { caseworker_id: 'text', since: 'date', until: 'date | null' },
  team_members: { caseworker_id: 'text', role: 'text', since: 'date', until: 'date | null' },
  meetings: { kind: 'text', held_on: 'date' },
  plans: { version: 'integer', adopted_on: 'date' },
  goals: { position: 'integer', title: 'text', is_citizens_wording: 'boolean' },
  goal_measures: { measure_id: 'text' },
  goal_scores: { scored_on: 'date', scored_by: 'text', score: 'integer' },
  agreements: {
    position: 'integer',
    title: 'text',
    responsible: 'text',
    due_on: 'date | null',
    settled_on: 'date | null',
  },
  replaced_plans: {
    law_code: 'text',
    paragraph: 'text',
    replaced_on: 'date',
    consent_given_on: 'date | null',
  },
} as const satisfies ViewContract;
