-- Whom a case is about can be stated later, by others than whoever opened it, and nothing of it is taken back.
create table case_party (
    id          uuid not null,
    case_number text not null,
    party_code  text not null,
    stated_by   text,
    stated_at   timestamptz not null,
    constraint case_party_pkey primary key (id),
    constraint case_party_case_party_key unique (case_number, party_code)
);
grant select, insert on case_party to ${runtime};
insert into case_party (id, case_number, party_code, stated_at)
select id, number, party_code, received_on::timestamp at time zone 'Asia/Shanghai' from case_file where party_code is not null;
create trigger case_party_append_only before update or delete or truncate on case_party
    for each statement execute function refuse_change();
alter table case_file drop column party_code;

-- Charges, pauses and corrections belong to no step.
alter table recusal alter column step_no drop not null;

-- Procedures in which a case is opened only once it says whom it is about.
create table procedure_party (
    power_code text not null,
    constraint procedure_party_pkey primary key (power_code)
);
grant select, insert, delete on procedure_party to ${runtime};
