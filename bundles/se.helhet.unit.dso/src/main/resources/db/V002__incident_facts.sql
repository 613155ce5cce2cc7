-- What the authority's form asks for beside what was kept before: who is responsible, when it happened, whose data of what
-- kind, who has been told, and why a late notification is late.
create table dso_incident_new (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  aware_on date not null,
  aware_time text not null,
  due_on date,
  due_time text,
  clock text,
  decision text not null,
  notified_on date,
  notified_time text,
  state text not null,
  kind text not null,
  risk text not null,
  municipality text not null,
  organisation text,
  occurred_on date,
  nature text,
  persons text,
  affected integer,
  data text,
  records integer,
  consequences text,
  measures text,
  informed_on date,
  late_why text,
  why_not text,
  handled_on date
);
insert into dso_incident_new (id, version, import_id, aware_on, aware_time, due_on, due_time, clock, decision, notified_on, notified_time, why_not, state, kind, risk, municipality, nature, affected, consequences, measures, handled_on) select id, version, import_id, aware_on, aware_time, due_on, due_time, clock, decision, notified_on, notified_time, why_not, state, kind, risk, municipality, nature, affected, consequences, measures, handled_on from dso_incident;
drop table dso_incident;
alter table dso_incident_new rename to dso_incident;
create index dso_incident_aware_on on dso_incident (aware_on);
