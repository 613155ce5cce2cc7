create table template_case (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  received_on date not null,
  closed_on date,
  kind text not null,
  municipality text not null,
  hours integer not null
);
create index template_case_received_on on template_case (received_on);
