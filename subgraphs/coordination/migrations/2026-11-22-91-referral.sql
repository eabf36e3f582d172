-- What a centre that refers has tried, and how it went (O18): seen as what was told is, and written with it.
alter table coordination.signal_sources
  add column tried text[],
  add column succeeded text[],
  add column not_succeeded text[],
  add check ((tried is null) = (succeeded is null) and (tried is null) = (not_succeeded is null)),
  add check (tried is null or cardinality(tried) > 0);
