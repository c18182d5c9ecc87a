-- Copies of what process-service tells. It may tell of a power before we know of it, hence no references to powers.
create table procedure (
    power_code text constraint procedure_pkey primary key,
    revision bigint not null,
    version bigint not null
);
create table procedure_step (
    power_code text not null constraint procedure_step_procedure_fkey references procedure (power_code),
    position integer not null,
    step_no integer not null,
    stage text not null,
    kind text not null,
    actor text not null,
    joint_office text,
    name_zh text not null,
    name_en text not null,
    constraint procedure_step_pkey primary key (power_code, position)
);

grant select, insert, update on procedure to ${runtime};
grant select, insert, update, delete on procedure_step to ${runtime};
