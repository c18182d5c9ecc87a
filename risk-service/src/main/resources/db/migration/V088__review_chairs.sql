-- Who answers for a meeting in the place of its chair, who cannot any more: the last one counts, the others stay.
create table review_chair (
    review_id uuid not null constraint review_chair_review_fkey references quarterly_review (id),
    no integer not null constraint review_chair_no_check check (no >= 1),
    official_code text not null,
    reason text not null constraint review_chair_reason_check check (reason <> ''),
    changed_by text not null,
    changed_on date not null,
    constraint review_chair_pkey primary key (review_id, no),
    constraint review_chair_attended_fkey foreign key (review_id, official_code)
        references review_attendance (review_id, official_code)
);
grant select, insert on review_chair to ${runtime};
create trigger review_chair_append_only before update or delete or truncate on review_chair
    for each statement execute function refuse_change();
