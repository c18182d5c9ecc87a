create table review_member (
    review_id uuid not null constraint review_member_review_fkey references quarterly_review (id),
    official_code text not null constraint review_member_official_fkey references official (code),
    chair boolean not null,
    constraint review_member_pkey primary key (review_id, official_code)
);
create unique index review_member_one_chair_key on review_member (review_id) where chair;
grant select, insert, update, delete on review_member to ${runtime};

-- Who sat in a review is known from the day it was held.
create function refuse_other_members() returns trigger language plpgsql as $$
begin
    if exists (select 1 from quarterly_review where id = coalesce(new.review_id, old.review_id) and state <> 'OPENED') then
        raise exception 'the members of a review stay once it was held' using errcode = 'restrict_violation';
    end if;
    return coalesce(new, old);
end
$$;
create trigger review_member_stays before insert or update or delete on review_member
    for each row execute function refuse_other_members();

create table review_attendance (
    review_id uuid not null,
    official_code text not null,
    constraint review_attendance_pkey primary key (review_id, official_code),
    constraint review_attendance_member_fkey foreign key (review_id, official_code)
        references review_member (review_id, official_code)
);

-- What is to be talked about. An item drawn from the frozen data is about the records of a figure in one unit; one added by
-- hand names its records itself.
create table review_item (
    id uuid constraint review_item_pkey primary key,
    review_id uuid not null constraint review_item_review_fkey references quarterly_review (id),
    no integer not null constraint review_item_no_check check (no >= 1),
    theme text,
    part text,
    unit_code text not null,
    title_zh text not null constraint review_item_title_zh_check check (title_zh <> ''),
    title_en text,
    number integer not null,
    records jsonb not null,
    added_by text not null,
    constraint review_item_no_key unique (review_id, no),
    constraint review_item_drawn check ((theme is null) = (part is null) and (theme is not null) = (number > 0))
);

create table review_minutes (
    id uuid constraint review_minutes_pkey primary key,
    review_id uuid not null constraint review_minutes_review_fkey references quarterly_review (id),
    edition integer not null constraint review_minutes_edition_check check (edition >= 1),
    text text not null constraint review_minutes_text_check check (text <> ''),
    sha256 text not null constraint review_minutes_sha256_check check (sha256 ~ '^[0-9a-f]{64}$'),
    recorded_by text not null,
    recorded_at timestamptz not null,
    constraint review_minutes_edition_key unique (review_id, edition)
);

-- What was decided of an item. Of several the last one counts; the others stay.
create table review_decision (
    id uuid constraint review_decision_pkey primary key,
    review_id uuid not null constraint review_decision_review_fkey references quarterly_review (id),
    item_no integer not null,
    no integer not null constraint review_decision_no_check check (no >= 1),
    outcome text not null constraint review_decision_outcome_check check (outcome in ('CARRIED', 'NOT_CARRIED', 'PUT_OFF')),
    decision text,
    reasons text not null constraint review_decision_reasons_check check (reasons <> ''),
    recorded_by text not null,
    recorded_at timestamptz not null,
    constraint review_decision_item_fkey foreign key (review_id, item_no) references review_item (review_id, no),
    constraint review_decision_no_key unique (review_id, item_no, no),
    constraint review_decision_says_what check ((outcome = 'PUT_OFF') = (decision is null) and decision <> '')
);

create table review_vote (
    decision_id uuid not null constraint review_vote_decision_fkey references review_decision (id),
    official_code text not null,
    vote text not null constraint review_vote_vote_check check (vote in ('IN_FAVOUR', 'AGAINST', 'ABSTAINED', 'LEFT')),
    constraint review_vote_pkey primary key (decision_id, official_code)
);

create table review_signature (
    review_id uuid not null constraint review_signature_review_fkey references quarterly_review (id),
    official_code text not null,
    report_sha256 text not null constraint review_signature_report_sha256_check check (report_sha256 ~ '^[0-9a-f]{64}$'),
    signed_at timestamptz not null,
    constraint review_signature_once_key primary key (review_id, official_code, report_sha256)
);

grant select, insert on review_attendance, review_item, review_minutes, review_decision, review_vote, review_signature to ${runtime};
create trigger review_attendance_append_only before update or delete or truncate on review_attendance
    for each statement execute function refuse_change();
create trigger review_item_append_only before update or delete or truncate on review_item
    for each statement execute function refuse_change();
create trigger review_minutes_append_only before update or delete or truncate on review_minutes
    for each statement execute function refuse_change();
create trigger review_decision_append_only before update or delete or truncate on review_decision
    for each statement execute function refuse_change();
create trigger review_vote_append_only before update or delete or truncate on review_vote
    for each statement execute function refuse_change();
create trigger review_signature_append_only before update or delete or truncate on review_signature
    for each statement execute function refuse_change();
