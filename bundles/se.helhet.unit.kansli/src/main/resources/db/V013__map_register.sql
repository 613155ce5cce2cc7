-- The rows of the account map become a register: texts may be left open, and a row may come from an import.
create table kansli_map_row_new (
  id           integer primary key autoincrement,
  version      bigint  not null,
  import_id    integer,
  from_account integer not null,
  to_account   integer not null,
  unit         text,
  counterparty text,
  line         text    not null,
  detail       text,
  cash_flow    text,
  year         integer not null default 0,
  edition      text
);
insert into kansli_map_row_new (id, version, from_account, to_account, unit, counterparty, line, detail, cash_flow, year, edition) select id, version, from_account, to_account, unit, counterparty, line, detail, cash_flow, year, edition from kansli_map_row;
drop table kansli_map_row;
alter table kansli_map_row_new rename to kansli_map_row;
