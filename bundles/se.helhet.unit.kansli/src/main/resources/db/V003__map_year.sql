-- A map holds from its year on, until a later year has one of its own; year 0 is from the beginning. edition says which
-- edition of Kommun-Bas it was made for.
alter table kansli_map_row add column year integer not null default 0;
alter table kansli_map_row add column edition text not null default '';
