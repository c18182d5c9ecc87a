-- A procedure may have several steps of one kind. Which of them a risk point lies on is said by the name of the step, or by the
-- office at which it is; null is enough while there is one of the kind.
alter table risk_point
    add column step_name text constraint risk_point_step_name_check check (step_name <> ''),
    drop constraint risk_point_retired_because_check,
    add constraint risk_point_retired_because_check check (retired_because in ('STEP_GONE', 'POWER_ENDED', 'NOT_LISTED'));

-- No table decides without a review, and none deletes: what the list of a review leaves out retires, and the record says so.
alter table risk_point_decision
    drop constraint risk_point_decision_outcome_check,
    add constraint risk_point_decision_outcome_check check (outcome in ('CONFIRMED', 'REJECTED', 'NOT_LISTED')),
    drop constraint risk_point_decision_rejection,
    add constraint risk_point_decision_rejection check (outcome <> 'REJECTED' or reason <> ''),
    drop constraint risk_point_decision_point_key;
create unique index risk_point_decision_point_key on risk_point_decision (risk_point_code) where outcome <> 'NOT_LISTED';
create unique index risk_point_decision_not_listed_key on risk_point_decision (risk_point_code) where outcome = 'NOT_LISTED';
revoke delete on risk_point from ${runtime};
