-- Why a statutory plan stands by itself again (S9): none does in silence. Null while it is replaced, and for what ended
-- before a reason was asked for.
alter table coordination.replaced_plans add column end_reason text;

drop policy organised on coordination.replaced_plans;
create policy organised on coordination.replaced_plans for update
  using (coordination.acts_on_plan(plan_id, '{COORDINATING_CASEWORKER,FACILITATOR}'))
  with check (until = (coordination.caller() ->> 'today')::date and end_reason is not null
    or until is null and end_reason is null and coordination.is_consented(plan_id, law_code, consent_id));

create or replace function coordination.plan_content(plan uuid) returns jsonb language sql stable
  as $$
    select jsonb_build_object(
      'adoptedOn', p.adopted_on,
      'goals', (select coalesce(jsonb_agg(jsonb_build_object(
          'id', g.id, 'title', g.title, 'isCitizensWording', g.is_citizens_wording, 'isRetired', g.is_retired,
          'links', (select coalesce(jsonb_agg(jsonb_build_object('measureId', m.measure_id, 'isRepeat', m.is_repeat,
              'isCitizensWish', m.is_citizens_wish, 'reason', m.reason, 'replacesMeasureId', m.replaces_measure_id,
              'isEnded', m.is_ended) order by m.measure_id), '[]')
            from coordination.goal_measures m where m.goal_id = g.id),
          'scores', (select coalesce(jsonb_agg(jsonb_build_object('scoredOn', s.scored_on, 'by', s.scored_by,
              'score', s.score, 'recordedBy', s.recorded_by) order by s.scored_on, s.scored_by), '[]')
            from coordination.goal_scores s where s.goal_id = g.id)) order by g.position), '[]')
        from coordination.goals g where g.plan_id = p.id),
      'agreements', (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'title', a.title,
          'responsible', a.responsible, 'isCitizens', a.is_citizens, 'caseworkerId', a.caseworker_id,
          'dueOn', a.due_on, 'settledOn', a.settled_on, 'result', a.result, 'goalId', a.goal_id,
          'meetingId', a.meeting_id, 'documentedBy', a.documented_by, 'offer', a.offer) order by a.position), '[]')
        from coordination.agreements a where a.plan_id = p.id),
      'replaces', (select coalesce(jsonb_agg(jsonb_build_object('lawCode', r.law_code, 'paragraph', r.paragraph,
          'replacedOn', r.replaced_on, 'consentId', r.consent_id) order by r.law_code, r.paragraph), '[]')
        from coordination.replaced_plans r where r.plan_id = p.id and r.until is null),
      'endedReplacements', (select coalesce(jsonb_agg(jsonb_build_object('lawCode', r.law_code,
          'paragraph', r.paragraph, 'replacedOn', r.replaced_on, 'until', r.until, 'reason', r.end_reason)
          order by r.law_code, r.paragraph), '[]')
        from coordination.replaced_plans r where r.plan_id = p.id and r.until is not null))
      from coordination.plans p where p.id = plan
  $$;
