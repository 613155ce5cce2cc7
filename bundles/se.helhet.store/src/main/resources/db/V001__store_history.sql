-- Who changed what, when and why. Rows are only ever added; times are UTC in ISO form, set in Java.
create table store_history (
  id         integer primary key autoincrement,
  at         text    not null,
  who        text    not null,
  why        text    not null,
  action     text    not null check (action in ('INSERT', 'UPDATE', 'DELETE')),
  table_name text    not null,
  row_id     bigint,
  row_count  bigint  not null,
  before_row text,
  after_row  text,
  -- which rows a bulk deletion took, as SQL
  chosen     text
);

create index store_history_row on store_history (table_name, row_id, id);

-- A trigger stands on one line, since the build splits this file at lines that end with a semicolon.
create trigger store_history_keeps before update on store_history begin select raise(abort, 'historiken kan inte ändras'); end;
create trigger store_history_stays before delete on store_history begin select raise(abort, 'historiken kan inte tas bort'); end;

-- Which bundles' migrations have run: when nothing is new, no migration tool has to start.
create table store_migrated (
  prefix      text not null primary key,
  fingerprint text not null
);
