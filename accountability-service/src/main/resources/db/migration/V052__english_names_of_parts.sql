-- Editions imported before have none, and stay as they are.
alter table score_part add column name_en text;
