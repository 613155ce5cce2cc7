create table areas_course (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  started_on date not null,
  area text not null,
  course_no integer,
  name text not null,
  participants integer not null,
  days integer,
  occasions integer,
  comment text
);
create index areas_course_started_on on areas_course (started_on);

create table areas_meeting (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  held_on date not null,
  area text not null,
  kind text not null,
  network text,
  days integer not null default 1,
  participants integer
);
create index areas_meeting_held_on on areas_meeting (held_on);

create table areas_event (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  held_on date not null,
  area text not null,
  name text not null,
  expected integer,
  participants integer,
  approximate boolean not null default false
);
create index areas_event_held_on on areas_event (held_on);

create table areas_initiative (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  name text not null,
  municipality text,
  started_on date not null,
  decided_on date,
  finished_on date,
  introduced boolean not null default false
);
create index areas_initiative_started_on on areas_initiative (started_on);

create table areas_plan (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  area text not null,
  name text not null,
  adopted_on date not null,
  first_year integer not null,
  last_year integer not null,
  years integer not null
);
create index areas_plan_adopted_on on areas_plan (adopted_on);

create table areas_programme (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  year integer not null,
  delregion text not null,
  municipalities integer not null,
  applied integer not null,
  granted integer not null,
  applied_on date not null,
  unique (year, delregion)
);
create index areas_programme_applied_on on areas_programme (applied_on);
