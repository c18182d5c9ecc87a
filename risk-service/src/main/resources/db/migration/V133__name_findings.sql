-- Whether a word that is an official's name or code means that person where it stands; the last one said of it counts.
create table name_finding (
    id uuid constraint name_finding_pkey primary key,
    power_code text not null constraint name_finding_power_fkey references power (code),
    kind text not null constraint name_finding_kind_check check (kind in ('POWER', 'RISK_POINT', 'MEASURE')),
    code text not null,
    field text not null,
    word text not null,
    text_sha256 text not null constraint name_finding_text_sha256_check check (text_sha256 ~ '^[0-9a-f]{64}$'),
    verdict text not null constraint name_finding_verdict_check
        check (verdict in ('CLAIMED', 'NOBODY_MEANT', 'PERSON_MEANT')),
    reason text not null constraint name_finding_reason_check check (reason <> ''),
    said_by text not null,
    said_for text,
    said_at timestamptz not null
);
create index name_finding_power_idx on name_finding (power_code, id);
grant select, insert on name_finding to ${runtime};
create trigger name_finding_append_only before update or delete or truncate on name_finding
    for each statement execute function refuse_change();
