create table procedure_step (
    id             uuid not null,
    power_code     text not null,
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
    version        bigint not null default 0,
    constraint procedure_step_pkey primary key (id),
    constraint procedure_step_key unique nulls not distinct (power_code, step_no, kind, joint_office),
    constraint procedure_step_no_check check (step_no between 1 and 99),
    constraint procedure_step_stage_check check (stage in ('DECISION', 'EXECUTION', 'RESULT')),
    constraint procedure_step_limit_check check ((limit_amount is null) = (limit_unit is null)),
    constraint procedure_step_joint_check check ((actor = 'JOINT_OFFICE') = (joint_office is not null))
);

grant select, insert, update, delete on procedure_step to ${runtime};
