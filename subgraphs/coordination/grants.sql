-- What the application's role may do: it owns nothing, and has what stands here. :role is set by migrate.ts.

grant usage on schema coordination to :role;
grant select on coordination.migrations, coordination.centres, coordination.caseworkers,
  coordination.citizens, coordination.identifiers, coordination.addresses, coordination.custody_holders,
  coordination.attachments, coordination.coordinations, coordination.coordinating_caseworkers,
  coordination.team_members, coordination.meetings, coordination.plans, coordination.plan_meetings,
  coordination.goals, coordination.goal_measures, coordination.goal_scores, coordination.agreements,
  coordination.replaced_plans, coordination.plan_versions, coordination.consents, coordination.emergency_accesses,
  coordination.answered_mutations, coordination.outbox, coordination.signals, coordination.signal_sources,
  coordination.screenings, coordination.visitation_decisions, coordination.handovers,
  coordination.meeting_attendance, coordination.meeting_decisions, coordination.assessments,
  coordination.social_events, coordination.intakes, coordination.staffing
  to :role;
grant insert on coordination.consents, coordination.emergency_accesses, coordination.answered_mutations to :role;
grant update (version, withdrawn_at, withdrawn_by) on coordination.consents to :role;
grant update (version, reviewed_at, reviewed_by, finding, note) on coordination.emergency_accesses to :role;
grant insert (citizen_id, version, model, track, team, since, ends_on, extension_reason, reasons, enrolled_by),
  update (version, until, ends_on, extension_reason, outcome, end_reason, handed_to, ended_by, ended_at)
  on coordination.coordinations to :role;
grant insert (citizen_id, caseworker_id, role, since, until, appointed_by), update (until)
  on coordination.team_members to :role;
grant insert (id, citizen_id, programme, received_on, is_source_protected, recorded_by, recorded_on)
  on coordination.signals to :role;
grant insert on coordination.signal_sources to :role;
grant insert (citizen_id, programme, signal_id, answers, outcome, deviation_reason, recorded_by, recorded_on)
  on coordination.screenings to :role;
grant insert (citizen_id, programme, track, step, outcome, reasons, skip_reason, meeting_id, decided_on, decided_by)
  on coordination.visitation_decisions to :role;
grant insert (citizen_id, from_caseworker_id, to_caseworker_id, criteria, note, requested_by, requested_on),
  update (version, accepted_on, accepted_at, closed_by, closed_at) on coordination.handovers to :role;
grant insert (citizen_id, caseworker_id, since, until, appointed_by), update (until)
  on coordination.coordinating_caseworkers to :role;
grant insert (citizen_id, kind, held_on, cadence, place, called_by, called_at, first_contact_on),
  update (state, held_on, minutes, reason_for_later, purpose_without_citizen, first_contact_on, recorded_by, recorded_at)
  on coordination.meetings to :role;
grant insert, update (presence) on coordination.meeting_attendance to :role;
grant insert on coordination.meeting_decisions to :role;
grant insert (citizen_id, scale, assessed_on, assessed_by, score, level, answers, recorded_by)
  on coordination.assessments to :role;
grant insert (citizen_id, filled_by, answers, recorded_by) on coordination.intakes to :role;
grant insert (citizen_id, kind, happened_on, ended_on, note, recorded_by) on coordination.social_events to :role;
-- The plan: its words and states change, whose they are does not; a version is written once.
grant insert (citizen_id, version, adopted_on), update (version) on coordination.plans to :role;
grant insert (plan_id, position, title, is_citizens_wording, is_retired, imported_as), update (title, is_citizens_wording, is_retired)
  on coordination.goals to :role;
grant insert (goal_id, measure_id, is_repeat, is_citizens_wish, reason, replaces_measure_id, is_ended),
  update (is_repeat, is_citizens_wish, reason, replaces_measure_id, is_ended) on coordination.goal_measures to :role;
grant insert (goal_id, scored_on, scored_by, score, recorded_by), update (score, recorded_by)
  on coordination.goal_scores to :role;
grant insert (plan_id, position, title, responsible, is_citizens, caseworker_id, due_on, goal_id, meeting_id,
    documented_by, offer, imported_as), update (settled_on, result) on coordination.agreements to :role;
grant insert on coordination.plan_meetings to :role;
grant insert (plan_id, law_code, paragraph, replaced_on, consent_id), update (replaced_on, consent_id, until, end_reason)
  on coordination.replaced_plans to :role;
grant insert (plan_id, version, content, change, changed_by, is_by_citizen) on coordination.plan_versions to :role;
-- When, in which order and in which transaction, the database says.
grant insert (kind, citizen_id, version) on coordination.outbox to :role;

grant execute on function coordination.standing(uuid[]), coordination.enter(jsonb, uuid[], text[]),
  coordination.those(uuid[], text[]),
  coordination.citizens_of(text[]), coordination.my_citizens(), coordination.my_matching(jsonb, text),
  coordination.my_caseload(uuid, integer, jsonb, text),
  coordination.acts_as(uuid, text[]), coordination.keeps_journal_of(uuid),
  coordination.is_to_be_enrolled(uuid, text, text), coordination.count_enrolled(text), coordination.centres_of(text[]),
  coordination.caseloads(uuid[]), coordination.norm_caseloads(jsonb), coordination.family_of(uuid[])
  to :role;

-- A manager's figures.
grant execute on function coordination.programme_flow(text, date, date), coordination.programme_centres(text, date),
  coordination.programme_progress(text, date, date), coordination.programme_caseloads(text, date),
  coordination.programme_group(text, date, date), coordination.programme_scales(text, date, date, jsonb),
  coordination.without_responsible(text), coordination.without_decision(text) to :role;

-- Access log.
grant select on coordination.access_log, coordination.access_alarms to :role;
grant execute on function coordination.append_access(json[]), coordination.sign_access_head(bigint, text),
  coordination.unjudged_access(integer, interval, integer), coordination.judge_access(bigint, bigint, json) to :role;
