-- Keys are made in the order of time, so the newest entries are the last of the primary key. These two serve the
-- questions that an auditor asks most: what did this person do, and what was done to this thing.
create index audit_entry_actor_id_idx on audit_entry (actor, id);
create index audit_entry_subject_id_idx on audit_entry (subject collate "C", id);
