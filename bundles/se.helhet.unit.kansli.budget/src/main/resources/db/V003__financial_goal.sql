-- The financial goals of a year, and what a report tells of results beside its statements.
create table budget_goal (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  year integer not null,
  planned_for date not null,
  no integer not null,
  goal text not null,
  measure text not null,
  comparator text not null,
  target text not null,
  unit text not null
);
create index budget_goal_planned_for on budget_goal (planned_for);

create table budget_statement (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  year integer not null,
  planned_for date not null,
  about_year integer not null,
  unit text,
  measure text not null,
  basis text not null,
  number text,
  less text,
  amount bigint,
  approximate boolean not null default false,
  comment text
);
create index budget_statement_planned_for on budget_statement (planned_for);
