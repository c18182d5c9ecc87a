-- Whoever decides about a warning has their days too, in each state in which it waits for them.
alter table warning_scheme
    add column verification_days integer not null default 10,
    add column notification_days integer not null default 3,
    add column decision_days integer not null default 5,
    add column conclusion_days integer not null default 5,
    add column follow_up_days integer not null default 15,
    add constraint warning_scheme_office_days_check
        check (least(verification_days, notification_days, decision_days, conclusion_days, follow_up_days) >= 1);
alter table warning_scheme
    alter column verification_days drop default,
    alter column notification_days drop default,
    alter column decision_days drop default,
    alter column conclusion_days drop default,
    alter column follow_up_days drop default;

alter table warning add column office_due_on date;

-- What lies there since before gets two weeks from now.
update warning set office_due_on = cast(now() at time zone 'Asia/Shanghai' as date) + 14
where state in ('RAISED', 'VERIFIED', 'EXPLAINED', 'CHECKED', 'ESCALATED');
insert into timer (kind, subject, due_at)
select 'warning-overdue',
    code || ' ' || case state when 'RAISED' then 'VERIFICATION' when 'VERIFIED' then 'NOTIFICATION'
        when 'EXPLAINED' then 'DECISION' when 'CHECKED' then 'CONCLUSION' else 'FOLLOW_UP' end,
    cast(office_due_on + 1 as timestamp) at time zone 'Asia/Shanghai'
from warning where office_due_on is not null;
