create table utvecklingsmedel_call (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  area text not null,
  title text not null,
  opens_on date not null,
  closes_on date not null,
  frame numeric(16,2),
  frame_ore bigint
);
create index utvecklingsmedel_call_opens_on on utvecklingsmedel_call (opens_on);

create table utvecklingsmedel_application (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  number text not null unique,
  area text not null,
  kind text not null,
  focus_area text not null,
  applicant text not null,
  title text not null,
  applied_on date not null,
  applied numeric(16,2) not null,
  decision text,
  decided_on date,
  granted numeric(16,2),
  cofinanced numeric(16,2),
  report_due_on date,
  reported_on date,
  closed_on date,
  applied_ore bigint not null,
  granted_ore bigint,
  cofinanced_ore bigint
);
create index utvecklingsmedel_application_applied_on on utvecklingsmedel_application (applied_on);
create index utvecklingsmedel_application_decided_on on utvecklingsmedel_application (decided_on);

create table utvecklingsmedel_payment (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  number text not null,
  area text not null,
  paid_on date not null,
  amount numeric(16,2) not null,
  amount_ore bigint not null
);
create index utvecklingsmedel_payment_paid_on on utvecklingsmedel_payment (paid_on);
