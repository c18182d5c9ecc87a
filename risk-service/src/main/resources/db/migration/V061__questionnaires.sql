create sequence questionnaire_number;
grant usage on sequence questionnaire_number to ${runtime};

create table questionnaire (
    id uuid constraint questionnaire_pkey primary key,
    code text not null constraint questionnaire_code_key unique,
    title text not null constraint questionnaire_title_check check (title <> ''),
    audience text not null constraint questionnaire_audience_check check (audience in ('STAFF', 'PUBLIC')),
    power_code text,
    unit_code text constraint questionnaire_unit_fkey references unit (code),
    questions jsonb not null,
    state text not null constraint questionnaire_state_check check (state in ('DRAFT', 'OPEN', 'CLOSED')),
    opened_on date,
    closed_on date,
    counted boolean not null,
    created_by text not null,
    revision bigint not null,
    version bigint not null,
    constraint questionnaire_about_something check (power_code is not null or unit_code is not null),
    constraint questionnaire_dates check ((state = 'DRAFT') = (opened_on is null) and (state = 'CLOSED') = (closed_on is not null)),
    constraint questionnaire_counted_when_closed check (not counted or state = 'CLOSED')
);

-- A token and the answer given with it are never tied. A token holds no time and no holder, and is only ever marked as
-- spent; an answer holds a random id and nothing of when it came. Neither knows the other.
create table questionnaire_token (
    token_hash text constraint questionnaire_token_pkey primary key
        constraint questionnaire_token_hash_check check (token_hash ~ '^[0-9a-f]{64}$'),
    questionnaire_code text not null
        constraint questionnaire_token_questionnaire_fkey references questionnaire (code),
    spent boolean not null
);

-- Answers that wait, in one row per questionnaire. As rows of their own they would lie in the order in which they came,
-- which is the order in which the tokens were spent. In one array, each put at a random place, they have none.
create table questionnaire_box (
    questionnaire_code text constraint questionnaire_box_pkey primary key
        constraint questionnaire_box_questionnaire_fkey references questionnaire (code),
    sheets jsonb not null
);

create table questionnaire_answer (
    id uuid constraint questionnaire_answer_pkey primary key,
    questionnaire_code text not null
        constraint questionnaire_answer_questionnaire_fkey references questionnaire (code),
    sheet jsonb not null
);
create index questionnaire_answer_questionnaire_idx on questionnaire_answer (questionnaire_code, id);

grant select, insert, update on questionnaire to ${runtime};
grant select, insert, update (spent) on questionnaire_token to ${runtime};
grant select, insert, update, delete on questionnaire_box to ${runtime};
grant select, insert on questionnaire_answer to ${runtime};
create trigger questionnaire_answer_append_only before update or delete or truncate on questionnaire_answer
    for each statement execute function refuse_change();
