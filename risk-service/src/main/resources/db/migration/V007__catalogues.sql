create table catalogue (
    id uuid constraint catalogue_pkey primary key,
    code text not null constraint catalogue_code_key unique,
    unit_code text not null constraint catalogue_unit_fkey references unit (code),
    year integer not null constraint catalogue_year_check check (year between 2000 and 2100),
    edition integer not null constraint catalogue_edition_check check (edition >= 1),
    state text not null constraint catalogue_state_check check (state in ('DRAFT', 'UNIT_REVIEW', 'PARTY_APPROVED', 'FILED', 'PUBLISHED',
        'RETURNED', 'SUPERSEDED')),
    content_hash text not null constraint catalogue_content_hash_check check (content_hash ~ '^[0-9a-f]{64}$'),
    filing_number text,
    published_at timestamptz,
    version bigint not null,
    constraint catalogue_unit_year_edition_key unique (unit_code, year, edition),
    constraint catalogue_filed check (state not in ('FILED', 'PUBLISHED', 'SUPERSEDED') or filing_number is not null),
    constraint catalogue_publication check ((state in ('PUBLISHED', 'SUPERSEDED')) = (published_at is not null))
);
-- Of one unit and year at most one edition is in force and at most one on its way.
create unique index catalogue_one_published_key on catalogue (unit_code, year) where state = 'PUBLISHED';
create unique index catalogue_one_in_progress_key on catalogue (unit_code, year)
    where state not in ('PUBLISHED', 'SUPERSEDED');
create unique index catalogue_filing_number_key on catalogue (filing_number) where filing_number is not null;

create table catalogue_line (
    id uuid constraint catalogue_line_pkey primary key,
    catalogue_id uuid not null constraint catalogue_line_catalogue_fkey references catalogue (id),
    power_code text not null constraint catalogue_line_power_fkey references power (code),
    unit_code text not null,
    type text not null,
    scope text not null,
    name_zh text not null,
    name_en text not null,
    legal_basis text not null,
    statutory_limit integer not null,
    statutory_unit text not null,
    promised_limit integer not null,
    promised_unit text not null,
    risk_points integer not null,
    score numeric(4, 2) not null,
    level text not null,
    rating_no integer not null,
    derivation_zh text not null,
    derivation_en text not null,
    constraint catalogue_line_power_key unique (catalogue_id, power_code)
);

-- Who let the catalogue through which gate, or gave it back and why, bound to exactly the content that was decided on.
create table catalogue_decision (
    id uuid constraint catalogue_decision_pkey primary key,
    catalogue_id uuid not null constraint catalogue_decision_catalogue_fkey references catalogue (id),
    gate text not null constraint catalogue_decision_gate_check
        check (gate in ('SUBMISSION', 'APPROVAL', 'FILING', 'PUBLICATION')),
    outcome text not null constraint catalogue_decision_outcome_check check (outcome in ('PASSED', 'RETURNED')),
    content_hash text not null,
    reason text,
    filing_number text,
    decided_by text not null,
    decided_for text,
    decided_at timestamptz not null,
    constraint catalogue_decision_return_reason check (outcome <> 'RETURNED' or reason <> '')
);
create index catalogue_decision_catalogue_idx on catalogue_decision (catalogue_id, id);

grant select, insert, update on catalogue to ${runtime};
grant select, insert, delete on catalogue_line to ${runtime};
grant select, insert on catalogue_decision to ${runtime};
create trigger catalogue_decision_append_only before update or delete or truncate on catalogue_decision
    for each statement execute function refuse_change();
