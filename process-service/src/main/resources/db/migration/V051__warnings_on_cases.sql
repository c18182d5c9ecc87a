-- More than one warning may weigh on a case, and each is cleared for itself.
alter table case_file add column warning_codes text[] not null default '{}';
update case_file set warning_codes = array[warning_code] where warning_code is not null;
alter table case_file
    drop constraint case_file_warned_by,
    drop column warning_code,
    alter column warning_codes drop default,
    add constraint case_file_warned_by check (not warned or cardinality(warning_codes) > 0);
