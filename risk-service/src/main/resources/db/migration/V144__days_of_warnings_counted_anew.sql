-- From which day the days of a correction and those of the office run, so that another calendar can give other last days.
alter table warning
    add column correction_ordered_on date,
    add column office_since date;
update warning w set correction_ordered_on = (
    select max(cast(e.recorded_at at time zone 'Asia/Shanghai' as date)) from warning_entry e
    where e.warning_id = w.id and e.kind = 'CORRECTION_ORDERED')
where w.correction_due_on is not null;
alter table warning
    add constraint warning_correction_ordered check ((correction_due_on is null) = (correction_ordered_on is null));

-- What was told to be late once is told each week from now on.
insert into timer (kind, subject, due_at)
select 'warning-overdue', late.code || ' ' || late.deadline, now()
from (
    select code, 'EXPLANATION' as deadline, explanation_due_on as last_day from warning where state = 'NOTIFIED'
    union all
    select code, 'APPEAL_DECISION', appeal_due_on from warning where appeal = 'OPEN'
    union all
    select code, 'CORRECTION', correction_due_on from warning where state = 'CORRECTING'
    union all
    select code,
        case state when 'RAISED' then 'VERIFICATION' when 'VERIFIED' then 'NOTIFICATION' when 'EXPLAINED' then 'DECISION'
            when 'CHECKED' then 'CONCLUSION' else 'FOLLOW_UP' end,
        office_due_on
    from warning where state in ('RAISED', 'VERIFIED', 'EXPLAINED', 'CHECKED', 'ESCALATED')) as late
where late.last_day < cast(now() at time zone 'Asia/Shanghai' as date)
on conflict on constraint timer_pkey do nothing;
