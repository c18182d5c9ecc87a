-- Who may read whose integrity file until when. What for, and why it was decided so, is sealed.
create table integrity_file_approval (
    id uuid constraint integrity_file_approval_pkey primary key,
    official_code text not null constraint integrity_file_approval_official_fkey references official (code),
    asked_by text not null constraint integrity_file_approval_not_own check (asked_by <> official_code),
    unit_code text not null,
    purpose text not null,
    until date not null,
    asked_at timestamptz not null,
    state text not null constraint integrity_file_approval_state_check check (state in ('REQUESTED', 'GRANTED', 'REFUSED',
        'ENDED')),
    decided_by text constraint integrity_file_approval_decided_by_check check (decided_by not in (asked_by, official_code)),
    decided_at timestamptz,
    decision_reason text,
    ended_by text,
    ended_at timestamptz,
    end_reason text,
    version bigint not null,
    constraint integrity_file_approval_decided check (state = 'ENDED'
        or (state = 'REQUESTED') = (decided_by is null)
        and (decided_by is null) = (decided_at is null) and (decided_by is null) = (decision_reason is null)),
    constraint integrity_file_approval_ended check ((state = 'ENDED') = (ended_at is not null)
        and (ended_by is null) = (end_reason is null))
);
create index integrity_file_approval_official_idx on integrity_file_approval (official_code, id);
create index integrity_file_approval_asked_by_idx on integrity_file_approval (asked_by, id);
-- Of two requests of one person for one file at the same time one is told of the other.
create unique index integrity_file_approval_one_request_key on integrity_file_approval (official_code, asked_by)
    where state = 'REQUESTED';
grant select, insert, update on integrity_file_approval to ${runtime};

-- Each reading, with the head of the chain that the reader saw.
create table integrity_file_reading (
    id uuid constraint integrity_file_reading_pkey primary key,
    official_code text not null constraint integrity_file_reading_official_fkey references official (code),
    approval_id uuid not null constraint integrity_file_reading_approval_fkey references integrity_file_approval (id),
    read_by text not null constraint integrity_file_reading_not_own check (read_by <> official_code),
    read_at timestamptz not null,
    as_of date not null,
    parts text[] not null constraint integrity_file_reading_parts_check check (cardinality(parts) > 0),
    entries integer not null constraint integrity_file_reading_entries_check check (entries >= 0),
    head text not null constraint integrity_file_reading_head_check check (head ~ '^[0-9a-f]{64}$')
);
create index integrity_file_reading_official_idx on integrity_file_reading (official_code, id);
grant select, insert on integrity_file_reading to ${runtime};
create trigger integrity_file_reading_append_only before update or delete or truncate on integrity_file_reading
    for each statement execute function refuse_change();
