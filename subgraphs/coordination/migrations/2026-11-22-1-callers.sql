-- Who asks, told by the application once per transaction; every policy of this database rests on it.

-- The caller as `enter` was told: employee, cpr, roles, centre, today. Null outside a request.
create function coordination.caller() returns jsonb language sql stable
  as $$ select nullif(current_setting('helhed.caller', true), '')::jsonb $$;

create function coordination.has_role(role text) returns boolean language sql stable
  as $$ select coalesce(coordination.caller() -> 'roles' ? role, false) $$;

-- The citizens of this transaction to whom the caller was found to have a relation.
create function coordination.opened() returns uuid[] language sql stable
  as $$ select coalesce(nullif(current_setting('helhed.opened', true), '')::uuid[], '{}') $$;
