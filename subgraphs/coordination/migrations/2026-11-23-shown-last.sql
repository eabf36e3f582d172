-- Whom a caller was shown last is found without taking apart the JSON of each entry of the hour: one who looks at the same
-- citizens again and again, as a journal system does, has many entries and few citizens. Nothing else went by the caller.
create index access_log_shown on coordination.access_log (caller_id, at)
  where citizen_id is not null and entry ->> 'outcome' in ('SHOWN', 'CHANGED');
drop index coordination.access_log_of_caller;
