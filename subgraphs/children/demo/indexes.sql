-- What the source views look up by; built once the rows are in.

create unique index person_cpr on dubu.person ((cprnr::text));
create index sag_person on dubu.sag (primaerperson);
create index indsats_person on dubu.indsats (personid);
create index plan_person on dubu.plan (personid);

analyze dubu.person, dubu.skolegang, dubu.sag, dubu.indsats, dubu.boernesamtale, dubu.plan,
  dubu.maal, dubu.sagsbehandler, dubu.udtraek;
