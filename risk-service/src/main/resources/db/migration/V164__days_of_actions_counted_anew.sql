-- From which day the working days of an action run, so that another calendar can give a later last day. What was told first
-- stays: it stands in the report that members signed.
alter table review_action
    add column assigned_on date,
    add column later_due_on date constraint review_action_later check (later_due_on > due_on);
update review_action set assigned_on = cast(uuid_extract_timestamp(id) at time zone 'Asia/Shanghai' as date);
alter table review_action alter column assigned_on set not null;
grant update (later_due_on) on review_action to ${runtime};

-- Those that were given before the calendar in force was told.
insert into timer (kind, subject, due_at)
select 'review-action-recount', code, now() from review_action where done_on is null
on conflict on constraint timer_pkey do nothing;
