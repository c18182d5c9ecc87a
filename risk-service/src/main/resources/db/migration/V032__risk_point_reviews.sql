-- A risk point is proposed, decided on by a review, and retired when its step goes. Imported ones count as decided.
alter table risk_point
    drop constraint risk_point_step_check,
    add constraint risk_point_step_check check (step in ('PROPOSE', 'ACCEPT', 'FORWARD', 'JOINT_OPINION', 'EXAMINE', 'HEAR', 'REVIEW',
        'APPROVE', 'SIGN', 'AWAIT_EXTERNAL', 'EXECUTE', 'CHARGE', 'DELIVER', 'PUBLISH')),
    alter column description_en drop not null,
    add column status text not null default 'CONFIRMED'
        constraint risk_point_status_check check (status in ('PROPOSED', 'CONFIRMED', 'REJECTED', 'RETIRED')),
    add column proposed_by text,
    add column proposed_on date,
    add column evidence text,
    add column review_id uuid,
    add column decided_on date,
    add column rejected_because text,
    add column retired_on date,
    add column retired_because text constraint risk_point_retired_because_check check (retired_because in ('STEP_GONE'));
alter table risk_point alter column status drop default;
alter table risk_point
    add constraint risk_point_proposed check (status <> 'PROPOSED' or (proposed_on is not null and review_id is null)),
    add constraint risk_point_public_has_no_name check (channel <> 'PUBLIC' or proposed_by is null),
    add constraint risk_point_decided check ((review_id is null) = (decided_on is null)),
    add constraint risk_point_rejection check ((status = 'REJECTED') = (rejected_because is not null)),
    add constraint risk_point_retirement check ((status = 'RETIRED') = (retired_on is not null)
        and (retired_on is null) = (retired_because is null));
create index risk_point_confirmed_idx on risk_point (power_code, step) where status = 'CONFIRMED';
create index risk_point_status_idx on risk_point (status, code) where status <> 'CONFIRMED';

-- What a review decided, who took part and what was said there. None of it is ever altered.
create table risk_point_review (
    id uuid constraint risk_point_review_pkey primary key,
    held_on date not null,
    minutes text not null constraint risk_point_review_minutes_check check (minutes <> ''),
    recorded_by text not null
);
create table risk_point_review_member (
    review_id uuid not null constraint risk_point_review_member_review_fkey references risk_point_review (id),
    official text not null,
    constraint risk_point_review_member_pkey primary key (review_id, official)
);
create table risk_point_decision (
    id uuid constraint risk_point_decision_pkey primary key,
    review_id uuid not null constraint risk_point_decision_review_fkey references risk_point_review (id),
    risk_point_code text not null,
    outcome text not null constraint risk_point_decision_outcome_check check (outcome in ('CONFIRMED', 'REJECTED')),
    reason text,
    constraint risk_point_decision_point_key unique (risk_point_code),
    constraint risk_point_decision_rejection check (outcome = 'CONFIRMED' or reason <> '')
);
create index risk_point_decision_review_idx on risk_point_decision (review_id, risk_point_code);
alter table risk_point add constraint risk_point_review_fkey foreign key (review_id) references risk_point_review (id);

grant select, insert on risk_point_review, risk_point_review_member, risk_point_decision to ${runtime};
create trigger risk_point_review_append_only before update or delete or truncate on risk_point_review
    for each statement execute function refuse_change();
create trigger risk_point_review_member_append_only before update or delete or truncate on risk_point_review_member
    for each statement execute function refuse_change();
create trigger risk_point_decision_append_only before update or delete or truncate on risk_point_decision
    for each statement execute function refuse_change();
