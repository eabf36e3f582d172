-- Whom a caller was shown last is found without reading every entry of the hour: one who looks at the same citizens again
-- and again, as a journal system does, has many entries and few citizens.
create index access_log_shown on coordination.access_log (caller_id, at)
  where citizen_id is not null and entry ->> 'outcome' in ('SHOWN', 'CHANGED');
