create table power (
    id uuid constraint power_pkey primary key,
    code text not null constraint power_code_key unique constraint power_code_check check (code ~ '^[A-Z0-9][A-Z0-9-]{0,39}$'),
    unit_code text not null constraint power_unit_fkey references unit (code),
    type text not null constraint power_type_check check (type in ('LICENSE', 'PENALTY', 'COERCION', 'LEVY', 'PAYMENT', 'INSPECTION',
        'CONFIRMATION', 'REWARD', 'ADJUDICATION', 'OTHER', 'INTERNAL')),
    scope text not null constraint power_scope_check check (scope in ('UNIT', 'SCHOOL')),
    name_zh text not null constraint power_name_zh_check check (name_zh <> ''),
    name_en text not null constraint power_name_en_check check (name_en <> ''),
    legal_basis text not null constraint power_legal_basis_check check (legal_basis <> ''),
    led_by text not null constraint power_led_by_check check (led_by in ('HEAD', 'DEPUTY', 'OTHER')),
    public_attention text not null constraint power_public_attention_check check (public_attention in ('HIGH', 'MEDIUM', 'LOW')),
    delegated_by_superior boolean not null,
    discretion text not null constraint power_discretion_check check (discretion in ('NONE', 'NARROW', 'WIDE')),
    importance integer not null constraint power_importance_check check (importance between 1 and 5),
    yearly_cases integer not null constraint power_yearly_cases_check check (yearly_cases >= 0),
    corruption_probability integer not null constraint power_corruption_probability_check check (corruption_probability between 1 and 5),
    statutory_limit integer not null constraint power_statutory_limit_check check (statutory_limit between 1 and 9999),
    statutory_unit text not null constraint power_statutory_unit_check
        check (statutory_unit in ('WORKING_DAY', 'CALENDAR_DAY', 'MONTH', 'YEAR')),
    promised_limit integer not null constraint power_promised_limit_check check (promised_limit between 1 and 9999),
    promised_unit text not null constraint power_promised_unit_check
        check (promised_unit in ('WORKING_DAY', 'CALENDAR_DAY', 'MONTH', 'YEAR')),
    status text not null constraint power_status_check check (status in ('EFFECTIVE', 'CANCELLED')),
    cancelled_by_document text,
    cancelled_on date,
    cancelled_because text,
    level text constraint power_level_check check (level in ('I', 'II', 'III')),
    rating_state text not null constraint power_rating_state_check check (rating_state in ('UNRATED', 'RATED', 'STALE')),
    rating_no integer not null,
    catalogue_code text,
    revision bigint not null,
    version bigint not null,
    constraint power_cancellation_complete check (
        (status = 'EFFECTIVE' and cancelled_by_document is null and cancelled_on is null and cancelled_because is null)
        or (status = 'CANCELLED' and cancelled_by_document is not null and cancelled_on is not null and cancelled_because is not null)),
    constraint power_level_when_rated check ((rating_state = 'UNRATED') = (level is null) and (level is null) = (rating_no = 0))
);
create index power_unit_code_idx on power (unit_code, code);
create index power_rating_state_idx on power (code) where rating_state <> 'RATED' and status = 'EFFECTIVE';
create index power_catalogue_code_idx on power (catalogue_code) where catalogue_code is not null;

grant select, insert, update, delete on power to ${runtime};

-- Cancelled means cancelled, whoever writes the next statement: only a rating by evidence may still touch the row.
create function refuse_reopening() returns trigger language plpgsql as $$
begin
    raise exception 'power % is cancelled', old.code using errcode = 'restrict_violation';
end
$$;
create trigger power_stays_cancelled before update on power for each row
    when (old.status = 'CANCELLED' and new.status <> 'CANCELLED') execute function refuse_reopening();
create trigger cancelled_power_stays before delete on power for each row
    when (old.status = 'CANCELLED') execute function refuse_reopening();
