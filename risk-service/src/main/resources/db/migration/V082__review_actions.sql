-- What is to be done after a review, by whom and until when. The owner is the code of an official or of a post.
create table review_action (
    id uuid constraint review_action_pkey primary key,
    code text not null constraint review_action_code_key unique,
    review_id uuid not null constraint review_action_review_fkey references quarterly_review (id),
    item_no integer not null,
    what text not null constraint review_action_what_check check (what <> ''),
    owner text not null,
    working_days integer not null constraint review_action_working_days_check check (working_days >= 1),
    due_on date not null,
    assigned_by text not null,
    reminders integer not null constraint review_action_reminders_check check (reminders >= 0),
    done_on date,
    done_note text,
    done_by text,
    version bigint not null,
    constraint review_action_item_fkey foreign key (review_id, item_no) references review_item (review_id, no),
    constraint review_action_done check ((done_on is null) = (done_note is null) and (done_on is null) = (done_by is null)
        and done_note <> '')
);
create index review_action_review_idx on review_action (review_id, code);
create index review_action_owner_idx on review_action (owner, code);
create index review_action_open_idx on review_action (due_on, code) where done_on is null;

grant select, insert, update (reminders, done_on, done_note, done_by, version) on review_action to ${runtime};
