-- Investments: what was decided for each project, and what was used of it.
create table kansli_investment (
  id          integer primary key autoincrement,
  version     bigint  not null,
  import_id   integer,
  project     text    not null,
  name        text    not null,
  unit        text    not null,
  decided_on  date    not null,
  amount      bigint  not null,
  decision    text,
  finished_on date
);
create index kansli_investment_decided_on on kansli_investment (decided_on);

-- What was used of a project that the ledger does not follow by an object.
create table kansli_investment_use (
  id        integer primary key autoincrement,
  version   bigint  not null,
  import_id integer,
  used_on   date    not null,
  project   text    not null,
  amount    bigint  not null,
  comment   text
);
create index kansli_investment_use_used_on on kansli_investment_use (used_on);

-- Decisions and uses of each project by month, made of the two and of the ledger's project objects; never edited. A
-- finished project leaves the accounts on closes_on, the first day of the next year.
create table kansli_investment_state (
  id        integer primary key autoincrement,
  version   bigint  not null,
  import_id integer,
  month     date    not null,
  closes_on date,
  project   text    not null,
  unit      text    not null,
  kind      text    not null,
  ore       bigint  not null
);
create index kansli_investment_state_month on kansli_investment_state (month);
create index kansli_investment_state_closes_on on kansli_investment_state (closes_on);
