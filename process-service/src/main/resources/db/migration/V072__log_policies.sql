-- A promise is judged by the policy it was made under, also when there is another by now. That one is public; its hash, which the
-- log has, judges nothing.
create table log_policy (
    value       text not null,
    policy      text not null,
    recorded_at timestamptz not null,
    constraint log_policy_pkey primary key (value)
);

grant select, insert on log_policy to ${runtime};
create trigger log_policy_append_only before update or delete or truncate on log_policy
    for each statement execute function refuse_change();
