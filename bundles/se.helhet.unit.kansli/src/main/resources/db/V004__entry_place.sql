-- A row of the ledger has a number that stays its own, and what is added up says between which numbers its rows stand.
-- So the rows behind a number are found without an index, which would cost more than reading the file.
create table kansli_entry_numbered (
  id                  integer primary key,
  import_id           integer not null,
  voucher             integer not null,
  account             integer not null,
  unit_object         text    not null,
  project_object      text    not null,
  counterparty_object text    not null,
  ore                 bigint  not null,
  text                text    not null
);
insert into kansli_entry_numbered (import_id, voucher, account, unit_object, project_object, counterparty_object, ore, text)
  select import_id, voucher, account, unit_object, project_object, counterparty_object, ore, text
  from kansli_entry order by rowid;
drop table kansli_entry;
alter table kansli_entry_numbered rename to kansli_entry;
alter table kansli_movement add column first_entry bigint;
alter table kansli_movement add column last_entry bigint;
