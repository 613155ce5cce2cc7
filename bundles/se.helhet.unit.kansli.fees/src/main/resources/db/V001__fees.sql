create table fees_term (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  year integer not null,
  valid_from date not null,
  term text not null,
  unit text not null,
  basis text not null,
  kind text not null,
  rate text,
  scaled_rate bigint,
  charged_rate text,
  measure text not null default '',
  share text,
  uprating text,
  total bigint,
  paid_by text not null,
  payer text not null,
  part_of text not null default '',
  comment text not null default ''
);
create unique index fees_term_of on fees_term (year, term);
create index fees_term_valid_from on fees_term (valid_from);

create table fees_agreement (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  year integer not null,
  agreed_from date not null,
  unit text not null,
  party text not null,
  amount bigint not null
);
create unique index fees_agreement_of on fees_agreement (year, unit, party);
create index fees_agreement_agreed_from on fees_agreement (agreed_from);

create table fees_charge (
  id integer primary key autoincrement,
  version integer not null,
  import_id integer,
  year integer not null,
  charged_for date not null,
  unit text not null,
  term text not null,
  party text not null,
  amount bigint not null
);
create index fees_charge_charged_for on fees_charge (charged_for);
