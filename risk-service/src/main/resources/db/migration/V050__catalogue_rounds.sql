-- Who drew up the content that the gates decide on; null where it was drawn up before this was recorded.
alter table catalogue add column drawn_by text;

-- A gate that let the catalogue through is opened again when what it decided on is no longer so.
alter table catalogue_decision
    drop constraint catalogue_decision_outcome_check,
    add constraint catalogue_decision_outcome_check check (outcome in ('PASSED', 'RETURNED', 'REOPENED'));

-- What is wrong with one line: said by the gate that gave the catalogue back, or found to have changed since it was submitted.
create table catalogue_objection (
    id uuid constraint catalogue_objection_pkey primary key,
    catalogue_id uuid not null constraint catalogue_objection_catalogue_fkey references catalogue (id),
    decision_id uuid not null constraint catalogue_objection_decision_fkey references catalogue_decision (id),
    power_code text not null constraint catalogue_objection_power_fkey references power (code),
    reason text,
    cause text constraint catalogue_objection_cause_check
        check (cause in ('POWER_REVISED', 'POWER_NOT_IN_FORCE', 'RATING_OUTDATED', 'LEVEL_CHANGED', 'MEASURE_MISSING')),
    answer text,
    answered_by text,
    answered_at timestamptz,
    version bigint not null,
    constraint catalogue_objection_line_key unique (decision_id, power_code),
    constraint catalogue_objection_says_why check ((reason is null) <> (cause is null) and reason <> ''),
    constraint catalogue_objection_answered check (
        (answer is null) = (answered_by is null) and (answer is null) = (answered_at is null) and answer <> '')
);
create index catalogue_objection_catalogue_idx on catalogue_objection (catalogue_id, id);

-- The content of every round that was submitted: a hash in a decision stays a hash of something.
create table catalogue_content (
    catalogue_id uuid not null constraint catalogue_content_catalogue_fkey references catalogue (id),
    content_hash text not null,
    content text not null,
    recorded_at timestamptz not null,
    constraint catalogue_content_pkey primary key (catalogue_id, content_hash)
);

grant select, insert, update on catalogue_objection to ${runtime};
grant select, insert on catalogue_content to ${runtime};
create trigger catalogue_content_append_only before update or delete or truncate on catalogue_content
    for each statement execute function refuse_change();

insert into timer (kind, subject, due_at)
    select 'catalogue-watch', code, now() from catalogue where state in ('UNIT_REVIEW', 'PARTY_APPROVED', 'FILED');

-- The measures behind a power as they stood when the line was drawn up; null in lines from before, whose hash knows none.
alter table catalogue_line add column measures text;
