-- Amounts are whole öre, as everywhere else; people write kronor.
create table governance_provision_new (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  year integer not null,
  name text not null,
  price_year integer not null,
  amount bigint not null,
  price_index bigint not null default 0,
  comment text,
  dissolved_on date not null
);
insert into governance_provision_new (id, version, import_id, year, name, price_year, amount, price_index, comment, dissolved_on) select id, version, import_id, year, name, price_year, amount_ore, index_ore, comment, dissolved_on from governance_provision;
drop table governance_provision;
alter table governance_provision_new rename to governance_provision;
create index governance_provision_dissolved_on on governance_provision (dissolved_on);
