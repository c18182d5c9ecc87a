-- Who recorded a review takes it back that is not in force, as when it cannot come into force any more.
create table risk_point_review_withdrawal (
    review_id uuid constraint risk_point_review_withdrawal_pkey primary key
        constraint risk_point_review_withdrawal_review_fkey references risk_point_review (id),
    reason text not null constraint risk_point_review_withdrawal_reason_check check (reason <> ''),
    withdrawn_at timestamptz not null
);

grant select, insert on risk_point_review_withdrawal to ${runtime};
create trigger risk_point_review_withdrawal_append_only before update or delete or truncate on risk_point_review_withdrawal
    for each statement execute function refuse_change();
