create table medarbetarcentrum_assignment (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  began_on date not null,
  ended_on date,
  kind text not null,
  municipality text not null,
  participants integer not null,
  hours integer,
  status text not null
);
create index medarbetarcentrum_assignment_began_on on medarbetarcentrum_assignment (began_on);
create index medarbetarcentrum_assignment_ended_on on medarbetarcentrum_assignment (ended_on);

create table medarbetarcentrum_programme (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  started_on date not null,
  finished_on date,
  kind text not null,
  name text not null,
  municipality text,
  participants integer not null
);
create index medarbetarcentrum_programme_started_on on medarbetarcentrum_programme (started_on);
create index medarbetarcentrum_programme_finished_on on medarbetarcentrum_programme (finished_on);

create table medarbetarcentrum_followup (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  followed_on date not null,
  ended_on date not null,
  kind text not null,
  municipality text not null,
  answers integer not null,
  performance_before integer not null,
  performance_after integer not null,
  wellbeing_before integer not null,
  wellbeing_after integer not null,
  performance_gain integer not null,
  wellbeing_gain integer not null,
  months integer not null
);
create index medarbetarcentrum_followup_followed_on on medarbetarcentrum_followup (followed_on);

create table medarbetarcentrum_feedback (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  asked_on date not null,
  service text not null,
  answers integer not null,
  satisfied integer not null
);
create index medarbetarcentrum_feedback_asked_on on medarbetarcentrum_feedback (asked_on);

create table medarbetarcentrum_event (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  held_on date not null,
  occasion text not null,
  name text not null,
  municipality text,
  participants integer
);
create index medarbetarcentrum_event_held_on on medarbetarcentrum_event (held_on);
