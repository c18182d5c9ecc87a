-- A review counts once two of its members, others than who recorded it, have signed what is on record of it. Until then what
-- it decided is a finding, and a list is kept as it came, for its members to read. Reviews from before counted when they were
-- recorded, which was not kept.
alter table risk_point_review add column recorded_at timestamptz;

create table risk_point_finding (
    review_id uuid not null constraint risk_point_finding_review_fkey references risk_point_review (id),
    risk_point_code text not null,
    confirmed boolean not null,
    reason text,
    constraint risk_point_finding_pkey primary key (review_id, risk_point_code)
);
create table risk_point_review_list (
    review_id uuid constraint risk_point_review_list_pkey primary key
        constraint risk_point_review_list_review_fkey references risk_point_review (id),
    file bytea not null,
    sha256 text not null constraint risk_point_review_list_sha256_check check (sha256 ~ '^[0-9a-f]{64}$'),
    delete_absent boolean not null,
    sent_at timestamptz not null
);
create table risk_point_review_signature (
    review_id uuid not null,
    official text not null,
    content_sha256 text not null constraint risk_point_review_signature_sha256_check check (content_sha256 ~ '^[0-9a-f]{64}$'),
    objection text constraint risk_point_review_signature_objection_check check (objection <> ''),
    in_force boolean not null,
    signed_at timestamptz not null,
    constraint risk_point_review_signature_pkey primary key (review_id, official),
    constraint risk_point_review_signature_member_fkey foreign key (review_id, official)
        references risk_point_review_member (review_id, official),
    constraint risk_point_review_signature_in_force_check check (not in_force or objection is null)
);
create unique index risk_point_review_in_force_key on risk_point_review_signature (review_id) where in_force;
create index risk_point_review_member_official_idx on risk_point_review_member (official, review_id);

grant select, insert on risk_point_finding, risk_point_review_list, risk_point_review_signature to ${runtime};
create trigger risk_point_finding_append_only before update or delete or truncate on risk_point_finding
    for each statement execute function refuse_change();
create trigger risk_point_review_list_append_only before update or delete or truncate on risk_point_review_list
    for each statement execute function refuse_change();
create trigger risk_point_review_signature_append_only before update or delete or truncate on risk_point_review_signature
    for each statement execute function refuse_change();
