-- Evidence against the log that was found or handed in; the files lie in the object store, out of the database's reach.
create table log_evidence (
    id       bigint generated always as identity,
    name     text not null,
    kind     text not null,
    origin   text not null,
    found_at timestamptz not null,
    constraint log_evidence_pkey primary key (id),
    constraint log_evidence_name_key unique (name)
);

grant select, insert on log_evidence to ${runtime};
create trigger log_evidence_append_only before update or delete or truncate on log_evidence
    for each statement execute function refuse_change();
