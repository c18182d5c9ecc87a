-- A power can be suspended, merged into another, or handled by another unit than the one that owns it.
alter table power
    add column status text not null default 'EFFECTIVE',
    add column merged_into text,
    add column delegated_to text,
    add column delegation_revision bigint not null default 0,
    add column unit_revision bigint not null default 0;
update power set unit_revision = published_revision, status = case when cancelled then 'CANCELLED' else 'EFFECTIVE' end;
alter table power rename column cancelled_revision to status_revision;
alter table power
    drop column cancelled,
    alter column status drop default,
    alter column delegation_revision drop default,
    alter column unit_revision drop default,
    add constraint power_status_check check (status in ('EFFECTIVE', 'SUSPENDED', 'CANCELLED', 'MERGED'));
