-- What is done against the cause of a risk. The owner is the code of an official or of a post.
create table measure (
    id uuid constraint measure_pkey primary key,
    code text not null constraint measure_code_key unique,
    power_code text not null constraint measure_power_fkey references power (code),
    risk_point_code text constraint measure_risk_point_fkey references risk_point (code),
    kind text not null constraint measure_kind_check check (kind in ('SPLIT', 'REFINE', 'RULE', 'TECHNOLOGY')),
    description text not null constraint measure_description_check check (description <> ''),
    owner text not null constraint measure_owner_check check (owner ~ '^[A-Z0-9][A-Z0-9-]{0,39}$'),
    due_on date not null,
    status text not null constraint measure_status_check
        check (status in ('PLANNED', 'IN_PLACE', 'EFFECTIVE', 'INEFFECTIVE', 'STALE', 'WITHDRAWN')),
    planned_on date not null,
    planned_by text not null,
    reminders integer not null constraint measure_reminders_check check (reminders >= 0),
    in_place_on date,
    put_in_place_by text,
    evidence_description text,
    evidence_sha256 text constraint measure_evidence_sha256_check check (evidence_sha256 ~ '^[0-9a-f]{64}$'),
    evidence_media_type text,
    evidence_size bigint constraint measure_evidence_size_check check (evidence_size > 0),
    reviewed_on date,
    withdrawn_on date,
    withdrawn_because text,
    version bigint not null,
    constraint measure_in_place_with_evidence check ((in_place_on is null) = (evidence_description is null)
        and (in_place_on is null) = (put_in_place_by is null)),
    constraint measure_evidence_file check ((evidence_sha256 is null) = (evidence_media_type is null)
        and (evidence_sha256 is null) = (evidence_size is null)),
    constraint measure_planned_has_no_evidence check (status <> 'PLANNED' or in_place_on is null),
    constraint measure_done_has_evidence check (status in ('PLANNED', 'WITHDRAWN') or in_place_on is not null),
    constraint measure_reviewed check (status not in ('EFFECTIVE', 'INEFFECTIVE', 'STALE') or reviewed_on is not null),
    constraint measure_withdrawal check ((status = 'WITHDRAWN') = (withdrawn_on is not null)
        and (withdrawn_on is null) = (withdrawn_because is null))
);
create index measure_power_code_idx on measure (power_code, code);
create index measure_planned_due_on_idx on measure (due_on, code) where status = 'PLANNED';

-- Somebody other than the owner looked whether it helps. What was found on a day stays found.
create table measure_review (
    id uuid constraint measure_review_pkey primary key,
    measure_id uuid not null constraint measure_review_measure_fkey references measure (id),
    effective boolean not null,
    finding text not null constraint measure_review_finding_check check (finding <> ''),
    reviewed_on date not null,
    reviewed_by text not null
);
create index measure_review_measure_idx on measure_review (measure_id, reviewed_on, id);

-- The smallest set of measures that each level demands, edition by edition.
create table measure_minimum (
    id uuid constraint measure_minimum_pkey primary key,
    edition integer not null,
    valid_from date not null,
    legal_basis text not null constraint measure_minimum_legal_basis_check check (legal_basis <> ''),
    level text not null constraint measure_minimum_level_check check (level in ('I', 'II', 'III')),
    kinds text not null,
    least integer not null constraint measure_minimum_least_check check (least between 0 and 4),
    adopted_by text not null,
    constraint measure_minimum_edition_key unique (edition, level)
);

grant select, insert, update on measure to ${runtime};
grant select, insert on measure_review, measure_minimum to ${runtime};
create trigger measure_review_append_only before update or delete or truncate on measure_review
    for each statement execute function refuse_change();
create trigger measure_minimum_append_only before update or delete or truncate on measure_minimum
    for each statement execute function refuse_change();

insert into measure_minimum (id, edition, valid_from, legal_basis, level, kinds, least, adopted_by) values
    ('01900000-0000-7000-8000-000000000001', 1, '2000-01-01', '行政权力运行监控机制实施方案', 'I', 'SPLIT', 2, 'system'),
    ('01900000-0000-7000-8000-000000000002', 1, '2000-01-01', '行政权力运行监控机制实施方案', 'II', '', 1, 'system'),
    ('01900000-0000-7000-8000-000000000003', 1, '2000-01-01', '行政权力运行监控机制实施方案', 'III', '', 0, 'system');
