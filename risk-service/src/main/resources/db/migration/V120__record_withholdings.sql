-- The Party committee takes the words of one public record back at once, or shows them again; the last decision counts.
create table record_withholding (
    id uuid constraint record_withholding_pkey primary key,
    kind text not null constraint record_withholding_kind_check check (kind in ('POWER', 'RISK_POINT', 'MEASURE')),
    code text not null,
    -- Null where the words are shown again.
    ground text,
    reason text not null constraint record_withholding_reason_check check (reason <> ''),
    decided_by text not null,
    decided_for text,
    decided_at timestamptz not null
);
grant select, insert on record_withholding to ${runtime};
create trigger record_withholding_append_only before update or delete or truncate on record_withholding
    for each statement execute function refuse_change();
