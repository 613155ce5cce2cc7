create table governance_position (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  year integer not null,
  unit text not null,
  funding text not null,
  role text not null,
  fte numeric(8,2) not null,
  comment text,
  counted_on date not null,
  fte_hundredths bigint not null,
  unique (year, unit, funding, role)
);
create index governance_position_counted_on on governance_position (counted_on);

create table governance_absence (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  month date not null,
  sex text not null,
  age text not null,
  employees integer not null,
  ordinary_hours integer not null,
  sick_hours integer not null,
  long_sick_hours integer not null,
  unique (month, sex, age)
);

create table governance_control (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  year integer not null,
  no integer not null,
  section text not null,
  area text not null,
  moment_no integer not null,
  moment text not null,
  method text not null,
  frequency text,
  responsible text,
  result text,
  result_scope text not null default 'moment',
  deviation boolean not null default false,
  checked_on date,
  mended_on date,
  planned_on date not null,
  due_on date,
  unique (year, no, moment_no)
);
create index governance_control_planned_on on governance_control (planned_on);
create index governance_control_checked_on on governance_control (checked_on);

create table governance_meeting (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  held_on date not null,
  body text not null,
  place text,
  present integer
);
create index governance_meeting_held_on on governance_meeting (held_on);

create table governance_decision (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  decided_on date not null,
  body text not null,
  paragraph text,
  area text not null,
  matter text not null,
  decision text,
  done_on date
);
create index governance_decision_decided_on on governance_decision (decided_on);

create table governance_provision (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  year integer not null,
  name text not null,
  price_year integer not null,
  amount numeric(16,2) not null,
  price_index numeric(16,2) not null default 0,
  comment text,
  dissolved_on date not null,
  amount_ore bigint not null,
  index_ore bigint not null,
  unique (year, name)
);
create index governance_provision_dissolved_on on governance_provision (dissolved_on);
