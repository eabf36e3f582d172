-- What the application's role may do: it owns nothing, and has what stands here. :role is set by migrate.ts.

grant usage on schema coordination to :role;
grant select on coordination.migrations, coordination.centres, coordination.caseworkers,
  coordination.citizens, coordination.identifiers, coordination.addresses, coordination.custody_holders,
  coordination.attachments, coordination.coordinations, coordination.coordinating_caseworkers,
  coordination.team_members, coordination.meetings, coordination.plans, coordination.plan_meetings,
  coordination.goals, coordination.goal_measures, coordination.goal_scores, coordination.agreements,
  coordination.replaced_plans, coordination.consents, coordination.emergency_accesses,
  coordination.answered_mutations, coordination.outbox, coordination.signals, coordination.signal_sources,
  coordination.screenings, coordination.visitation_decisions, coordination.handovers
  to :role;
grant insert on coordination.consents, coordination.emergency_accesses, coordination.answered_mutations to :role;
grant update (version, withdrawn_at, withdrawn_by) on coordination.consents to :role;
grant update (version, reviewed_at, reviewed_by, finding, note) on coordination.emergency_accesses to :role;
grant insert (citizen_id, version, model, track, since, ends_on, extension_reason, reasons, enrolled_by),
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
-- When, in which order and in which transaction, the database says.
grant insert (kind, citizen_id, version) on coordination.outbox to :role;

grant execute on function coordination.standing(uuid[]), coordination.enter(jsonb, uuid[]),
  coordination.citizens_of(text[]), coordination.my_citizens(), coordination.my_caseload(uuid, integer),
  coordination.acts_as(uuid, text[]), coordination.keeps_journal_of(uuid),
  coordination.is_to_be_enrolled(uuid, text, text), coordination.count_enrolled(text), coordination.centres_of(text[])
  to :role;

-- Access log.
grant select on coordination.access_log, coordination.access_alarms to :role;
grant execute on function coordination.append_access(json[]), coordination.sign_access_head(bigint, text),
  coordination.unjudged_access(integer, interval, integer), coordination.judge_access(bigint, bigint, json) to :role;
