create table budget_line (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  year integer not null,
  planned_for date not null,
  unit text not null,
  line text not null,
  basis text not null,
  amount bigint not null,
  undivided boolean not null default false
);
create unique index budget_line_cell on budget_line (year, unit, line, basis);
create index budget_line_planned_for on budget_line (planned_for);

create table budget_comment (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  year integer not null,
  planned_for date not null,
  unit text not null,
  about text not null,
  comment text not null
);
create unique index budget_comment_place on budget_comment (year, unit, about);

create table budget_rule (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  base text not null,
  year integer not null,
  effective_from date not null,
  line text not null,
  unit text,
  kind text not null,
  percent text,
  amount bigint,
  reason text not null
);
create index budget_rule_effective_from on budget_rule (effective_from);

create table budget_plan (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  base text not null,
  year integer not null,
  planned_for date not null,
  line text not null,
  unit text,
  step text not null,
  amount bigint not null,
  reason text not null
);
create index budget_plan_planned_for on budget_plan (planned_for);
