create table report_text (
  id integer primary key autoincrement,
  version integer not null,
  round text not null,
  slot text not null,
  body text not null,
  unique (round, slot)
);

create table report_outline (
  id integer primary key autoincrement,
  version integer not null,
  round text not null unique,
  body text not null
);

create table report_edition (
  id integer primary key autoincrement,
  version integer not null,
  edition text not null unique,
  round text not null,
  number integer not null,
  frozen_at text not null,
  frozen_by text not null,
  body text not null
);
