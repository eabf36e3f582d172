-- Which centre grants what a meeting decided on (N19, N28): said there, or by the programme's own sentences.
alter table coordination.meeting_decisions
  add column granted_by text references coordination.centres,
  add check (granted_by is null or law_code is not null);
