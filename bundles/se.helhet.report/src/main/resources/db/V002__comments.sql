-- What people ask and tell one another about a section. done_at and done_by are null while it is open.
create table report_comment (
  id integer primary key autoincrement not null,
  version bigint not null,
  round text not null,
  section text not null,
  title text not null,
  body text not null,
  written_at text not null,
  written_by text not null,
  done_at text,
  done_by text
);

create index report_comment_round on report_comment (round);
