-- An adopted policy can be taken back before its first day, by two people as it was adopted.
create table disclosure_policy_withdrawal (
    id uuid constraint disclosure_policy_withdrawal_pkey primary key,
    edition integer not null constraint disclosure_policy_withdrawal_policy_fkey references disclosure_policy (edition),
    no integer not null constraint disclosure_policy_withdrawal_no_check check (no >= 1),
    reason text not null constraint disclosure_policy_withdrawal_reason_check check (reason <> ''),
    proposed_by text not null,
    proposed_at timestamptz not null,
    status text not null constraint disclosure_policy_withdrawal_status_check check (status in ('PROPOSED', 'APPROVED',
        'REFUSED')),
    decided_by text,
    decided_at timestamptz,
    decision_reason text,
    version bigint not null,
    constraint disclosure_policy_withdrawal_no_key unique (edition, no),
    constraint disclosure_policy_withdrawal_decided check ((status = 'PROPOSED') = (decided_by is null)
        and (decided_by is null) = (decided_at is null)),
    constraint disclosure_policy_withdrawal_two_people check (decided_by <> proposed_by),
    constraint disclosure_policy_withdrawal_refusal_reason check (status <> 'REFUSED' or decision_reason <> '')
);
create unique index disclosure_policy_withdrawal_one_open_key on disclosure_policy_withdrawal (edition)
    where status = 'PROPOSED';
grant select, insert, update on disclosure_policy_withdrawal to ${runtime};

create function refuse_changing_policy_withdrawal() returns trigger language plpgsql as $$
begin
    if old.status <> 'PROPOSED' or (old.id, old.edition, old.no, old.reason, old.proposed_by, old.proposed_at)
        is distinct from (new.id, new.edition, new.no, new.reason, new.proposed_by, new.proposed_at) then
        raise exception 'withdrawal % of disclosure policy % stays as it is', old.no, old.edition
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger disclosure_policy_withdrawal_stays before update on disclosure_policy_withdrawal
    for each row execute function refuse_changing_policy_withdrawal();

alter table disclosure_policy
    drop constraint disclosure_policy_status_check,
    add constraint disclosure_policy_status_check check (status in ('PROPOSED', 'ADOPTED', 'REFUSED', 'WITHDRAWN'));
-- What was asked for stays as it was, and so does the decision on it; an adopted one goes when two people said so.
create or replace function refuse_changing_policy() returns trigger language plpgsql as $$
begin
    if (old.id, old.edition, old.valid_from, old.legal_basis, old.licence, old.rules, old.proposed_by, old.proposed_at)
            is distinct from
            (new.id, new.edition, new.valid_from, new.legal_basis, new.licence, new.rules, new.proposed_by, new.proposed_at)
        or old.status = 'PROPOSED' and new.status = 'WITHDRAWN'
        or old.status <> 'PROPOSED' and (new.status <> 'WITHDRAWN' or old.status <> 'ADOPTED'
            or (old.decided_by, old.decided_at, old.decision_reason)
                is distinct from (new.decided_by, new.decided_at, new.decision_reason)
            or not exists (select from disclosure_policy_withdrawal w
                where w.edition = old.edition and w.status = 'APPROVED')) then
        raise exception 'disclosure policy % stays as it is', old.edition using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
