-- How citizens came in, where they stood and what happened since; and who was enrolled before, with what came of it.

begin;

create temporary table told on commit drop as
select i.citizen_id, r.today, r.record, r.record -> 'wayIn' as way
from demo_records r
join coordination.identifiers i using (cpr);
analyze told;

create temporary table told_signals on commit drop as
select gen_random_uuid() as id, citizen_id, record ->> 'model' as programme, signal.*
from told, jsonb_to_record(way -> 'signal')
  as signal (source text, note text, "receivedOn" date, "recordedBy" text)
where way <> 'null';

insert into coordination.signals (id, citizen_id, programme, received_on, is_source_protected, recorded_by, recorded_on)
select id, citizen_id, programme, "receivedOn", false, "recordedBy", "receivedOn" from told_signals;
insert into coordination.signal_sources (signal_id, source, note) select id, source, note from told_signals;

insert into coordination.screenings
  (citizen_id, programme, signal_id, answers, outcome, deviation_reason, recorded_by, recorded_on, recorded_at)
select citizen_id, programme, told_signals.id, asked.answers, asked.outcome, asked."deviationReason",
  asked."recordedBy", asked."recordedOn", asked."recordedOn"
from told join told_signals using (citizen_id), jsonb_to_record(nullif(way -> 'screening', 'null'))
  as asked (answers jsonb, outcome text, "deviationReason" text, "recordedBy" text, "recordedOn" date)
where asked.outcome is not null;

insert into coordination.visitation_decisions
  (citizen_id, programme, track, step, outcome, reasons, decided_on, decided_by, decided_at)
select citizen_id, record ->> 'model', record ->> 'track', value ->> 'step', value ->> 'outcome',
  array[value ->> 'reason'], (value ->> 'decidedOn')::date, way ->> 'decidedBy',
  (value ->> 'decidedOn')::date + position * interval '1 minute'
from told, jsonb_array_elements(way -> 'decisions') with ordinality as decision (value, position)
where way <> 'null';

insert into coordination.intakes (citizen_id, filled_by, answers, recorded_at)
select citizen_id, 'CITIZEN', way -> 'intake', (record ->> 'since')::date
from told
where way <> 'null' and jsonb_array_length(way -> 'intake') > 0;

insert into coordination.social_events (citizen_id, kind, happened_on, ended_on, note, recorded_by)
select citizen_id, event.kind, event."happenedOn", event."endedOn", event.note, event."recordedBy"
from told, jsonb_to_recordset(record -> 'socialEvents')
  as event (kind text, "happenedOn" date, "endedOn" date, note text, "recordedBy" text);

create temporary table told_former on commit drop as
select i.citizen_id, f.record
from demo_former f
join coordination.identifiers i using (cpr);

insert into coordination.coordinations (citizen_id, model, track, since, until, outcome, end_reason)
select citizen_id, ended.model, ended.track, ended.since, ended.until, ended.outcome, ended.reason
from told_former, jsonb_to_record(record)
  as ended (model text, track text, since date, until date, outcome text, reason text);

-- Who coordinated wrote down what was not the citizen's to say.
insert into coordination.assessments (citizen_id, scale, assessed_on, assessed_by, score, level, answers, recorded_by)
select citizen_id, stand.scale, stand."on", stand.by, stand.score, stand.level, stand.answers,
  case stand.by when 'CASEWORKER' then record ->> 'coordinatingCaseworker' end
from (select citizen_id, record from told union all select citizen_id, record from told_former) as everybody,
  jsonb_to_recordset(record -> 'assessments')
    as stand (scale text, "on" date, by text, score numeric, level text, answers jsonb);

commit;
