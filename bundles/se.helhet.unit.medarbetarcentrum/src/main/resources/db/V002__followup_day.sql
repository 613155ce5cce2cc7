-- The day that was agreed for the follow-up, six months after as a rule, and whether it was made.
alter table medarbetarcentrum_assignment add column followup_on date;
alter table medarbetarcentrum_assignment add column followup_made boolean not null default false;
