-- Others keep a copy of each procedure; by its revision they know which of two is the newer.
create table procedure_revision (
    power_code text not null,
    revision bigint not null,
    constraint procedure_revision_pkey primary key (power_code),
    constraint procedure_revision_check check (revision >= 1)
);
insert into procedure_revision (power_code, revision) select distinct power_code, 1 from procedure_step;

grant select, insert, update on procedure_revision to ${runtime};
