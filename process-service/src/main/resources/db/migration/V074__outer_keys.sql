-- Which key from outside the database wraps each key, so that it can be wrapped by another. Null for those made before it was said:
-- the next start finds out. The index tells at each start whether one is left that another key wraps.
alter table disclosure.subject_key add column outer_key text;
grant update (outer_key) on disclosure.subject_key to ${runtime};
create index subject_key_outer_key_idx on disclosure.subject_key (outer_key);
