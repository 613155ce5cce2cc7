-- The ledger as it was read, and the small balance table that every figure stands on. Amounts are whole öre, debit
-- positive as in the ledger. One import is one year.
create table kansli_import (
  id          integer primary key autoincrement,
  version     bigint  not null,
  year        integer not null,
  file        text    not null,
  fingerprint text    not null,
  program     text    not null,
  company     text    not null,
  vouchers    integer not null,
  entries     integer not null,
  imported_on date    not null
);
create unique index kansli_import_year on kansli_import (year);

create table kansli_account (
  import_id integer not null references kansli_import (id),
  number    integer not null,
  name      text    not null,
  primary key (import_id, number)
);

-- A voucher's number here is its place in the file; series and name are what people call it.
create table kansli_voucher (
  import_id integer not null references kansli_import (id),
  number    integer not null,
  series    text    not null,
  name      text    not null,
  day       date    not null,
  text      text    not null,
  primary key (import_id, number)
) without rowid;

-- Millions of rows are welcome here, so the table has no index and no foreign key: each costs more than reading the file.
create table kansli_entry (
  import_id           integer not null,
  voucher             integer not null,
  account             integer not null,
  unit_object         text    not null,
  project_object      text    not null,
  counterparty_object text    not null,
  ore                 bigint  not null,
  text                text    not null
);

-- The entries added up by month and object, and the opening balances: what balances are rebuilt from when a map changes.
create table kansli_movement (
  import_id           integer not null references kansli_import (id),
  month               date    not null,
  account             integer not null,
  unit_object         text    not null,
  counterparty_object text    not null,
  opening             boolean not null,
  ore                 bigint  not null
);
create index kansli_movement_import on kansli_movement (import_id);

-- Which account goes to which line of the statements; empty unit or counterparty takes any.
create table kansli_map_row (
  id           integer primary key autoincrement,
  version      bigint  not null,
  from_account integer not null,
  to_account   integer not null,
  unit         text    not null,
  counterparty text    not null,
  line         text    not null,
  detail       text    not null,
  cash_flow    text    not null
);

-- The printed rows of the notes.
create table kansli_note_row (
  id       integer primary key autoincrement,
  version  bigint  not null,
  note     integer not null,
  line     text    not null,
  unit     text    not null,
  detail   text    not null,
  position integer not null,
  label    text    not null,
  sign     integer not null
);

-- Which unit an object of the result unit dimension is, and in which years.
create table kansli_ledger_unit (
  id        integer primary key autoincrement,
  version   bigint  not null,
  object    text    not null,
  unit      text    not null,
  from_year integer,
  to_year   integer
);

-- Who an object of the counterparty dimension is; kind unit marks internal items.
create table kansli_counterparty (
  id      integer primary key autoincrement,
  version bigint  not null,
  object  text    not null,
  kind    text    not null,
  code    text    not null,
  name    text    not null
);

-- Per month, unit and statement line. Kept up at import and made anew when a map changes; never edited.
create table kansli_balance (
  id           integer primary key autoincrement,
  version      bigint  not null,
  import_id    bigint,
  month        date    not null,
  unit         text,
  line         text    not null,
  detail       text,
  counterparty text,
  internal     boolean not null,
  opening      boolean not null,
  cash_flow    text    not null,
  ore          bigint  not null
);
create index kansli_balance_month on kansli_balance (month, line, unit);
