-- What an analyst judged about a power; the next judgement replaces it and nothing changes it.
create table power_judgement (
    id uuid constraint power_judgement_pkey primary key,
    power_code text not null constraint power_judgement_power_fkey references power (code),
    no integer not null constraint power_judgement_no_check check (no >= 1),
    criteria text,
    consequence text constraint power_judgement_consequence_check check (consequence in ('CRIME', 'DISCIPLINE', 'MINOR_BREACH')),
    current_level text constraint power_judgement_current_level_check check (current_level in ('I', 'II', 'III')),
    residual_level text constraint power_judgement_residual_level_check check (residual_level in ('I', 'II', 'III')),
    residual_accepted boolean not null,
    accepted_until date,
    basis text not null constraint power_judgement_basis_check check (basis <> ''),
    judged_by text not null,
    judged_at timestamptz not null,
    constraint power_judgement_power_code_no_key unique (power_code, no)
);

-- A use of a power, by the code of its case.
create table accepted_case (
    case_code text constraint accepted_case_pkey primary key,
    power_code text not null,
    accepted_on date not null
);
create index accepted_case_power_code_idx on accepted_case (power_code, accepted_on);

create table level_override (
    id uuid constraint level_override_pkey primary key,
    power_code text not null constraint level_override_power_fkey references power (code),
    from_level text not null constraint level_override_from_level_check check (from_level in ('I', 'II', 'III')),
    to_level text not null constraint level_override_to_level_check check (to_level in ('I', 'II', 'III')),
    expires_on date,
    status text not null constraint level_override_status_check
        check (status in ('PROPOSED', 'IN_FORCE', 'REFUSED', 'EXPIRED', 'LAPSED', 'ENDED')),
    reason text,
    proposed_by text not null,
    proposed_at timestamptz not null,
    signed_by text,
    signed_at timestamptz,
    expiry_reported_at timestamptz,
    closed_by text,
    closed_at timestamptz,
    closed_because text,
    version bigint not null,
    constraint level_override_changes_something check (from_level <> to_level),
    -- 'I' sorts before 'II' sorts before 'III': a greater text is a milder level.
    constraint level_override_lowering check (to_level < from_level or (reason <> '' and expires_on is not null)),
    constraint level_override_two_people check (signed_by <> proposed_by),
    constraint level_override_signed check (to_level < from_level or status in ('PROPOSED', 'REFUSED') or signed_by is not null),
    constraint level_override_closed check ((status in ('PROPOSED', 'IN_FORCE')) = (closed_at is null))
);
create unique index level_override_one_in_force_key on level_override (power_code) where status = 'IN_FORCE';
create unique index level_override_one_proposed_key on level_override (power_code) where status = 'PROPOSED';
create index level_override_expires_on_idx on level_override (expires_on) where status = 'IN_FORCE';

alter table rating
    add column counted_cases integer not null default 0,
    add column criteria text,
    add column consequence text,
    add column derived_level text constraint rating_derived_level_check check (derived_level in ('I', 'II', 'III')),
    add column override_id uuid constraint rating_override_fkey references level_override (id),
    alter column score drop not null,
    alter column score_level drop not null,
    drop constraint rating_reason_check,
    add constraint rating_reason_check check (reason in ('FIRST', 'INPUTS', 'EVIDENCE', 'FREQUENCY', 'OVERRIDE')),
    add constraint rating_score_level_with_score check ((score is null) = (score_level is null));

-- Until now the level was what was derived. The rows may not change, but a column may be filled once when it comes.
alter table rating disable trigger rating_append_only;
update rating set derived_level = level;
alter table rating enable trigger rating_append_only;
alter table rating
    alter column derived_level set not null,
    alter column counted_cases drop default,
    add constraint rating_level_is_derived check (override_id is not null or level = derived_level);

-- A scheme by criteria or by consequence has no score.
alter table catalogue_line alter column score drop not null;

alter table rating_proposal
    add column reason text not null default 'EVIDENCE' constraint rating_proposal_reason_check check (reason in ('EVIDENCE',
        'FREQUENCY', 'MEASURES', 'REVISION', 'LEADER', 'NUMBER_OF_POWERS', 'SCHEME', 'YEARLY')),
    add column counted_cases integer not null default 0,
    alter column from_score drop not null,
    alter column to_score drop not null;
alter table rating_proposal alter column reason drop default, alter column counted_cases drop default;
drop index rating_proposal_one_open_key;
create unique index rating_proposal_one_open_key on rating_proposal (power_code, reason) where status = 'OPEN';
create index rating_proposal_decided_idx on rating_proposal (closed_at) where status in ('ACCEPTED', 'REFUSED');

grant select, insert on power_judgement, accepted_case to ${runtime};
grant select, insert, update on level_override to ${runtime};
create trigger power_judgement_append_only before update or delete or truncate on power_judgement
    for each statement execute function refuse_change();

-- The daily look for ratings that are a year old begins with this timer and sets the next one itself.
insert into timer (kind, subject, due_at) values ('rating-yearly', 'all', now());
