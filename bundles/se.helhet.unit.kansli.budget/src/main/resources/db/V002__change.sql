-- What was decided about a budget after it had been adopted.
create table budget_change (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  year integer not null,
  planned_for date not null,
  decided_on date not null,
  unit text not null,
  line text not null,
  amount bigint not null,
  decision text not null
);
create index budget_change_planned_for on budget_change (planned_for);
