-- What the levels demand of measures is no longer one person's word: proposed by one, adopted by another, and taken back
-- before its first day by two.
create table measure_minimum_edition (
    id uuid constraint measure_minimum_edition_pkey primary key,
    edition integer not null constraint measure_minimum_edition_number_key unique
        constraint measure_minimum_edition_number_check check (edition >= 1),
    valid_from date not null,
    legal_basis text not null constraint measure_minimum_edition_legal_basis_check check (legal_basis <> ''),
    reason text not null constraint measure_minimum_edition_reason_check check (reason <> ''),
    proposed_by text not null,
    -- Null in editions from before, which who laid them down decided on alone.
    proposed_at timestamptz,
    status text not null constraint measure_minimum_edition_status_check check (status in ('PROPOSED', 'APPROVED',
        'REFUSED')),
    decided_by text,
    decided_at timestamptz,
    decision_reason text,
    withdrawn_on date,
    version bigint not null,
    constraint measure_minimum_edition_decided check ((status = 'PROPOSED') = (decided_by is null)
        and (decided_at is null) = (decided_by is null or proposed_at is null)),
    constraint measure_minimum_edition_two_people check (decided_by <> proposed_by or proposed_at is null),
    constraint measure_minimum_edition_before check (proposed_at is not null or status = 'APPROVED'),
    constraint measure_minimum_edition_refusal_reason check (status <> 'REFUSED' or decision_reason <> ''),
    constraint measure_minimum_edition_withdrawn check (withdrawn_on is null
        or status = 'APPROVED' and withdrawn_on < valid_from)
);
insert into measure_minimum_edition (id, edition, valid_from, legal_basis, reason, proposed_by, status, decided_by, version)
    select distinct on (edition) gen_random_uuid(), edition, valid_from, legal_basis, legal_basis, adopted_by, 'APPROVED',
        adopted_by, 0
    from measure_minimum order by edition, level;
-- Of each day at most one is in force.
create unique index measure_minimum_edition_one_a_day_key on measure_minimum_edition (valid_from)
    where status = 'APPROVED' and withdrawn_on is null;
grant select, insert, update on measure_minimum_edition to ${runtime};

alter table measure_minimum
    drop column valid_from,
    drop column legal_basis,
    drop column adopted_by,
    add constraint measure_minimum_of_edition_fkey foreign key (edition) references measure_minimum_edition (edition);

create table measure_minimum_withdrawal (
    id uuid constraint measure_minimum_withdrawal_pkey primary key,
    edition integer not null constraint measure_minimum_withdrawal_edition_fkey
        references measure_minimum_edition (edition),
    no integer not null constraint measure_minimum_withdrawal_no_check check (no >= 1),
    reason text not null constraint measure_minimum_withdrawal_reason_check check (reason <> ''),
    proposed_by text not null,
    proposed_at timestamptz not null,
    status text not null constraint measure_minimum_withdrawal_status_check check (status in ('PROPOSED', 'APPROVED',
        'REFUSED')),
    decided_by text,
    decided_at timestamptz,
    decision_reason text,
    version bigint not null,
    constraint measure_minimum_withdrawal_no_key unique (edition, no),
    constraint measure_minimum_withdrawal_decided check ((status = 'PROPOSED') = (decided_by is null)
        and (decided_by is null) = (decided_at is null)),
    constraint measure_minimum_withdrawal_two_people check (decided_by <> proposed_by),
    constraint measure_minimum_withdrawal_refusal_reason check (status <> 'REFUSED' or decision_reason <> '')
);
create unique index measure_minimum_withdrawal_one_open_key on measure_minimum_withdrawal (edition)
    where status = 'PROPOSED';
grant select, insert, update on measure_minimum_withdrawal to ${runtime};

create function refuse_changing_minimum_withdrawal() returns trigger language plpgsql as $$
begin
    if old.status <> 'PROPOSED' or (old.id, old.edition, old.no, old.reason, old.proposed_by, old.proposed_at)
        is distinct from (new.id, new.edition, new.no, new.reason, new.proposed_by, new.proposed_at) then
        raise exception 'withdrawal % of edition % of the minimum stays as it is', old.no, old.edition
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger measure_minimum_withdrawal_stays before update on measure_minimum_withdrawal
    for each row execute function refuse_changing_minimum_withdrawal();

-- What was asked for stays as it was, and so does the decision on it; an adopted one goes when two people said so.
create function refuse_changing_minimum() returns trigger language plpgsql as $$
begin
    if (old.id, old.edition, old.valid_from, old.legal_basis, old.reason, old.proposed_by, old.proposed_at)
            is distinct from
            (new.id, new.edition, new.valid_from, new.legal_basis, new.reason, new.proposed_by, new.proposed_at)
        or old.status <> 'PROPOSED' and (old.status, old.decided_by, old.decided_at, old.decision_reason)
            is distinct from (new.status, new.decided_by, new.decided_at, new.decision_reason)
        or old.withdrawn_on is not null and old.withdrawn_on is distinct from new.withdrawn_on
        or old.withdrawn_on is null and new.withdrawn_on is not null
            and not exists (select from measure_minimum_withdrawal w
                where w.edition = old.edition and w.status = 'APPROVED') then
        raise exception 'edition % of the minimum stays as it is', old.edition using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger measure_minimum_edition_stays before update on measure_minimum_edition
    for each row execute function refuse_changing_minimum();
