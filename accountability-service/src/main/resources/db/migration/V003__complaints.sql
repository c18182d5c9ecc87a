create table complaint (
    id uuid constraint complaint_pkey primary key,
    receipt_hash text not null constraint complaint_receipt_hash_key unique
        constraint complaint_receipt_hash_check check (receipt_hash ~ '^[0-9a-f]{64}$'),
    power_code text not null,
    unit_code text not null,
    case_number text,
    kind text not null
        constraint complaint_kind_check check (kind in ('ATTITUDE', 'SLOW_ACTION', 'INACTION', 'MISCONDUCT')),
    text text not null constraint complaint_text_check check (char_length(text) between 1 and 4000),
    named boolean not null,
    filed_on date not null,
    status text not null
        constraint complaint_status_check check (status in ('RECEIVED', 'ACCEPTED', 'REJECTED', 'CONCLUDED')),
    version bigint not null
);

create index complaint_filed_on_id_idx on complaint (filed_on desc, id desc);

-- Who complained. The runtime role may write it and may not read it: identity is opened only by an approval for each
-- reading, and nothing here can do that yet.
create table reporter (
    id uuid constraint reporter_pkey primary key,
    complaint_id uuid not null constraint reporter_complaint_id_key unique
        constraint reporter_complaint_id_fkey references complaint (id),
    name text not null constraint reporter_name_check check (char_length(name) between 1 and 100),
    contact text not null constraint reporter_contact_check check (char_length(contact) between 1 and 200)
);

create table complaint_decision (
    id uuid constraint complaint_decision_pkey primary key,
    complaint_id uuid not null constraint complaint_decision_complaint_id_fkey references complaint (id),
    step text not null
        constraint complaint_decision_step_check check (step in ('ACCEPTED', 'REJECTED', 'CONCLUDED')),
    outcome text constraint complaint_decision_outcome_check check (outcome in ('UPHELD', 'NOT_UPHELD')),
    words text constraint complaint_decision_words_check check (char_length(words) between 1 and 4000),
    decided_by text not null,
    decided_on date not null,
    constraint complaint_decision_complaint_id_step_key unique (complaint_id, step),
    constraint complaint_decision_concluded_check check ((step = 'CONCLUDED') = (outcome is not null)),
    constraint complaint_decision_explained_check check (step = 'ACCEPTED' or words is not null)
);

create index complaint_decision_decided_on_idx on complaint_decision (decided_on);

-- What was complained of stays as it was written: only the status moves.
grant select, insert, update (status, version) on complaint to ${runtime};
grant insert on reporter to ${runtime};
grant select, insert on complaint_decision to ${runtime};

create trigger reporter_append_only before update or delete or truncate on reporter
    for each statement execute function refuse_change();
create trigger complaint_decision_append_only before update or delete or truncate on complaint_decision
    for each statement execute function refuse_change();
