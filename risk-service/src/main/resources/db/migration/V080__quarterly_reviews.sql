-- What the analysts' group is bound by when it meets, each set for a time. A review keeps the one it was opened under.
create table review_rule (
    code text constraint review_rule_pkey primary key,
    legal_basis text not null constraint review_rule_legal_basis_check check (legal_basis <> ''),
    valid_from date not null,
    valid_until date,
    -- More than this share of the members have to be there.
    quorum_over numeric(4, 3) not null constraint review_rule_quorum_over_check check (quorum_over >= 0 and quorum_over < 1),
    least_members integer not null,
    least_voters integer not null,
    longest_action_days integer not null constraint review_rule_longest_action_days_check check (longest_action_days >= 1),
    constraint review_rule_people_check check (least_members >= 2 and least_voters between 1 and least_members),
    constraint review_rule_validity_check check (valid_until > valid_from),
    constraint review_rule_one_at_a_time exclude using gist (daterange(valid_from, valid_until) with &&)
);
insert into review_rule values ('PLAN', '行政权力运行监控机制建设方案:廉政风险评估分析小组每季度分析', date '2009-01-01', null,
    0.5, 3, 2, 60);
grant select on review_rule to ${runtime};

create table quarterly_review (
    id uuid constraint quarterly_review_pkey primary key,
    code text not null constraint quarterly_review_one_a_quarter_key unique,
    unit_code text not null constraint quarterly_review_unit_fkey references unit (code),
    year integer not null constraint quarterly_review_year_check check (year between 2000 and 2199),
    quarter integer not null constraint quarterly_review_quarter_check check (quarter between 1 and 4),
    rule text not null constraint quarterly_review_rule_fkey references review_rule (code),
    state text not null constraint quarterly_review_state_check check (state in ('OPENED', 'HELD', 'CLOSED', 'PUBLISHED')),
    opened_by text not null,
    frozen_at timestamptz not null,
    data_sha256 text not null constraint quarterly_review_data_sha256_check check (data_sha256 ~ '^[0-9a-f]{64}$'),
    overdue_reported_on date,
    held_on date,
    report_sha256 text constraint quarterly_review_report_sha256_check check (report_sha256 ~ '^[0-9a-f]{64}$'),
    closed_by text,
    closed_on date,
    published_by text,
    published_on date,
    revision bigint not null,
    version bigint not null,
    -- So a bureau has one review for each quarter.
    constraint quarterly_review_code_check check (code = 'QR-' || unit_code || '-' || year || '-Q' || quarter),
    constraint quarterly_review_held check ((state = 'OPENED') = (held_on is null)),
    constraint quarterly_review_closed check ((state in ('CLOSED', 'PUBLISHED')) = (report_sha256 is not null)
        and (report_sha256 is null) = (closed_by is null) and (closed_by is null) = (closed_on is null)),
    constraint quarterly_review_published check ((state = 'PUBLISHED') = (published_on is not null)
        and (published_on is null) = (published_by is null))
);
-- What a review is about and the hash of its data stay as they were at its opening.
grant select, insert, update (state, overdue_reported_on, held_on, report_sha256, closed_by, closed_on, published_by, published_on,
    revision, version) on quarterly_review to ${runtime};

-- The records behind every figure of a quarter, as they were when the review was opened: by what they are counted under,
-- and in one order for good. They are written before the review is, hence the deferred reference.
create table review_record (
    review_id uuid not null constraint review_record_review_fkey references quarterly_review (id) deferrable initially deferred,
    theme text not null,
    no integer not null constraint review_record_no_check check (no >= 1),
    part text not null,
    record text not null constraint review_record_record_check check (record <> ''),
    power_code text,
    unit_code text not null,
    constraint review_record_pkey primary key (review_id, theme, no)
);
create index review_record_record_idx on review_record (record) where theme = 'ITEMS_PUT_OFF';

-- How many there are; a figure of a whole theme has no part.
create table review_figure (
    review_id uuid not null constraint review_figure_review_fkey references quarterly_review (id) deferrable initially deferred,
    no integer not null,
    theme text not null,
    part text not null,
    number integer not null constraint review_figure_number_check check (number >= 0),
    constraint review_figure_pkey primary key (review_id, no),
    constraint review_figure_figure_key unique (review_id, theme, part)
);

grant select, insert on review_record, review_figure to ${runtime};
create trigger review_record_append_only before update or delete or truncate on review_record
    for each statement execute function refuse_change();
create trigger review_figure_append_only before update or delete or truncate on review_figure
    for each statement execute function refuse_change();

-- Once there is a review of them, nothing is added to what it froze.
create function refuse_thaw() returns trigger language plpgsql as $$
begin
    if exists (select 1 from added join quarterly_review r on r.id = added.review_id) then
        raise exception 'the data of a review are frozen' using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;
create trigger review_record_frozen after insert on review_record
    referencing new table as added for each statement execute function refuse_thaw();
create trigger review_figure_frozen after insert on review_figure
    referencing new table as added for each statement execute function refuse_thaw();

-- The first one, for the quarter of today; each sets the next.
insert into timer (kind, subject, due_at) values ('review-opening', to_char(now() at time zone 'Asia/Shanghai', 'YYYY-"Q"Q'),
    (date_trunc('quarter', now() at time zone 'Asia/Shanghai') + interval '3 months') at time zone 'Asia/Shanghai');
