-- Who last gave a comment another text, and when; null while it says what was first written.
alter table report_comment add column corrected_at text;
alter table report_comment add column corrected_by text;
