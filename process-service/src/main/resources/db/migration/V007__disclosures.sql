create table disclosure (
    id           uuid not null,
    case_number  text not null,
    power_code   text not null,
    unit_code    text not null,
    level        text not null,
    step_no      integer not null,
    stage        text not null,
    kind         text not null,
    outcome      text not null,
    disclosed_on date not null,
    constraint disclosure_pkey primary key (id)
);
create index disclosure_power_code_idx on disclosure (power_code, id);
create index disclosure_unit_code_idx on disclosure (unit_code, id);

grant select, insert on disclosure to ${runtime};
create trigger disclosure_append_only before update or delete or truncate on disclosure
    for each statement execute function refuse_change();
