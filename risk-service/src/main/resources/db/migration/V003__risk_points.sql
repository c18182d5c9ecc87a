create table risk_point (
    id uuid constraint risk_point_pkey primary key,
    code text not null constraint risk_point_code_key unique constraint risk_point_code_check check (code ~ '^[A-Z0-9][A-Z0-9-]{0,59}$'),
    power_code text not null constraint risk_point_power_fkey references power (code),
    step text not null constraint risk_point_step_check check (step in ('EXAMINE', 'APPROVE', 'SIGN')),
    kind text not null constraint risk_point_kind_check check (kind in ('SOLE_DECISION', 'BRIBERY', 'INACTION', 'MISCONDUCT', 'OTHER')),
    channel text not null constraint risk_point_channel_check check (channel in ('SELF', 'PUBLIC', 'LEADER', 'CASE', 'REVIEW')),
    description_zh text not null constraint risk_point_description_zh_check check (description_zh <> ''),
    description_en text not null constraint risk_point_description_en_check check (description_en <> ''),
    version bigint not null
);
create index risk_point_power_code_idx on risk_point (power_code, code);

grant select, insert, update, delete on risk_point to ${runtime};
