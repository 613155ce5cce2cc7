-- What did not add up in a ledger file when a person took it in anyway, and what else there was to look at.
create table kansli_import_finding (
  import_id integer not null references kansli_import (id),
  position  integer not null,
  place     text    not null,
  rule      text    not null,
  message   text    not null,
  primary key (import_id, position)
) without rowid;
