-- Since when a register has been kept, where its rows do not tell: before this day nothing is known, and no row is not zero.
create table core_kept (
  id integer primary key autoincrement,
  version integer not null,
  unit text not null,
  register text not null,
  since date not null,
  constraint core_kept_once unique (unit, register)
);

-- What units have handed in. Rows are added, never changed. sha256 is that of the submission as it was handed in or
-- received, so that the same file is known again; number is its version within round and unit here.
create table core_submission (
  id integer primary key autoincrement,
  version integer not null,
  round text not null,
  unit text not null,
  number integer not null,
  handed_in_at text not null,
  handed_in_by text not null,
  origin text not null,
  sha256 text not null,
  json text not null,
  constraint core_submission_once unique (round, unit, number)
);
