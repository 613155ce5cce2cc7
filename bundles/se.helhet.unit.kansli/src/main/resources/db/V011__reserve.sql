-- What the board has set aside to a reserve of results, or used of it.
create table kansli_reserve (
  id         integer primary key autoincrement,
  version    bigint  not null,
  import_id  integer,
  year       integer not null,
  closes_on  date    not null,
  decided_on date,
  reserve    text    not null,
  kind       text    not null,
  amount     bigint  not null,
  decision   text
);
create index kansli_reserve_closes_on on kansli_reserve (closes_on);
