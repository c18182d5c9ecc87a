-- How well risk was looked for, month by month: the figures of a unit together with all below it.
create table coverage_snapshot (
    unit_code text not null,
    taken_on date not null,
    powers integer not null,
    without_procedure integer not null,
    steps integer not null,
    uncovered_steps integer not null,
    never_rated integer not null,
    old_ratings integer not null,
    constraint coverage_snapshot_pkey primary key (unit_code, taken_on)
);
grant select, insert on coverage_snapshot to ${runtime};
create trigger coverage_snapshot_append_only before update or delete or truncate on coverage_snapshot
    for each statement execute function refuse_change();

-- The first one; each sets the next.
insert into timer (kind, subject, due_at) values ('coverage-snapshot', 'monthly',
    (date_trunc('month', now() at time zone 'Asia/Shanghai') + interval '1 month') at time zone 'Asia/Shanghai');
