-- Signals come from people and other systems too, not only from what other services upheld. Only an upheld fact has
-- upheld_on, and only those count in the probability grade.
alter table signal
    add column step text,
    add column official_code text,
    add column weight integer,
    add column occurred_on date,
    add column evidence text,
    add column recorded_by text,
    add column power_known boolean,
    add column revision bigint not null default 1;

update signal set
    weight = case when source = 'COMPLAINT' then 3 when detail = 'CANCELLED_POWER_USED' then 5 else 4 end,
    occurred_on = coalesce(upheld_on, withdrawn_on),
    evidence = fact,
    recorded_by = 'system',
    power_known = exists (select from power p where p.code = signal.power_code);

alter table signal
    alter column detail drop not null,
    alter column weight set not null,
    alter column occurred_on set not null,
    alter column evidence set not null,
    alter column recorded_by set not null,
    alter column power_known set not null,
    drop constraint signal_says_something,
    drop constraint signal_source_check,
    add constraint signal_source_check check (source in ('RED_CARD', 'COMPLAINT', 'EVALUATION', 'QUESTIONNAIRE',
        'PUBLIC_REVIEW', 'ONLINE_REPORT', 'INSPECTION', 'CASE_INVESTIGATION')),
    add constraint signal_weight_check check (weight between 1 and 5),
    add constraint signal_evidence_check check (evidence <> ''),
    add constraint signal_about_something check (coalesce(power_code, unit_code, official_code) is not null),
    add constraint signal_step_of_power check (step is null or power_code is not null),
    add constraint signal_upheld_elsewhere check (upheld_on is null or source in ('RED_CARD', 'COMPLAINT'));
create index signal_unit_code_idx on signal (unit_code, id);
create index signal_official_code_idx on signal (official_code, id) where official_code is not null;
create index signal_waiting_for_power_idx on signal (power_code) where not power_known and power_code is not null;

-- What was recorded, corrected and withdrawn, by whom and why; what a signal said before stays readable.
create table signal_entry (
    id uuid constraint signal_entry_pkey primary key,
    signal_id uuid not null constraint signal_entry_signal_fkey references signal (id),
    kind text not null constraint signal_entry_kind_check check (kind in ('RECORDED', 'CORRECTED', 'WITHDRAWN', 'BOUND')),
    power_code text,
    step text,
    unit_code text,
    official_code text,
    weight integer not null,
    occurred_on date not null,
    evidence text not null,
    reason text,
    recorded_by text not null,
    recorded_at timestamptz not null,
    constraint signal_entry_reason check (kind not in ('CORRECTED', 'WITHDRAWN') or reason <> '')
);
create index signal_entry_signal_idx on signal_entry (signal_id, id);

grant select, insert on signal_entry to ${runtime};
create trigger signal_entry_append_only before update or delete or truncate on signal_entry
    for each statement execute function refuse_change();

insert into signal_entry (id, signal_id, kind, power_code, unit_code, weight, occurred_on, evidence, reason, recorded_by,
                          recorded_at)
select gen_random_uuid(), s.id, case when s.withdrawn_on is null then 'RECORDED' else 'WITHDRAWN' end, s.power_code,
       s.unit_code, s.weight, s.occurred_on, s.evidence, case when s.withdrawn_on is not null then 'REVOKED' end,
       'system', s.recorded_at
from signal s;
