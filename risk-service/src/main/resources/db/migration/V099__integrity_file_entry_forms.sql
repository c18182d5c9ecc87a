-- The words of an entry open beside its id only, so the id is hashed too from now on; what was hashed without it stays so.
alter table integrity_file_entry
    add column form integer not null default 1,
    add constraint integrity_file_entry_form_check check (form in (1, 2));
alter table integrity_file_entry alter column form drop default;
