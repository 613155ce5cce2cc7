-- Posts that are shared with others by agreement.
create table areas_agreement (
  id         integer primary key autoincrement,
  version    integer not null,
  import_id  integer,
  area       text not null,
  code       text not null,
  name       text not null,
  percent    integer not null,
  started_on date not null,
  ended_on   date
);
create index areas_agreement_started_on on areas_agreement (started_on);
create index areas_agreement_ended_on on areas_agreement (ended_on);
