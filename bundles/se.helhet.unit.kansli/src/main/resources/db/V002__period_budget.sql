-- What a ledger file says was budgeted (#PBUDGET), per month, account and object of the result unit dimension.
create table kansli_period_budget (
  import_id   integer not null,
  month       date    not null,
  account     integer not null,
  unit_object text    not null,
  ore         bigint  not null
);
