-- Every decision, execution and result of a case. Nobody changes an entry: a correction is a new one.
create table register_entry (
    id          uuid not null,
    case_number text not null,
    step_no     integer,
    stage       text not null,
    kind        text not null,
    official    text,
    unit_code   text,
    -- Text, not jsonb: what is hashed later must be the bytes that were written.
    content     text not null,
    corrects    uuid,
    recorded_at timestamptz not null,
    constraint register_entry_pkey primary key (id),
    constraint register_entry_stage_check check (stage in ('DECISION', 'EXECUTION', 'RESULT')),
    constraint register_entry_content_check check (content is json object),
    constraint register_entry_corrects_fkey foreign key (corrects) references register_entry (id)
);
create index register_entry_case_number_idx on register_entry (case_number, id);

grant select, insert on register_entry to ${runtime};
create trigger register_entry_append_only before update or delete or truncate on register_entry
    for each statement execute function refuse_change();
