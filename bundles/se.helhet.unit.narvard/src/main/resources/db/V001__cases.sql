create table narvard_care (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  month date not null,
  discharged integer not null,
  readmitted integer not null,
  ready integer not null,
  waiting integer not null,
  approximate boolean not null default false
);
create index narvard_care_month on narvard_care (month);

create table narvard_deviation (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  reported_on date not null,
  area text not null,
  sender text not null,
  receiver text not null,
  municipality text,
  reply_days integer not null default 60,
  due_on date,
  answered_on date
);
create index narvard_deviation_reported_on on narvard_deviation (reported_on);

create table narvard_sip (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  month date not null,
  municipality text not null,
  meetings integer not null,
  plans integer not null
);
create index narvard_sip_month on narvard_sip (month);

create table narvard_review (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  month date not null,
  place text not null,
  patients integer not null,
  reviewed integer not null
);
create index narvard_review_month on narvard_review (month);

create table narvard_pilot (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  pilot text not null,
  party text not null,
  name text not null,
  joined_on date not null,
  left_on date
);
create index narvard_pilot_joined_on on narvard_pilot (joined_on);

create table narvard_contribution (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  invoiced_on date not null,
  payer text not null,
  municipality text,
  amount bigint not null
);
create index narvard_contribution_invoiced_on on narvard_contribution (invoiced_on);

create table narvard_activity (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  held_on date not null,
  kind text not null,
  level text not null,
  participants integer
);
create index narvard_activity_held_on on narvard_activity (held_on);
