create table published_score (
    id uuid constraint published_score_pkey primary key,
    unit_code text not null,
    month date not null constraint published_score_month_check check (extract(day from month) = 1),
    number integer not null constraint published_score_number_check check (number >= 1),
    total numeric(5, 2) not null constraint published_score_total_check check (total between 0 and 100),
    score jsonb not null,
    published_by text not null,
    published_on date not null,
    constraint published_score_unit_code_month_number_key unique (unit_code, month, number)
);

grant select, insert on published_score to ${runtime};

create trigger published_score_append_only before update or delete or truncate on published_score
    for each statement execute function refuse_change();
