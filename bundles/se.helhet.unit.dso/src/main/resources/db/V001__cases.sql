create table dso_organisation (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  name text not null,
  kind text not null,
  municipality text,
  joined_on date not null,
  left_on date
);
create index dso_organisation_joined_on on dso_organisation (joined_on);

create table dso_review (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  organisation text not null,
  kind text not null,
  municipality text,
  opened_on date not null,
  finished_on date
);
create index dso_review_finished_on on dso_review (finished_on);

create table dso_maturity (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  assessed_on date not null,
  term text not null,
  organisation text not null,
  kind text not null,
  area text not null,
  score integer not null
);
create index dso_maturity_assessed_on on dso_maturity (assessed_on);

create table dso_advice (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  given_on date not null,
  level text not null,
  topic text not null,
  municipality text,
  note text
);
create index dso_advice_given_on on dso_advice (given_on);

create table dso_visit (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  visited_on date not null,
  kind text not null,
  municipality text,
  participants integer
);
create index dso_visit_visited_on on dso_visit (visited_on);

create table dso_training (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  held_on date not null,
  size text not null,
  municipality text,
  participants integer not null
);
create index dso_training_held_on on dso_training (held_on);

create table dso_incident (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  aware_on date not null,
  aware_time text not null,
  municipality text not null,
  state text not null,
  kind text not null,
  risk text not null,
  due_on date,
  due_time text,
  decision text not null,
  notified_on date,
  notified_time text,
  why_not text,
  nature text,
  affected integer,
  consequences text,
  measures text,
  clock text,
  handled_on date
);
create index dso_incident_aware_on on dso_incident (aware_on);

create table dso_enquiry (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  asked_on date not null,
  asker text not null,
  municipality text,
  due_on date,
  answered_on date,
  note text
);
create index dso_enquiry_asked_on on dso_enquiry (asked_on);

create table dso_outlook (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  held_on date not null,
  kind text not null,
  name text not null
);
create index dso_outlook_held_on on dso_outlook (held_on);

create table dso_newsletter (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  sent_on date not null,
  recipients integer not null
);
create index dso_newsletter_sent_on on dso_newsletter (sent_on);
