-- The federation: one row.
create table core_federation (
  id integer primary key autoincrement not null,
  version bigint not null,
  name text not null,
  short_name text not null,
  organisation_number text not null
);

-- Municipalities and others that take part; kind is MEMBER, ADJUNCT or OTHER.
create table core_party (
  id integer primary key autoincrement not null,
  version bigint not null,
  code text not null,
  name text not null,
  kind text not null,
  unique (code)
);

-- The federation's units, whether or not their plugins are installed.
create table core_unit (
  id integer primary key autoincrement not null,
  version bigint not null,
  unit text not null,
  name text not null,
  short_name text not null,
  fee_label text not null,
  from_year integer not null,
  to_year integer,
  position integer not null,
  unique (unit)
);

-- Who takes part in which unit in which year.
create table core_participation (
  id integer primary key autoincrement not null,
  version bigint not null,
  unit text not null references core_unit (unit),
  party text not null references core_party (code),
  role text not null,
  year integer not null,
  unique (year, unit, party)
);

-- Inhabitants at the turn of the year before the year.
create table core_population (
  id integer primary key autoincrement not null,
  version bigint not null,
  party text not null references core_party (code),
  year integer not null,
  inhabitants bigint not null,
  unique (party, year)
);

-- Reporting rounds; kind is the name of Round.Kind, period the text form of Period.
create table core_round (
  id integer primary key autoincrement not null,
  version bigint not null,
  code text not null,
  kind text not null,
  period text not null,
  title text not null,
  deadline date,
  unique (code)
);

-- What people have written for a unit's slot in a round: live text.
create table core_written (
  id integer primary key autoincrement not null,
  version bigint not null,
  round text not null references core_round (code),
  unit text not null,
  slot text not null,
  live_text text not null,
  unique (round, unit, slot)
);

-- The goal tree of each year. status is null until a person has said something; outcome and comment are theirs.
create table core_goal (
  id integer primary key autoincrement not null,
  version bigint not null,
  year integer not null,
  goal text not null,
  position integer not null,
  focus_area text not null,
  unit text not null,
  unit_name text not null,
  strategy text not null,
  number text not null,
  goal_text text not null,
  target text not null,
  noun text not null,
  measure text not null,
  status text,
  outcome text not null,
  comment text not null,
  unique (year, goal)
);
create index core_goal_unit on core_goal (year, unit, position);

-- Files taken into registers; imported_at is UTC in ISO form. sha256 is of the file's bytes; the same file is not taken twice into one register.
create table core_import (
  id integer primary key autoincrement not null,
  version bigint not null,
  register text not null,
  file_name text not null,
  sha256 text not null,
  row_count bigint not null,
  imported_at text not null,
  imported_by text not null,
  unique (register, sha256)
);
