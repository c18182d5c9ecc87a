-- A power can be suspended, merged and delegated too. Who handles it is a part of its own beside what it is and its status.
alter table power
    add column status text not null default 'EFFECTIVE'
        constraint power_status_check check (status in ('EFFECTIVE', 'SUSPENDED', 'MERGED', 'CANCELLED')),
    add column merged_into text,
    add column delegated_to text,
    add column delegation_revision bigint not null default 0;
update power set status = 'CANCELLED' where cancelled;
alter table power drop column cancelled;

-- A case belongs to the unit that handles it; the unit that owned the power when it was opened supervises it.
alter table case_file add column owner_unit_code text;
update case_file set owner_unit_code = unit_code;
alter table case_file alter column owner_unit_code set not null;
create index case_file_owner_unit_code_idx on case_file (owner_unit_code, id) where owner_unit_code <> unit_code;
