-- What one person reported another does not take back alone: a signal goes, or says less, when two said so.
create table signal_change (
    id uuid constraint signal_change_pkey primary key,
    signal_id uuid not null constraint signal_change_signal_fkey references signal (id),
    signal_version bigint not null,
    kind text not null constraint signal_change_kind_check check (kind in ('CORRECTION', 'WITHDRAWAL')),
    -- What the signal is to say; of one that is to go, what it said.
    power_code text,
    step text,
    unit_code text,
    official_code text,
    weight integer not null constraint signal_change_weight_check check (weight between 1 and 5),
    occurred_on date not null,
    evidence text not null constraint signal_change_evidence_check check (evidence <> ''),
    reason text not null constraint signal_change_reason_check check (reason <> ''),
    proposed_by text not null,
    proposed_at timestamptz not null,
    status text not null constraint signal_change_status_check check (status in ('PROPOSED', 'APPROVED', 'REFUSED')),
    decided_by text,
    decided_at timestamptz,
    decision_reason text,
    version bigint not null,
    constraint signal_change_decided check ((status = 'PROPOSED') = (decided_by is null)
        and (decided_by is null) = (decided_at is null)),
    constraint signal_change_two_people check (decided_by <> proposed_by),
    constraint signal_change_refusal_reason check (status <> 'REFUSED' or decision_reason <> '')
);
create unique index signal_change_one_proposed_key on signal_change (signal_id) where status = 'PROPOSED';
create index signal_change_status_idx on signal_change (status, id);
grant select, insert, update on signal_change to ${runtime};

create function refuse_changing_signal_change() returns trigger language plpgsql as $$
begin
    if old.status <> 'PROPOSED' or (old.id, old.signal_id, old.signal_version, old.kind, old.power_code, old.step,
            old.unit_code, old.official_code, old.weight, old.occurred_on, old.evidence, old.reason, old.proposed_by,
            old.proposed_at) is distinct from (new.id, new.signal_id, new.signal_version, new.kind, new.power_code,
            new.step, new.unit_code, new.official_code, new.weight, new.occurred_on, new.evidence, new.reason,
            new.proposed_by, new.proposed_at) then
        raise exception 'change % of signal % stays as it is', old.id, old.signal_id
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger signal_change_stays before update on signal_change
    for each row execute function refuse_changing_signal_change();
