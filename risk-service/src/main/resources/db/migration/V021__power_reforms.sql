-- A power can be suspended, resumed, delegated and merged too, each by a document that stays on record.
alter table power
    drop constraint power_status_check,
    add constraint power_status_check check (status in ('EFFECTIVE', 'SUSPENDED', 'MERGED', 'CANCELLED')),
    add column merged_into text constraint power_merged_into_fkey references power (code)
        constraint power_not_merged_into_itself check (merged_into <> code),
    add column delegated_to text constraint power_delegated_to_fkey references unit (code)
        constraint power_delegated_elsewhere check (delegated_to <> unit_code),
    add column reforms integer not null default 0,
    add column reformed_on date,
    drop constraint power_cancellation_complete,
    add constraint power_cancellation_complete check (
        (status <> 'CANCELLED' and cancelled_by_document is null and cancelled_on is null and cancelled_because is null)
        or (status = 'CANCELLED' and cancelled_by_document is not null and cancelled_on is not null and cancelled_because is not null)),
    add constraint power_merger_complete check ((status = 'MERGED') = (merged_into is not null)),
    add constraint power_reforms_counted check ((reforms = 0) = (reformed_on is null));
create index power_delegated_to_idx on power (delegated_to) where delegated_to is not null;
drop index power_rating_state_idx;
create index power_rating_state_idx on power (code)
    where rating_state <> 'RATED' and status in ('EFFECTIVE', 'SUSPENDED');

create table power_reform (
    id uuid constraint power_reform_pkey primary key,
    power_code text not null constraint power_reform_power_fkey references power (code),
    no integer not null constraint power_reform_no_check check (no >= 1),
    kind text not null constraint power_reform_kind_check check (kind in ('CANCEL', 'SUSPEND', 'RESUME', 'DELEGATE', 'MERGE')),
    document_no text not null constraint power_reform_document_check check (document_no <> ''),
    effective_on date not null,
    reason text not null constraint power_reform_reason_check check (reason <> ''),
    target text,
    ordered_by text not null,
    ordered_at timestamptz not null,
    constraint power_reform_power_no_key unique (power_code, no),
    constraint power_reform_target check ((kind in ('DELEGATE', 'MERGE')) = (target is not null))
);

-- Cancellations that came before: who ordered them stands in the audit.
insert into power_reform (id, power_code, no, kind, document_no, effective_on, reason, ordered_by, ordered_at)
select gen_random_uuid(), code, 1, 'CANCEL', cancelled_by_document, cancelled_on, cancelled_because, 'system', now()
from power where status = 'CANCELLED';
update power set reforms = 1, reformed_on = cancelled_on where status = 'CANCELLED';
alter table power alter column reforms drop default;

grant select, insert on power_reform to ${runtime};
create trigger power_reform_append_only before update or delete or truncate on power_reform
    for each statement execute function refuse_change();

-- Merged is as final as cancelled.
drop trigger power_stays_cancelled on power;
drop trigger cancelled_power_stays on power;
create or replace function refuse_reopening() returns trigger language plpgsql as $$
begin
    raise exception 'power % is %', old.code, lower(old.status) using errcode = 'restrict_violation';
end
$$;
create trigger power_stays_ended before update on power for each row
    when (old.status in ('CANCELLED', 'MERGED') and new.status <> old.status) execute function refuse_reopening();
create trigger ended_power_stays before delete on power for each row
    when (old.status in ('CANCELLED', 'MERGED')) execute function refuse_reopening();
