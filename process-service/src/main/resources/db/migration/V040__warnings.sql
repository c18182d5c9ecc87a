-- Our copy of a warning: whom it is to, how severe, and whether it is in force. Codes only.
create table warning (
    code          text not null,
    unit_code     text not null,
    official_code text,
    tier          integer,
    in_force      boolean not null,
    revision      bigint not null,
    version       bigint not null,
    constraint warning_pkey primary key (code)
);
create index warning_unit_code_idx on warning (unit_code) where in_force and official_code is null;
create index warning_official_code_idx on warning (official_code) where in_force;

grant select, insert, update on warning to ${runtime};

-- A case keeps the level its power has beside the one that applied, and the warning that made the difference.
alter table case_file
    add column power_level text,
    add column warned boolean not null default false,
    add column warning_code text;
update case_file set power_level = level;
alter table case_file
    alter column power_level set not null,
    add constraint case_file_power_level_check check (power_level in ('I', 'II', 'III')),
    add constraint case_file_warned_by check (not warned or warning_code is not null);
create index case_file_running_unit_idx on case_file (unit_code) where state not in ('CLOSED', 'REJECTED_ACCEPTANCE');
create index case_file_running_owner_unit_idx on case_file (owner_unit_code) where state not in ('CLOSED', 'REJECTED_ACCEPTANCE');
