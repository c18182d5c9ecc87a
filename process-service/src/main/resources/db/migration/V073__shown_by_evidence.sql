-- What evidence has shown: any number of files can be made of one breach, and it is told once.
create table log_evidence_shown (
    kind     text not null,
    what     bytea not null,
    evidence text not null,
    constraint log_evidence_shown_pkey primary key (kind, what),
    constraint log_evidence_shown_evidence_fkey foreign key (evidence) references log_evidence (name),
    constraint log_evidence_shown_what_check check (octet_length(what) = 32)
);

grant select, insert on log_evidence_shown to ${runtime};
create trigger log_evidence_shown_append_only before update or delete or truncate on log_evidence_shown
    for each statement execute function refuse_change();
