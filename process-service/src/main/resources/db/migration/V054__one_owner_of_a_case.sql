-- Who oversees a case is asked of its power, as it is for clocks, cards and charges: kept with the case as well, it was
-- another answer as soon as the power came to belong to another unit.
drop index case_file_owner_unit_code_idx;
drop index case_file_running_owner_unit_idx;
alter table case_file drop column owner_unit_code;
create index power_unit_code_idx on power (unit_code, code);
