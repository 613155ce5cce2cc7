alter table navet_booking add column tags text;
alter table navet_visit add column rest_day text;

create table navet_theme (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  name text not null,
  subject text not null,
  tags text,
  introduced_on date not null,
  evaluated_on date,
  retired_on date,
  unique (name)
);
create index navet_theme_introduced_on on navet_theme (introduced_on);

create table navet_talk (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  held_on date not null,
  form text not null,
  title text not null,
  place text,
  partner text,
  audience integer not null
);
create index navet_talk_held_on on navet_talk (held_on);

create table navet_exhibition (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  opened_on date not null,
  closed_on date,
  name text not null,
  stay text not null,
  own boolean not null default false
);
create index navet_exhibition_opened_on on navet_exhibition (opened_on);

create table navet_project (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  started_on date not null,
  ends_on date not null,
  name text not null,
  funding text not null,
  partners integer,
  report_due_on date,
  reported_on date,
  months integer,
  unique (name)
);
create index navet_project_started_on on navet_project (started_on);
create index navet_project_ends_on on navet_project (ends_on);

create table navet_conference (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  held_on date not null,
  name text not null,
  role text not null,
  topics text,
  place text,
  sessions integer
);
create index navet_conference_held_on on navet_conference (held_on);

create table navet_press (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  published_on date not null,
  medium text not null,
  outlet text not null,
  title text not null
);
create index navet_press_published_on on navet_press (published_on);

create table navet_effort (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  held_on date not null,
  effort text not null,
  occasion text not null,
  partner text,
  partner_kind text,
  municipality text,
  participants integer,
  weeks integer
);
create index navet_effort_held_on on navet_effort (held_on);
