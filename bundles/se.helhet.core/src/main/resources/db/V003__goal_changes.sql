-- The further targets of a compound goal, from 2 on; the first stands in core_goal.
create table core_goal_measure (
  id integer primary key autoincrement not null,
  version bigint not null,
  year integer not null,
  goal text not null,
  number integer not null,
  target text not null,
  noun text not null,
  measure text not null,
  unique (year, goal, number)
);

-- What was decided about a goal during its year; kind is the name of Goal.Kind, said_before what it read until then.
create table core_goal_change (
  id integer primary key autoincrement not null,
  version bigint not null,
  year integer not null,
  goal text not null,
  kind text not null,
  decided_on date not null,
  decided_by text not null,
  reason text not null,
  said_before text not null
);
create index core_goal_change_goal on core_goal_change (year, goal);
