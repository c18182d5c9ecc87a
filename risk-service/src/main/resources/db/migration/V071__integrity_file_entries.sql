-- What people put into an official's integrity file. Words are sealed by a key that is not in this database; the hash of
-- an entry covers its codes, its dates, what is sealed and the hash of the entry before it.
create table integrity_file_entry (
    id uuid constraint integrity_file_entry_pkey primary key,
    official_code text not null constraint integrity_file_entry_official_fkey references official (code),
    no integer not null constraint integrity_file_entry_no_check check (no >= 1),
    item_group text not null constraint integrity_file_entry_group_check check (item_group in ('BASIC_DATA',
        'FAMILY_AND_TIES', 'DEMOCRATIC_REVIEW', 'INCOME_DECLARATION', 'PERSONAL_MATTERS', 'AUDIT', 'PETITION_VERIFICATION',
        'RESPONSIBILITY_ASSESSMENT', 'REWARDS_AND_PENALTIES', 'OTHER')),
    provider text not null constraint integrity_file_entry_provider_check check (provider in ('SELF', 'UNIT')),
    unit_code text not null constraint integrity_file_entry_unit_check check (unit_code <> ''),
    dated_on date not null,
    corrects integer,
    sealed text not null constraint integrity_file_entry_sealed_check check (sealed <> ''),
    -- One line each, for lines are what the hash is made of.
    provided_by text not null constraint integrity_file_entry_provided_by_check check (provided_by !~ E'[\n\r]'),
    provided_at timestamptz not null,
    previous_hash text not null constraint integrity_file_entry_previous_check check (previous_hash ~ '^[0-9a-f]{64}$'),
    hash text not null constraint integrity_file_entry_hash_check check (hash ~ '^[0-9a-f]{64}$'),
    constraint integrity_file_entry_no_key unique (official_code, no),
    constraint integrity_file_entry_corrected_once_key unique (official_code, corrects),
    constraint integrity_file_entry_corrects_fkey foreign key (official_code, corrects)
        references integrity_file_entry (official_code, no),
    constraint integrity_file_entry_corrects_check check (corrects < no),
    constraint integrity_file_entry_self_check check (provider <> 'SELF' or provided_by = official_code),
    constraint integrity_file_entry_unit_says_check check (provider <> 'UNIT' or provided_by <> official_code)
);
create index integrity_file_entry_provided_by_idx on integrity_file_entry (provided_by, official_code, no);

grant select, insert on integrity_file_entry to ${runtime};
create trigger integrity_file_entry_append_only before update or delete or truncate on integrity_file_entry
    for each statement execute function refuse_change();
