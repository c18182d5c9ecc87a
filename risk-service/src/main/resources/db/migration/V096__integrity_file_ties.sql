-- What the Party committee found of ties that only the official of a file declared; why is sealed. The last one counts.
create table integrity_file_tie_decision (
    id uuid constraint integrity_file_tie_decision_pkey primary key,
    interest_id uuid not null constraint integrity_file_tie_decision_interest_fkey references interest (id),
    no integer not null constraint integrity_file_tie_decision_no_check check (no >= 1),
    verdict text not null constraint integrity_file_tie_decision_verdict_check check (verdict in ('CONFIRMED', 'DISMISSED')),
    reason text not null constraint integrity_file_tie_decision_reason_check check (reason <> ''),
    decided_by text not null,
    decided_at timestamptz not null,
    -- Of two decisions at the same time one is told of the other.
    constraint integrity_file_tie_decision_no_key unique (interest_id, no)
);
grant select, insert on integrity_file_tie_decision to ${runtime};
create trigger integrity_file_tie_decision_append_only before update or delete or truncate on integrity_file_tie_decision
    for each statement execute function refuse_change();
