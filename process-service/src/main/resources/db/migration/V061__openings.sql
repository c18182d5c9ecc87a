-- What opens the commitments of the log lies apart, with grants of its own: the log is for everybody and for ever, this is not.
create schema disclosure;
grant usage on schema disclosure to ${runtime};

-- A data key of each person, case or unit concerned, wrapped by a key that is in no database. Without it their openings are noise,
-- those in backups too.
create table disclosure.subject_key (
    subject text not null,
    wrapped bytea not null,
    constraint subject_key_pkey primary key (subject)
);

-- Salt and value, sealed together: a salt that survived in a backup would let the value be guessed.
create table disclosure.opening (
    leaf_hash bytea not null,
    path      text not null,
    subject   text not null,
    sealed    bytea not null,
    constraint opening_pkey primary key (leaf_hash, path),
    constraint opening_subject_fkey foreign key (subject) references disclosure.subject_key (subject),
    constraint opening_leaf_hash_check check (octet_length(leaf_hash) = 32)
);
create index opening_subject_idx on disclosure.opening (subject);

-- Which openings were erased, and by which entry of the log.
create table disclosure.erased (
    leaf_hash    bytea not null,
    path         text not null,
    erasure_leaf bytea not null,
    constraint erased_pkey primary key (leaf_hash, path)
);

-- The right to update is what locking a row takes; what was wrapped changes only when the outer key does.
grant select, insert, delete, update (wrapped) on disclosure.subject_key to ${runtime};
grant select, insert, delete on disclosure.opening to ${runtime};
grant select, insert on disclosure.erased to ${runtime};

create trigger opening_never_changed before update or truncate on disclosure.opening
    for each statement execute function refuse_change();
create trigger erased_append_only before update or delete or truncate on disclosure.erased
    for each statement execute function refuse_change();

-- What was deleted leaves the files soon, not only the view of them.
alter table disclosure.opening set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 50);
alter table disclosure.subject_key set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5);
