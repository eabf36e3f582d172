-- What the application's role may do: it owns nothing, and has what stands here. :role is set by migrate.ts.

grant usage on schema coordination to :role;
grant select on coordination.migrations, coordination.centres, coordination.caseworkers,
  coordination.citizens, coordination.identifiers, coordination.addresses, coordination.custody_holders,
  coordination.attachments, coordination.coordinations, coordination.coordinating_caseworkers,
  coordination.team_members, coordination.meetings, coordination.plans, coordination.plan_meetings,
  coordination.goals, coordination.goal_measures, coordination.goal_scores, coordination.agreements,
  coordination.replaced_plans, coordination.consents, coordination.emergency_accesses,
  coordination.answered_mutations, coordination.outbox
  to :role;
grant insert on coordination.consents, coordination.emergency_accesses, coordination.answered_mutations to :role;
grant update (version, withdrawn_at, withdrawn_by) on coordination.consents to :role;
grant update (version, reviewed_at, reviewed_by, finding, note) on coordination.emergency_accesses to :role;
grant update (version) on coordination.coordinations to :role;
grant insert (citizen_id, caseworker_id, since, until, appointed_by), update (until)
  on coordination.coordinating_caseworkers to :role;
-- When, in which order and in which transaction, the database says.
grant insert (kind, citizen_id, version) on coordination.outbox to :role;

grant execute on function coordination.standing(uuid[]), coordination.enter(jsonb, uuid[]),
  coordination.citizens_of(text[]), coordination.my_citizens(), coordination.my_caseload(uuid, integer),
  coordination.acts_as(uuid, text[]), coordination.keeps_journal_of(uuid)
  to :role;

-- A manager's figures.
grant execute on function coordination.programme_flow(text, date, date), coordination.programme_centres(text, date),
  coordination.programme_progress(text, date, date), coordination.programme_caseloads(text, date),
  coordination.programme_group(text, date, date) to :role;

-- Access log.
grant select on coordination.access_log, coordination.access_alarms to :role;
grant execute on function coordination.append_access(json[]), coordination.sign_access_head(bigint, text),
  coordination.unjudged_access(integer, interval, integer), coordination.judge_access(bigint, bigint, json) to :role;
