create table case_number_counter (
    power_code text not null,
    year       integer not null,
    last       integer not null,
    constraint case_number_counter_pkey primary key (power_code, year)
);
grant select, insert, update on case_number_counter to ${runtime};

create table case_file (
    id                    uuid not null,
    number                text not null,
    power_code            text not null,
    unit_code             text not null,
    level                 text not null,
    state                 text not null,
    outcome               text,
    applicant_name        text not null,
    applicant_contact     text,
    applicant_official    text,
    query_code_hash       text not null,
    evaluation_token_hash text not null,
    received_on           date not null,
    accepted_on           date,
    decided_on            date,
    closed_on             date,
    version               bigint not null default 0,
    constraint case_file_pkey primary key (id),
    constraint case_file_number_key unique (number),
    constraint case_file_level_check check (level in ('I', 'II', 'III')),
    constraint case_file_state_check
        check (state in ('RECEIVED', 'REJECTED_ACCEPTANCE', 'ACCEPTED', 'IN_REVIEW', 'DECIDED', 'CLOSED'))
);
create index case_file_power_code_idx on case_file (power_code) where state not in ('CLOSED', 'REJECTED_ACCEPTANCE');
create index case_file_unit_code_idx on case_file (unit_code, id);
grant select, insert, update on case_file to ${runtime};

create table case_step (
    id             uuid not null,
    case_id        uuid not null,
    position       integer not null,
    step_no        integer not null,
    stage          text not null,
    kind           text not null,
    name_zh        text not null,
    name_en        text not null,
    actor          text not null,
    limit_amount   integer,
    limit_unit     text,
    parallel_group text,
    joint_office   text,
    publish        boolean not null,
    state          text not null,
    opened_on      date,
    completed_at   timestamptz,
    completed_by   text,
    completed_unit text,
    outcome        text,
    opinion        text,
    basis          text,
    version        bigint not null default 0,
    constraint case_step_pkey primary key (id),
    constraint case_step_case_id_fkey foreign key (case_id) references case_file (id),
    constraint case_step_key unique nulls not distinct (case_id, step_no, kind, joint_office),
    constraint case_step_state_check check (state in ('WAITING', 'OPEN', 'DONE', 'SKIPPED'))
);
create index case_step_joint_office_idx on case_step (joint_office, case_id) where joint_office is not null;
grant select, insert, update on case_step to ${runtime};
