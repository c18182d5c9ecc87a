-- What every service keeps beside its own tables.

create function refuse_change() returns trigger
    language plpgsql as
$$
begin
    raise exception '% on append-only table % is refused', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

create table outbox (
    sequence       bigint generated always as identity,
    id             uuid        not null,
    event_type     text        not null,
    event_key      text        not null,
    data           text        not null,
    happened_at    timestamptz not null,
    recorded_at    timestamptz not null default clock_timestamp(),
    traceparent    text,
    republished    boolean     not null default false,
    constraint outbox_pkey primary key (sequence, recorded_at)
) partition by range (recorded_at);

create table audit_entry (
    id          uuid        not null,
    recorded_at timestamptz not null default clock_timestamp(),
    actor       text        not null,
    roles       text        not null,
    unit_code   text,
    action      text        not null,
    subject     text        not null,
    outcome     integer     not null,
    address     text,
    trace_id    text,
    constraint audit_entry_pkey primary key (id, recorded_at)
) partition by range (recorded_at);
create index audit_entry_recorded_at_idx on audit_entry using brin (recorded_at);
create trigger audit_entry_append_only
    before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();

create table inbox (
    source      text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null default clock_timestamp(),
    constraint inbox_pkey primary key (source, event_id)
);
create index inbox_received_at_idx on inbox using brin (received_at);

create table idempotency_key (
    scope        text        not null,
    key_hash     text        not null,
    request_hash text        not null,
    status       integer     not null,
    location     text,
    etag         text,
    media_type   text,
    body         text,
    created_at   timestamptz not null default clock_timestamp(),
    constraint idempotency_key_pkey primary key (scope, key_hash)
);
create index idempotency_key_created_at_idx on idempotency_key (created_at);

create table timer (
    kind     text        not null,
    subject  text        not null,
    due_at   timestamptz not null,
    attempts integer     not null default 0,
    constraint timer_pkey primary key (kind, subject)
);
create index timer_due_at_idx on timer (due_at);

-- The runtime role has no DDL, so the months ahead are made by a function that runs with its owner's rights.
create function ensure_month_partitions(table_name text, months_ahead integer) returns void
    language plpgsql
    security definer
    set search_path = public, pg_temp as
$$
declare
    first_day date;
    partition text;
begin
    if table_name not in ('outbox', 'audit_entry') then
        raise exception 'no partitions are kept for %', table_name;
    end if;
    for ahead in 0..months_ahead loop
        first_day := (date_trunc('month', now() at time zone 'Asia/Shanghai') + make_interval(months => ahead))::date;
        partition := table_name || '_' || to_char(first_day, 'YYYY_MM');
        if to_regclass(partition) is null then
            perform pg_advisory_xact_lock(hashtextextended(partition, 0));
            execute format(
                'create table if not exists %I partition of %I for values from (%L) to (%L)',
                partition, table_name,
                first_day::timestamp at time zone 'Asia/Shanghai',
                (first_day + interval '1 month')::timestamp at time zone 'Asia/Shanghai');
        end if;
    end loop;
end
$$;
revoke all on function ensure_month_partitions(text, integer) from public;
select ensure_month_partitions('outbox', 2), ensure_month_partitions('audit_entry', 2);

grant execute on function ensure_month_partitions(text, integer) to ${runtime};
grant select, insert, delete on outbox to ${runtime};
grant select, insert on audit_entry to ${runtime};
grant select, insert, delete on inbox, idempotency_key to ${runtime};
grant select, insert, update, delete on timer to ${runtime};
