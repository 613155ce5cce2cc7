create table brb_enquiry (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  reference text not null,
  received_on date not null,
  source text not null,
  country text not null,
  sector text not null,
  land integer,
  jobs integer,
  municipality text,
  stage text not null,
  decided_on date,
  next_step text,
  next_step_on date,
  evidence text,
  unique (reference)
);
create index brb_enquiry_received_on on brb_enquiry (received_on);
create index brb_enquiry_decided_on on brb_enquiry (decided_on);

create table brb_step (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  reference text not null,
  stage text not null,
  entered_on date not null,
  left_on date,
  days integer,
  unique (reference, stage, entered_on)
);
create index brb_step_entered_on on brb_step (entered_on);
create index brb_step_left_on on brb_step (left_on);

create table brb_activity (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  held_on date not null,
  ends_on date,
  kind text not null,
  name text not null,
  place text,
  partner text,
  contacts integer,
  months integer
);
create index brb_activity_held_on on brb_activity (held_on);

create table brb_ranking (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  municipality text not null,
  year integer not null,
  rank integer not null,
  belongs_to date not null,
  unique (municipality, year)
);
create index brb_ranking_belongs_to on brb_ranking (belongs_to);

create table brb_survey (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  survey text not null,
  area text not null,
  municipality text not null,
  year integer not null,
  score decimal(5, 1) not null,
  belongs_to date not null,
  unique (survey, area, municipality, year)
);
create index brb_survey_belongs_to on brb_survey (belongs_to);
