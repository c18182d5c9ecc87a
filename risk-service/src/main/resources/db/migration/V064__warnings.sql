create sequence warning_number;
grant usage on sequence warning_number to ${runtime};

create table warning (
    id uuid constraint warning_pkey primary key,
    code text not null constraint warning_code_key unique,
    unit_code text not null constraint warning_unit_fkey references unit (code),
    official_code text,
    predecessor text constraint warning_predecessor_fkey references warning (code),
    scheme text not null constraint warning_scheme_fkey references warning_scheme (code),
    proposed_tier integer not null constraint warning_proposed_tier_check check (proposed_tier between 1 and 3),
    derivation_zh text not null,
    derivation_en text not null,
    state text not null constraint warning_state_check check (state in ('RAISED', 'VERIFIED', 'DISMISSED', 'NOTIFIED',
        'EXPLAINED', 'CORRECTING', 'CHECKED', 'CLEARED', 'ESCALATED')),
    tier integer constraint warning_tier_check check (tier between 1 and 3),
    decided_by text,
    notified_on date,
    explanation_due_on date,
    correction_due_on date,
    correction_confirmed boolean not null,
    appeal_until date,
    appeal text not null constraint warning_appeal_check check (appeal in ('NONE', 'OPEN', 'UPHELD', 'REFUSED')),
    appealed_on date,
    appeal_due_on date,
    revision bigint not null,
    version bigint not null,
    constraint warning_decided check (state = 'RAISED' or (state = 'DISMISSED' and tier is null)
        or (tier is not null and decided_by is not null)),
    constraint warning_told check (state in ('RAISED', 'VERIFIED', 'DISMISSED') or notified_on is not null),
    -- Time alone never clears.
    constraint warning_cleared_when_confirmed check (state <> 'CLEARED' or correction_confirmed),
    constraint warning_appealed check ((appeal = 'NONE') = (appealed_on is null))
);
create index warning_unit_code_idx on warning (unit_code, code);
create index warning_official_code_idx on warning (official_code, code) where official_code is not null;
-- Of two who raise the same at the same time one is told of the other.
create unique index warning_one_undecided_key on warning (unit_code, coalesce(official_code, '')) where state = 'RAISED';

create table warning_form (
    id uuid constraint warning_form_pkey primary key,
    warning_id uuid not null constraint warning_form_warning_fkey references warning (id),
    form text not null constraint warning_form_form_check check (form in ('PLEDGE', 'WARNING_EDUCATION', 'RISK_NOTICE',
        'INTEGRITY_TALK', 'ORDERED_CORRECTION', 'ORGANISATIONAL_HANDLING')),
    carried_out_on date,
    evidence text,
    recorded_by text,
    constraint warning_form_once_key unique (warning_id, form),
    constraint warning_form_evidence check ((carried_out_on is null) = (evidence is null)
        and (carried_out_on is null) = (recorded_by is null))
);

create table warning_entry (
    id uuid constraint warning_entry_pkey primary key,
    warning_id uuid not null constraint warning_entry_warning_fkey references warning (id),
    kind text not null constraint warning_entry_kind_check check (kind <> ''),
    state text not null,
    tier integer,
    text text,
    recorded_by text not null,
    recorded_at timestamptz not null
);
create index warning_entry_warning_idx on warning_entry (warning_id, id);

grant select, insert, update on warning to ${runtime};
grant select, insert, update on warning_form to ${runtime};
grant select, insert on warning_entry to ${runtime};
create trigger warning_entry_append_only before update or delete or truncate on warning_entry
    for each statement execute function refuse_change();
