-- A service that heard others before it kept copies of their cards and complaints lacks the older ones until they are told
-- again. One that started with its copies has no row here.
create table late_copy (
    copy text constraint late_copy_pkey primary key constraint late_copy_copy_check check (copy in ('CARDS', 'COMPLAINTS')),
    since date not null,
    told_again_at timestamptz
);
grant select, update (told_again_at) on late_copy to ${runtime};

insert into late_copy (copy, since)
select of.copy, cast(began.installed_on as date)
from (values ('CARDS', '/process-service'), ('COMPLAINTS', '/accountability-service')) as of (copy, source)
    join flyway_schema_history began on began.version = '129'
where exists (select 1 from inbox i where i.source = of.source and i.received_at < began.installed_on);

-- What a number does not count for want of knowledge is frozen beside it.
alter table review_figure add column known_since date;
