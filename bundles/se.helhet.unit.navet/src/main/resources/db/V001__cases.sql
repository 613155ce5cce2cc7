create table navet_booking (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  held_on date not null,
  kind text not null,
  theme text not null,
  subject text not null,
  programme text,
  school_year text not null,
  municipality text not null,
  school text not null,
  classes integer not null,
  pupils integer not null,
  approximate boolean not null default false
);
create index navet_booking_held_on on navet_booking (held_on);

create table navet_visit (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  visited_on date not null,
  day_kind text not null,
  visitors integer not null
);
create index navet_visit_visited_on on navet_visit (visited_on);

create table navet_training (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  held_on date not null,
  subject text not null,
  audience text not null,
  municipality text not null,
  participants integer not null,
  days integer not null
);
create index navet_training_held_on on navet_training (held_on);
