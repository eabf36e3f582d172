-- What a goal or an agreement is known by in the document that it was taken in from: a second import knows it again.
alter table coordination.goals add column imported_as text, add unique (plan_id, imported_as);
alter table coordination.agreements add column imported_as text, add unique (plan_id, imported_as);
