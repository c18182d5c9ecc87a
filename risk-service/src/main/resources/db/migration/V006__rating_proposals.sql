create table rating_proposal (
    id uuid constraint rating_proposal_pkey primary key,
    power_code text not null constraint rating_proposal_power_fkey references power (code),
    base_rating_no integer not null,
    facts text not null,
    evidence_facts integer not null,
    evidence_grade integer not null,
    used_after_cancellation boolean not null,
    from_level text not null,
    to_level text not null,
    from_score numeric(4, 2) not null,
    to_score numeric(4, 2) not null,
    derivation_zh text not null,
    derivation_en text not null,
    status text not null constraint rating_proposal_status_check
        check (status in ('OPEN', 'ACCEPTED', 'REFUSED', 'SUPERSEDED', 'WITHDRAWN')),
    opened_at timestamptz not null,
    closed_at timestamptz,
    decided_by text,
    decision_reason text,
    version bigint not null,
    constraint rating_proposal_base_fkey foreign key (power_code, base_rating_no) references rating (power_code, no),
    constraint rating_proposal_decided check ((status in ('ACCEPTED', 'REFUSED')) = (decided_by is not null)),
    constraint rating_proposal_closed check ((status = 'OPEN') = (closed_at is null)),
    constraint rating_proposal_refusal_reason check (status <> 'REFUSED' or decision_reason <> '')
);
create unique index rating_proposal_one_open_key on rating_proposal (power_code) where status = 'OPEN';
create index rating_proposal_status_idx on rating_proposal (status, id);
create index rating_proposal_power_code_idx on rating_proposal (power_code, id);

grant select, insert, update on rating_proposal to ${runtime};
