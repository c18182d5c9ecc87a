-- Lists of the cases of one power or in one state, the newest first.
create index case_file_power_code_id_idx on case_file (power_code, id);
create index case_file_state_id_idx on case_file (state, id);
