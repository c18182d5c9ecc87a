-- Those that gave way to a later one to the same official were laid aside here alone: where there are any, warnings are told again.
insert into timer (kind, subject, due_at)
    select 'republication', 'warnings 00000000-0000-0000-0000-000000000000 ' || gen_random_uuid() || ' 0', now()
    where exists (select from warning_entry where kind = 'DISMISSED' and recorded_by = 'system')
    on conflict on constraint timer_pkey do nothing;
