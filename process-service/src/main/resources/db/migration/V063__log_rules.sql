-- What the log itself stands under, as it was recorded in the log: a change of it is an entry before anything is signed under it.
create table log_rule (
    id          bigint generated always as identity,
    what        text not null,
    value       text not null,
    leaf_hash   bytea not null,
    recorded_at timestamptz not null,
    constraint log_rule_pkey primary key (id),
    constraint log_rule_leaf_hash_check check (octet_length(leaf_hash) = 32)
);
create index log_rule_what_idx on log_rule (what, id);

grant select, insert on log_rule to ${runtime};
create trigger log_rule_append_only before update or delete or truncate on log_rule
    for each statement execute function refuse_change();
