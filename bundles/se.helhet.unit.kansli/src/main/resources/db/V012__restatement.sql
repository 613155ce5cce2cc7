-- What a comparative year is restated by when a unit has been split off: an amount that a unit gets or gives.
create table kansli_restatement (
  id        integer primary key autoincrement,
  version   bigint  not null,
  import_id integer,
  year      integer not null,
  begins_on date    not null,
  unit      text    not null,
  line      text    not null,
  amount    bigint  not null,
  reason    text    not null
);
create index kansli_restatement_begins_on on kansli_restatement (begins_on);
