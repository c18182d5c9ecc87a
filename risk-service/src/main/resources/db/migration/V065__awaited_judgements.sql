-- A question about a rating that waits until an analyst judged what the scheme in force asks for.
create table awaited_judgement (
    id uuid constraint awaited_judgement_pkey primary key,
    power_code text not null constraint awaited_judgement_power_fkey references power (code),
    reason text not null constraint awaited_judgement_reason_check check (reason in ('MEASURES', 'REVISION', 'LEADER',
        'NUMBER_OF_POWERS', 'SCHEME', 'YEARLY')),
    since timestamptz not null,
    constraint awaited_judgement_power_code_reason_key unique (power_code, reason)
);

grant select, insert, update, delete on awaited_judgement to ${runtime};
