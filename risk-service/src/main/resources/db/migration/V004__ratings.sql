-- A rating is never changed: another level is another rating. The inputs are kept so that it can be derived again.
create table rating (
    id uuid constraint rating_pkey primary key,
    power_code text not null constraint rating_power_fkey references power (code),
    no integer not null constraint rating_no_check check (no >= 1),
    scheme text not null,
    scope text not null,
    led_by text not null,
    public_attention text not null,
    delegated_by_superior boolean not null,
    discretion text not null,
    importance integer not null,
    yearly_cases integer not null,
    imported_probability integer not null,
    risk_points integer not null,
    evidence_facts integer not null,
    evidence_grade integer not null constraint rating_evidence_grade_check check (evidence_grade between 1 and 5),
    used_after_cancellation boolean not null,
    score numeric(4, 2) not null constraint rating_score_check check (score between 1 and 5),
    score_level text not null constraint rating_score_level_check check (score_level in ('I', 'II', 'III')),
    rule text not null,
    rule_level text not null constraint rating_rule_level_check check (rule_level in ('I', 'II', 'III')),
    level text not null constraint rating_level_check check (level in ('I', 'II', 'III')),
    derivation_zh text not null,
    derivation_en text not null,
    reason text not null constraint rating_reason_check check (reason in ('FIRST', 'INPUTS', 'EVIDENCE')),
    rated_by text not null,
    rated_at timestamptz not null,
    constraint rating_power_code_no_key unique (power_code, no)
);

grant select, insert on rating to ${runtime};
create trigger rating_append_only before update or delete or truncate on rating
    for each statement execute function refuse_change();
