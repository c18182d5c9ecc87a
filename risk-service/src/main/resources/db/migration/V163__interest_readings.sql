-- Each reading of the sealed words of an interest: who read them and, sealed too, what for.
create table interest_reading (
    id uuid constraint interest_reading_pkey primary key,
    interest_id uuid not null constraint interest_reading_interest_fkey references interest (id),
    official_code text not null constraint interest_reading_official_fkey references official (code),
    read_by text not null constraint interest_reading_not_own check (read_by <> official_code),
    purpose text not null,
    read_at timestamptz not null
);
create index interest_reading_official_idx on interest_reading (official_code, id);
grant select, insert on interest_reading to ${runtime};
create trigger interest_reading_append_only before update or delete or truncate on interest_reading
    for each statement execute function refuse_change();
