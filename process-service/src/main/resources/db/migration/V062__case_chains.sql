-- By which pseudonym the log names a case, and how far its chain of entries has come. The row is locked while an entry is added.
create table disclosure.case_chain (
    case_number text not null,
    pseudonym   text not null,
    power_code  text not null,
    unit_code   text not null,
    entries     integer not null,
    last_leaf   bytea,
    sealed      boolean not null,
    constraint case_chain_pkey primary key (case_number),
    constraint case_chain_pseudonym_key unique (pseudonym),
    constraint case_chain_last_leaf_check check ((entries = 0) = (last_leaf is null))
);

create function disclosure.refuse_broken_chain() returns trigger language plpgsql as $$
begin
    if new.entries <> old.entries + 1 or old.sealed and not new.sealed then
        raise exception 'a chain only grows, by one entry, and stays sealed';
    end if;
    return new;
end $$;

grant select, insert, update (entries, last_leaf, sealed) on disclosure.case_chain to ${runtime};
create trigger case_chain_grows before update on disclosure.case_chain
    for each row execute function disclosure.refuse_broken_chain();
create trigger case_chain_kept before delete or truncate on disclosure.case_chain
    for each statement execute function refuse_change();

-- Which entries a pseudonym has, as anybody may know: it stands in the entries themselves.
create table log_chain (
    name     text not null,
    no       integer not null,
    inbox_id bigint not null,
    constraint log_chain_pkey primary key (name, no),
    constraint log_chain_inbox_id_key unique (inbox_id),
    constraint log_chain_inbox_id_fkey foreign key (inbox_id) references log_inbox (id),
    constraint log_chain_no_check check (no > 0)
);

grant select, insert on log_chain to ${runtime};
create trigger log_chain_append_only before update or delete or truncate on log_chain
    for each statement execute function refuse_change();
