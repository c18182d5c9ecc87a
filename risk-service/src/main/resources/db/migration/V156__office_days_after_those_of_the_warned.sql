-- Where the warned were told and say nothing, or somebody else has to check what they corrected, the office has its days too.
-- What lies there since before gives it two weeks from now or from the last day of the warned.
update warning set office_due_on = 14 + greatest(
    case state when 'NOTIFIED' then explanation_due_on else correction_due_on end,
    cast(now() at time zone 'Asia/Shanghai' as date))
where state in ('NOTIFIED', 'CORRECTING') and office_due_on is null;
insert into timer (kind, subject, due_at)
select 'warning-overdue', code || case state when 'NOTIFIED' then ' DECISION' else ' CHECK' end,
    cast(office_due_on + 1 as timestamp) at time zone 'Asia/Shanghai'
from warning where state in ('NOTIFIED', 'CORRECTING')
on conflict on constraint timer_pkey do update set due_at = excluded.due_at;
