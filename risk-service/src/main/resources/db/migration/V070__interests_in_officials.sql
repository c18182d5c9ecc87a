-- A spouse, a child or a debtor may be an official too: their code is what others know them by here.
alter table interest
    drop constraint interest_kind_check,
    add constraint interest_kind_check check (kind in ('PERSON', 'OFFICIAL', 'COMPANY', 'SCHOOL')),
    add constraint interest_not_in_oneself check (kind <> 'OFFICIAL' or object_code <> official_code);
create index interest_object_code_idx on interest (object_code) where kind = 'OFFICIAL';
